import { Suspense, useState } from 'react'
import { setStatus } from '../../library/list/statuses.ts'
import type { StatusContent } from '../../library/shelf/Record.ts'
import { NO_STATUS } from '../../library/shelf/values.ts'
import type { Refusal } from '../../library/shelf/Shelf.ts'
import { ExportMenu } from '../give/exportMenu.ts'
import { useKeys } from '../keys/useKeys.ts'
import { announce } from '../parts/Announcer.tsx'
import type { PlainMessage } from '../../words/messages/Message.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { useOnShelf } from '../parts/useOnShelf.ts'
import { OwnFoot } from './own/ownFoot.ts'
import { useReadThrough } from './reading/useReadThrough.ts'
import { StatusNotice } from './StatusNotice.tsx'
import { useStory } from './StoryContext.ts'

/** What the reader did with the story, each a switch. A story read to its end is read by itself. */
export function StatusRow() {
  const t = useTranslate()
  const { slug } = useStory()
  const door = useShelfDoor()
  const [exporting, setExporting] = useState(false)
  const found = useOnShelf(async (shelf) => (await shelf.find('status', slug))?.content ?? null, {
    kind: 'status',
    nothing: null,
    key: slug,
  })
  const status = (found.state === 'found' && found.value) || NO_STATUS

  const [unsaved, setUnsaved] = useState<Unsaved | null>(null)

  async function write(change: Partial<StatusContent>, said: PlainMessage | null) {
    const shelf = await door?.open()
    const refusal = shelf ? (await setStatus(shelf, [slug], change)).refusal : 'notFetched'
    setUnsaved(refusal && { refusal, retry: () => void write(change, said ?? 'Saved') })
    if (refusal === null && said !== null) announce(t(said))
  }
  const toggle = (what: keyof StatusContent) => () =>
    void write({ [what]: !status[what] }, SAID[what][status[what] ? 1 : 0])
  const [read, favourite, archive] = [toggle('read'), toggle('favourite'), toggle('archived')]

  useKeys({ r: read, f: favourite, e: archive })
  useReadThrough(() => {
    if (!status.read) void write({ read: true }, null)
  })
  return (
    <>
      <fieldset className="actions">
        <legend className="sr-only">{t('This story is')}</legend>
        <Switch name={t('Read')} on={status.read} keyName="r" onSwitch={read} />
        <Switch name={t('A favourite')} on={status.favourite} keyName="f" onSwitch={favourite} />
        <Switch name={t('Archived')} on={status.archived} keyName="e" onSwitch={archive} />
        <button type="button" className="action" onClick={() => setExporting(true)}>
          {t('Export…')}
        </button>
        {exporting && (
          <Suspense>
            <ExportMenu slugs={[slug]} onClose={() => setExporting(false)} />
          </Suspense>
        )}
      </fieldset>
      {unsaved && (
        <StatusNotice
          refusal={unsaved.refusal}
          onRetry={unsaved.retry}
          onClose={() => setUnsaved(null)}
        />
      )}
      {door?.mayHold('story') && (
        <Suspense>
          <OwnFoot />
        </Suspense>
      )}
    </>
  )
}

/** What couldn't be written, and how it is tried again. */
type Unsaved = { readonly refusal: Refusal; readonly retry: () => void }

const SAID: Readonly<Record<keyof StatusContent, readonly [on: PlainMessage, off: PlainMessage]>> =
  {
    read: ['Marked as read', 'Marked as unread'],
    favourite: ['A favourite now', 'No favourite any more'],
    archived: ['Archived', 'Taken out of the archive'],
  }

type SwitchProps = {
  readonly name: string
  readonly on: boolean
  readonly keyName: string
  readonly onSwitch: () => void
}

function Switch({ name, on, keyName, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      className="action"
      aria-pressed={on}
      aria-keyshortcuts={keyName}
      onClick={onSwitch}
    >
      {name}
    </button>
  )
}
