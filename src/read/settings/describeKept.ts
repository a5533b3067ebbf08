import type { Kept } from '../../library/offline/Offline.ts'
import { openRoom } from '../../library/offline/room.ts'
import { OPENED } from '../../library/offline/rooms.ts'
import type { IncompleteReason } from '../../library/offline/offlineMessages.ts'
import type { Message } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'
import { formatSize } from '../give/describeCounts.ts'
import { soFar } from '../parts/OfflineState.tsx'

/** What can be read without a network, in full; `own` is how many stories the reader has put in. */
export function describeKept(t: Translate, library: Kept, own: number): string {
  switch (library.state) {
    case 'unsupported':
      return t(
        'This browser window doesn’t keep pages for later, so the stories can be read only while there is a network.',
      )
    case 'off':
      return t('Off: the stories can be read only while there is a network.')
    case 'preparing':
      return library.total === 0
        ? t('Getting ready to keep the stories on this device.')
        : t('Keeping the stories on this device: {what} so far.', { what: soFar(t, library) })
    case 'ready':
      return [describeReady(t, library), ...(own > 0 ? [t('Your own always are.')] : [])].join(' ')
    case 'incomplete':
      return describeIncomplete(t, library)
  }
}

function describeReady(t: Translate, library: Extract<Kept, { state: 'ready' }>): string {
  const { kept, total, bytes, whole } = library
  if (total === 0) return t('Ready offline. No stories are built in.')
  const size = formatSize(t, bytes)
  if (!whole && openRoom(window) === OPENED)
    return t('Ready offline: {what} are kept on this device ({size}), those that you opened.', {
      what: soFar(t, library),
      size,
    })
  return whole
    ? t('Ready offline: {count} built-in stories are kept on this device ({size}).', {
        count: kept,
        size,
      })
    : t(
        'Ready offline: the newest {what} are kept on this device ({size}), and every story you open.',
        { what: soFar(t, library), size },
      )
}

function describeIncomplete(t: Translate, library: Extract<Kept, { state: 'incomplete' }>): string {
  const { reason, total } = library
  // Where nothing could be reached yet, nobody knows how many there are.
  if (total === 0 && (reason === 'network' || reason === 'damaged'))
    return t('Not ready offline yet. It is tried again by itself.')
  return t(INCOMPLETE[reason], { what: soFar(t, library) })
}

const INCOMPLETE = {
  network: 'Not ready offline yet: {what} are kept. The rest is tried again by itself.',
  damaged:
    'Offline copy incomplete: {what} are kept. Some files came broken from the host, and are asked for again by themselves.',
  storage:
    'This device has no room for more: {what} are kept. Free some space, and the rest is tried again by itself.',
  refused:
    'This browser doesn’t let more be kept just now: {what} are kept. The rest is tried again by itself.',
} as const satisfies Readonly<Record<IncompleteReason, Message>>
