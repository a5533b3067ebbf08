import type { Kept } from '../../library/offline/Offline.ts'
import { useOffline } from './OfflineContext.ts'

/** In a few words beside the counts: what can be read without a network. */
export function OfflineState() {
  const { library, online } = useOffline()
  return (
    <span className="offline-state">
      {online
        ? shortly(library)
        : `No connection. ${library.state === 'ready' ? 'All is kept here.' : ''}`}
    </span>
  )
}

function shortly(library: Kept): string {
  switch (library.state) {
    case 'unsupported':
      return ''
    case 'preparing':
      return library.total === 0
        ? ''
        : `Keeping ${library.kept} of ${library.total} built-in stories …`
    case 'ready':
      return library.whole
        ? 'Ready offline.'
        : `Ready offline: your own, and the newest ${library.kept} built in.`
    case 'incomplete':
      return 'Not ready offline yet.'
  }
}
