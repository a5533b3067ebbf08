import type { Kept } from '../../library/offline/Offline.ts'
import { formatSize } from '../give/describeCounts.ts'
import { formatCount } from '../parts/formatCount.ts'

/** What can be read without a network, in full; `own` is how many stories the reader has put in. */
export function describeKept(library: Kept, own: number): string {
  switch (library.state) {
    case 'unsupported':
      return 'This browser window doesn’t keep pages for later, so the stories can be read only while there is a network.'
    case 'preparing':
      return library.total === 0
        ? 'Getting ready to keep the stories on this device.'
        : `Keeping the stories on this device: ${soFar(library)} so far.`
    case 'ready':
      return [describeReady(library), ...(own > 0 ? ['Your own always are.'] : [])].join(' ')
    case 'incomplete':
      return describeIncomplete(library)
  }
}

function describeReady({ kept, total, bytes, whole }: Extract<Kept, { state: 'ready' }>): string {
  if (total === 0) return 'Ready offline. No stories are built in.'
  const size = formatSize(bytes)
  return whole
    ? `Ready offline: ${formatCount(kept, 'built-in story is', 'built-in stories are')} kept on this device (${size}).`
    : `Ready offline: the newest ${soFar({ kept, total })} are kept on this device (${size}), and every story you open.`
}

function describeIncomplete(library: Extract<Kept, { state: 'incomplete' }>): string {
  const { reason, total } = library
  // Where nothing could be reached yet, nobody knows how many there are.
  if (total === 0 && reason === 'network')
    return 'Not ready offline yet. It is tried again by itself.'
  const most = `${soFar(library)} are kept`
  return reason === 'storage'
    ? `This device has no room for more: ${most}. Free some space and open the app again.`
    : `Not ready offline yet: ${most}. The rest is tried again by itself.`
}

type Counts = { readonly kept: number; readonly total: number }

/** `1,200 of 5,000 built-in stories` */
function soFar({ kept, total }: Counts): string {
  return `${kept.toLocaleString('en-GB')} of ${formatCount(total, 'built-in story', 'built-in stories')}`
}
