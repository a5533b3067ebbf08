import type { Kept } from '../../library/offline/Offline.ts'
import { useOffline } from './OfflineContext.ts'
import { useShelfDoor } from './ShelfContext.ts'
import { formatCount } from './formatCount.ts'

/** In a few words beside the counts: what can be read without a network. */
export function OfflineState() {
  const { library, online } = useOffline()
  const own = useShelfDoor()?.mayHold('story') ?? false
  return (
    <span className="offline-state">
      {online
        ? shortly(library, own)
        : `No connection. ${library.state === 'ready' ? 'All is kept here.' : ''}`}
    </span>
  )
}

function shortly(library: Kept, own: boolean): string {
  switch (library.state) {
    case 'unsupported':
      return ''
    case 'preparing':
      return library.total === 0
        ? ''
        : `Keeping ${library.kept.toLocaleString('en-GB')} of ${countBuiltIn(library.total)} …`
    case 'ready':
      return library.whole
        ? 'Ready offline.'
        : `Ready offline: ${own ? 'your own, and ' : ''}the newest ${countBuiltIn(library.kept)}.`
    case 'incomplete':
      return 'Not ready offline yet.'
  }
}

function countBuiltIn(stories: number): string {
  return formatCount(stories, 'built-in story', 'built-in stories')
}
