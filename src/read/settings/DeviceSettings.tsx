import { LibrarySettings } from '../give/LibrarySettings.tsx'
import { Bookmarklet } from '../parts/Bookmarklet.tsx'
import { useOffline } from '../parts/OfflineContext.ts'
import { useOnShelf } from '../parts/useOnShelf.ts'
import { KeyTable } from '../keys/KeyTable.tsx'
import { describeKept } from './describeKept.ts'
import { KeptHere } from './kept/KeptHere.tsx'
import { OfflineChoice } from './OfflineChoice.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'

/** What is on this device, and the ways to it. */
export function DeviceSettings() {
  const t = useTranslate()
  return (
    <>
      <KeptHere />
      <LibrarySettings />
      <section aria-labelledby="bookmark">
        <h2 id="bookmark">{t('Keep a story from any page')}</h2>
        <Bookmarklet />
      </section>
      <section aria-labelledby="offline">
        <h2 id="offline">{t('Reading without a network')}</h2>
        <OfflineReport />
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{t('Keys')}</h2>
        <KeyTable />
      </section>
    </>
  )
}

function OfflineReport() {
  const t = useTranslate()
  const { library, online } = useOffline()
  const own = useOnShelf((shelf) => shelf.count('story'), {
    kind: 'story',
    nothing: 0,
    key: 'stories of mine',
  })
  return (
    <>
      <p>{describeKept(t, library, own.state === 'found' ? own.value : 0)}</p>
      {library.state !== 'unsupported' && <OfflineChoice />}
      {!online && <p>{t('There is no connection just now.')}</p>}
      <p className="aside">
        {t(
          'To have On Record among your apps, choose “Install” or “Add to home screen” in the browser’s menu.',
        )}
      </p>
    </>
  )
}
