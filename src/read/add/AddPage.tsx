import { type KeyboardEvent, Suspense, lazy } from 'react'
import { Page } from '../parts/Page.tsx'
import { KeepBar } from './KeepBar.tsx'
import { OfferNotice } from './OfferNotice.tsx'
import { OtherWays } from './OtherWays.tsx'
import { PasteButton } from './PasteButton.tsx'
import { PasteRow } from './PasteRow.tsx'
import { useParser } from './ParserContext.ts'
import { StoryField } from './StoryField.tsx'
import { TwinDialog } from './TwinDialog.tsx'
import { UnderstoodPart } from './UnderstoodPart.tsx'
import { DropHint } from './many/DropHint.tsx'
import { useDroppedFiles } from './many/useDroppedFiles.ts'
import { useDraftStore } from './useDraft.ts'
import { useIncoming } from './useIncoming.ts'
import { useKeep } from './useKeep.ts'
import { useSaid } from './useSaid.ts'
import { useUnderstood } from './useUnderstood.ts'
import './add.css'

const ManyStories = lazy(async () => ({
  default: (await import('./many/ManyStories.tsx')).ManyStories,
}))

const StoppedImport = lazy(async () => ({
  default: (await import('./many/StoppedImport.tsx')).StoppedImport,
}))

/** Where a story is put in: one large field, and beside it what was understood. */
export function AddPage() {
  const parser = useParser()
  const store = useDraftStore()
  const understood = useUnderstood(store, parser)
  const { keeping, keep, leave } = useKeep({ store, parser, understood })
  const { said, say, undo } = useSaid(store)
  const { many, setMany, takeFiles, offer, accept, decline } = useIncoming({
    store,
    parser,
    say,
  })
  const over = useDroppedFiles(takeFiles)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void keep()
  }
  return (
    <Page title="Add a story" className="add">
      {many ? (
        <Suspense>
          <h1>Add stories</h1>
          {many.before ? (
            <ManyStories files={many.files} before={many.before} onClose={() => setMany(null)} />
          ) : (
            <ManyStories files={many.files} onClose={() => setMany(null)} />
          )}
        </Suspense>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut of the whole page
        <div className="add-columns" onKeyDown={onKeyDown}>
          <div className="add-field">
            <h1>Add a story</h1>
            <p className="sub" id="story-help">
              Paste it here. It stays on this device, word for word.
            </p>
            {offer && <OfferNotice offer={offer} onAccept={accept} onDecline={decline} />}
            <PasteButton store={store} say={say} />
            <StoryField store={store} say={say} onFiles={takeFiles} />
            <div className="links ways">
              <PasteRow store={store} say={say} />
              <OtherWays onFiles={takeFiles} />
            </div>
            <output className="said-here">
              {said?.words}
              {said?.before && (
                <button type="button" className="link" onClick={undo}>
                  Undo
                </button>
              )}
            </output>
            <Suspense>
              <StoppedImport onContinue={(files, before) => setMany({ files, before })} />
            </Suspense>
          </div>
          <UnderstoodPart store={store} understood={understood} />
          <KeepBar
            store={store}
            understood={understood}
            keeping={keeping}
            say={say}
            onKeep={() => void keep()}
          />
        </div>
      )}
      {over && <DropHint />}
      {keeping.state === 'again' && (
        <TwinDialog
          twin={keeping.twin}
          onKeepBoth={() => void keep({ versionOf: keeping.twin.slug })}
          onLeave={leave}
        />
      )}
    </Page>
  )
}
