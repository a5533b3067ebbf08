import { useDeferredValue, useMemo, useState } from 'react'
import {
  ALL_MARKS,
  type MarkFilter,
  type MarkGrouping,
  filterMarks,
  groupMarks,
} from '../../library/marks/listMarks.ts'
import { Link } from 'react-router'
import type { Kept } from '../../library/shelf/Record.ts'
import { type Kept as KeptNotice, keepMarks } from '../parts/marks/keepMarks.ts'
import { MarkNotice } from '../parts/marks/MarkNotice.tsx'
import { Page } from '../parts/Page.tsx'
import { formatNotOpened } from '../parts/refusalWords.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { useKeyboardKept } from '../parts/useKeyboardKept.ts'
import { useOnShelf } from '../parts/useOnShelf.ts'
import { MarkControls } from './MarkControls.tsx'
import { MarkGroups } from './MarkGroups.tsx'
import { useGoneStories } from './useGoneStories.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { Sentence } from '../parts/Sentence.tsx'
import '../parts/marks/strokes.css'
import '../parts/marks/marksPage.css'

const NONE: readonly Kept<'mark'>[] = []

/** Everything the reader marked or noted, over all stories. */
export function MarksPage() {
  const t = useTranslate()
  useKeyboardKept()
  const onShelf = useOnShelf((shelf) => shelf.list('mark'), {
    kind: 'mark',
    nothing: NONE,
    key: 'all marks',
  })
  return (
    <Page title={t('Marks')} className="front marks">
      <h1>{t('Marks')}</h1>
      <p className="tools">
        <Link to="/corrections" className="link">
          {t('What you put right')}
        </Link>
      </p>
      {onShelf.state === 'refused' && (
        <p role="alert">
          {formatNotOpened(t, onShelf.refusal, 'Your marks can’t be opened just now')}
        </p>
      )}
      {onShelf.state === 'found' &&
        (onShelf.value.length === 0 ? <NoMarks /> : <Marks marks={onShelf.value} />)}
    </Page>
  )
}

function NoMarks() {
  return (
    <div className="notice">
      <p>
        <Sentence
          says="Select words in any story, and say what they are to you: a fact, a quote, a question, or something to check. By keyboard, go to a paragraph with {next} and press {mark}."
          having={{ next: <kbd>j</kbd>, mark: <kbd>m</kbd> }}
        />
      </p>
    </div>
  )
}

type Props = { readonly marks: readonly Kept<'mark'>[] }

function Marks({ marks }: Props) {
  const t = useTranslate()
  const door = useShelfDoor()
  const [filter, setFilter] = useState<MarkFilter>(ALL_MARKS)
  const [by, group] = useState<MarkGrouping>('story')
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const [kept, note] = useState<KeptNotice | null>(null)
  const gone = useGoneStories(marks)
  // The field answers at once; ten thousand marks follow.
  const wanted = useDeferredValue(filter)
  const found = useMemo(() => filterMarks(marks, wanted), [marks, wanted])
  const groups = useMemo(() => groupMarks(found, by), [found, by])
  const picked = found.filter(({ id }) => chosen.has(id))

  async function deletePicked() {
    const said = t('{marks} deleted', { marks: t('{count} marks', { count: picked.length }) })
    const changes = picked.map(({ id, slug }) => ({
      kind: 'mark' as const,
      id,
      slug,
      content: null,
    }))
    const done = await keepMarks(door, changes, said)
    note(done)
    if (done.outcome.state === 'saved') choose(new Set())
  }

  return (
    <>
      <MarkControls marks={marks} filter={filter} onFilter={setFilter} by={by} onGroup={group} />
      <div className="marks-line">
        <output>
          {found.length === marks.length
            ? t('{count} marks', { count: marks.length })
            : t('{count} marks of {all}', { count: found.length, all: marks.length })}
        </output>
        {picked.length > 0 && (
          <div className="actions">
            <button type="button" className="action" onClick={() => void deletePicked()}>
              {t('Delete {marks}', { marks: t('{count} marks', { count: picked.length }) })}
            </button>
            <button type="button" className="action" onClick={() => choose(new Set())}>
              {t('Choose none')}
            </button>
          </div>
        )}
        {picked.length === 0 && found.length > 0 && (
          <button
            type="button"
            className="link"
            onClick={() => choose(new Set(found.map(({ id }) => id)))}
          >
            {t('Choose all')}
          </button>
        )}
      </div>
      {found.length === 0 && (
        <p className="aside">{t('No mark has all of that. Take a word away.')}</p>
      )}
      <MarkGroups key={by} groups={groups} by={by} gone={gone} chosen={chosen} onChoose={choose} />
      {kept && <MarkNotice kept={kept} onNext={note} />}
    </>
  )
}
