import type { Kept } from '../../library/offline/Offline.ts'
import { LibrarySettings } from '../give/LibrarySettings.tsx'
import { Bookmarklet } from '../parts/Bookmarklet.tsx'
import { useOffline } from '../parts/OfflineContext.ts'
import { formatCount } from '../parts/formatCount.ts'

/** What is on this device, and the ways to it. */
export function DeviceSettings() {
  return (
    <>
      <LibrarySettings />
      <section aria-labelledby="bookmark">
        <h2 id="bookmark">Keep a story from any page</h2>
        <Bookmarklet />
      </section>
      <section aria-labelledby="offline">
        <h2 id="offline">Reading without a network</h2>
        <OfflineReport />
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">What leaves this device</h2>
        <p>
          Nothing. The app talks to the address it came from and to nobody else. There are no
          accounts, no counters and no cookies.
        </p>
      </section>
    </>
  )
}

function OfflineReport() {
  const { library, online } = useOffline()
  return (
    <>
      <p>{describeKept(library)}</p>
      {!online && <p>There is no connection just now.</p>}
      <p className="aside">
        To have On Record among your apps, choose “Install” or “Add to home screen” in the browser’s
        menu.
      </p>
    </>
  )
}

function describeKept(library: Kept): string {
  switch (library.state) {
    case 'unsupported':
      return 'This browser window doesn’t keep pages for later, so the stories can be read only while there is a network.'
    case 'preparing':
      return library.total === 0
        ? 'Getting ready to keep the stories on this device.'
        : `Keeping the stories on this device: ${library.kept} of ${library.total} so far.`
    case 'ready':
      if (library.total === 0) return 'Ready offline. There are no stories to keep yet.'
      return library.whole
        ? `Ready offline: ${formatCount(library.kept, 'built-in story is', 'built-in stories are')} kept on this device (${formatSize(library.bytes)}). Your own always are.`
        : `Ready offline: the newest ${formatCount(library.kept, 'story', 'stories')} of ${library.total} built in are kept on this device (${formatSize(library.bytes)}), and every story you open. Your own always are.`
    case 'incomplete':
      return library.reason === 'storage'
        ? `This device has no room for more: ${library.kept} of ${library.total} stories are kept. Free some space and open the app again.`
        : `Not ready offline yet: ${library.kept} of ${library.total} stories are kept. The rest is tried again by itself.`
  }
}

/** `12 kB`, `3.4 MB` */
function formatSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
