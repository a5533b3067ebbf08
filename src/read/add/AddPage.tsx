import { type KeyboardEvent, Suspense, useState } from 'react'
import { Page } from '../parts/Page.tsx'
import { KeepBar } from './KeepBar.tsx'
import { OfferNotice } from './OfferNotice.tsx'
import { OtherWays } from './OtherWays.tsx'
import { PasteButton } from './PasteButton.tsx'
import { PasteRow } from './PasteRow.tsx'
import { useParser } from '../parts/ParserContext.ts'
import { useKeyboardKept } from '../parts/useKeyboardKept.ts'
import { StoryField } from './StoryField.tsx'
import { TwinDialog } from './TwinDialog.tsx'
import { UnderstoodPart } from './UnderstoodPart.tsx'
import { DropHint } from './many/DropHint.tsx'
import { useDroppedFiles } from './many/useDroppedFiles.ts'
import { letGo } from './letGo.ts'
import { createOpenLines } from './openLines.ts'
import { useDraftStore } from './useDraft.ts'
import { type Many, useIncoming } from './useIncoming.ts'
import { useKeep } from './useKeep.ts'
import { useSaid } from './useSaid.ts'
import { useUnderstood } from './useUnderstood.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { onDemand } from '../parts/onDemand.tsx'
import './add.css'

const ManyStories = onDemand(async () => (await import('./many/ManyStories.tsx')).ManyStories)

const StoppedImport = onDemand(async () => (await import('./many/StoppedImport.tsx')).StoppedImport)

/** Where a story is put in: one large field, and beside it what was understood. */
export function AddPage() {
  const t = useTranslate()
  const parser = useParser()
  const store = useDraftStore()
  const understood = useUnderstood(store, parser)
  const { said, say, undo } = useSaid(store)
  const { keeping, keep, leave } = useKeep({ store, parser, understood, say })
  const { imports, addImport, closeImport, takeFiles, offers, accept, decline } = useIncoming({
    store,
    parser,
    say,
  })
  const [lines] = useState(createOpenLines)
  const over = useDroppedFiles(takeFiles)
  useKeyboardKept()

  /** What is being typed in a line of the head is part of the story. */
  function onKeep() {
    if (lines.takeIn()) void keep()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onKeep()
  }
  return (
    <Page title={t('Add a story')} className="add">
      {imports.length > 0 ? (
        <Imports imports={imports} onClose={closeImport} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut of the whole page
        <div className="add-columns" onKeyDown={onKeyDown}>
          <div className="add-field">
            <h1>{t('Add a story')}</h1>
            <p className="sub" id="story-help">
              {t('Paste it here. It stays on this device, word for word.')}
            </p>
            <OfferNotice offers={offers} onAccept={accept} onDecline={decline} />
            <div className="story-field">
              <StoryField store={store} say={say} onFiles={takeFiles} />
              <PasteButton store={store} say={say} />
            </div>
            <div className="links beneath">
              <PasteRow store={store} say={say} />
              <output className="said-here">
                {said?.words}
                {said?.before && (
                  <button type="button" className="link" onClick={undo}>
                    {t('Undo')}
                  </button>
                )}
              </output>
            </div>
            <div className="links">
              <OtherWays onFiles={takeFiles} />
            </div>
            <Suspense>
              <StoppedImport
                onContinue={(files, before) => addImport({ files, before, id: null })}
              />
            </Suspense>
          </div>
          <div className="add-side">
            <UnderstoodPart store={store} understood={understood} lines={lines} />
            <KeepBar
              store={store}
              understood={understood}
              keeping={keeping}
              say={say}
              onKeep={onKeep}
            />
          </div>
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

type ImportsProps = { readonly imports: readonly Many[]; readonly onClose: () => void }

/** One import after the other: each is looked through before the next begins. */
function Imports({ imports, onClose }: ImportsProps) {
  const t = useTranslate()
  const [first, ...rest] = imports
  const [done, countDone] = useState(0)
  if (!first) return null
  const waiting = rest.reduce((sum, { files }) => sum + files.length, 0)
  return (
    <>
      <h1>{t('Add stories')}</h1>
      <output className="waiting">
        {waiting > 0 && t('Press “Done” below to add {count} more files.', { count: waiting })}
      </output>
      <Suspense>
        <ManyStories
          key={done}
          files={first.files}
          before={first.before}
          more={waiting > 0}
          onFinished={() => void letGo(first.id)}
          onClose={() => {
            countDone(done + 1)
            onClose()
          }}
        />
      </Suspense>
    </>
  )
}
