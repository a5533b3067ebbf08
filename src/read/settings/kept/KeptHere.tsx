import { useState } from 'react'
import type { Cleared, KeptKind } from '../../../library/clearKept.ts'
import { clearKept } from '../../../library/clearKept.ts'
import type { PlainMessage } from '../../../words/messages/Message.ts'
import type { Translate } from '../../../words/translate.ts'
import { formatNotSaved } from '../../parts/refusalWords.ts'
import { useShelfDoor } from '../../parts/ShelfContext.ts'
import { AskToDelete } from '../../parts/deleting/AskToDelete.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { OfflineRow } from './OfflineRow.tsx'
import { type KeptCounts, useKeptCounts } from './useKeptCounts.ts'
import './kept.css'

/** What is kept on this device, kind by kind, and a way to be rid of each. */
export function KeptHere() {
  const t = useTranslate()
  const counts = useKeptCounts()
  const { cleared, said, clear, undo } = useClearing()
  const [asking, ask] = useState<KeptKind | null>(null)
  return (
    <section aria-labelledby="on-this-device">
      <h2 id="on-this-device">{t('On this device')}</h2>
      <ul className="kept-here">
        {KINDS.map((kind) => (
          <KindRow key={kind} kind={kind} counts={counts} onAsk={() => ask(kind)} />
        ))}
        <OfflineRow />
      </ul>
      <output className="said">
        {said}{' '}
        {cleared && (
          <button type="button" className="link" onClick={() => void undo()}>
            {t('Undo')}
          </button>
        )}
      </output>
      <p className="aside">
        <a href="#delete-everything">{t('Delete everything')}</a>
      </p>
      {asking && (
        <AskToDelete
          title={t(TITLES[asking])}
          onDelete={() => void clear(asking)}
          onClose={() => ask(null)}
        >
          <p>{t(SAYS[asking])}</p>
        </AskToDelete>
      )}
    </section>
  )
}

type RowProps = {
  readonly kind: KeptKind
  readonly counts: KeptCounts | null
  readonly onAsk: () => void
}

function KindRow({ kind, counts, onAsk }: RowProps) {
  const t = useTranslate()
  return (
    <li>
      <span>{counts ? countWords(t, kind, counts[kind]) : t(NAMES[kind])}</span>
      {counts !== null && counts[kind] > 0 && (
        <button type="button" className="link" aria-label={t(TITLES[kind])} onClick={onAsk}>
          {t('Delete …')}
        </button>
      )}
    </li>
  )
}

const KINDS: readonly KeptKind[] = ['story', 'mark', 'correction', 'place']

const NAMES: Readonly<Record<KeptKind, PlainMessage>> = {
  story: 'Stories of yours',
  mark: 'Marks and notes',
  correction: 'Corrections of yours',
  place: 'Places where you stopped reading',
}

const TITLES: Readonly<Record<KeptKind, PlainMessage>> = {
  story: 'Delete all stories of yours?',
  mark: 'Delete all marks and notes?',
  correction: 'Delete all corrections of yours?',
  place: 'Forget every place where you stopped reading?',
}

const SAYS: Readonly<Record<KeptKind, PlainMessage>> = {
  story:
    'Their texts go, with what you put right in them. Marks and notes stay. Undo brings all of it back, until you leave this page.',
  mark: 'They go from all stories. Undo brings them back, until you leave this page.',
  correction:
    'All stories are again as they were found. Undo brings them back, until you leave this page.',
  place: 'No story offers to go on any more. Undo brings them back, until you leave this page.',
}

/** `Marks and notes: 12` */
function countWords(t: Translate, kind: KeptKind, count: number): string {
  return `${t(NAMES[kind])}: ${t.number(count)}`
}

/** What went last, and the way back. */
function useClearing() {
  const t = useTranslate()
  const door = useShelfDoor()
  const [cleared, note] = useState<Cleared | null>(null)
  const [said, say] = useState('')

  async function clear(kind: KeptKind) {
    const shelf = await door?.open()
    const now = shelf ? await clearKept(shelf, kind) : null
    const refusal = now ? now.refusal : 'notFetched'
    note(now)
    say(refusal === null ? t('Deleted.') : formatNotSaved(t, refusal))
  }

  async function undo() {
    const refusal = (await cleared?.undo()) ?? null
    note(refusal === null ? null : cleared)
    say(refusal === null ? t('It is back.') : formatNotSaved(t, refusal))
  }
  return { cleared, said, clear, undo }
}
