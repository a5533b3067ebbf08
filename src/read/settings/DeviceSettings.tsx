import { LibrarySettings } from '../give/LibrarySettings.tsx'
import { Bookmarklet } from '../parts/Bookmarklet.tsx'
import { useOffline } from '../parts/OfflineContext.ts'
import { useOnShelf } from '../parts/useOnShelf.ts'
import { describeKept } from './describeKept.ts'

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
    </>
  )
}

function OfflineReport() {
  const { library, online } = useOffline()
  const own = useOnShelf((shelf) => shelf.count('story'), {
    kind: 'story',
    nothing: 0,
    key: 'stories of mine',
  })
  return (
    <>
      <p>{describeKept(library, own.state === 'found' ? own.value : 0)}</p>
      {!online && <p>There is no connection just now.</p>}
      <p className="aside">
        To have On Record among your apps, choose “Install” or “Add to home screen” in the browser’s
        menu.
      </p>
    </>
  )
}
