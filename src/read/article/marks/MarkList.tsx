import { Link } from 'react-router'
import { wordsOfTarget } from '../../../library/marks/markOf.ts'
import type { MarkTarget } from '../../../library/shelf/Record.ts'
import type { PlainMessage } from '../../../words/messages/Message.ts'
import { formatKind } from '../../parts/marks/kindWords.ts'
import { useStory } from '../StoryContext.ts'
import { useMarks } from './MarksContext.ts'
import { countMarks, marksInOrder } from './marksInOrder.ts'
import { MARK_LIST, markListCame } from './openMarkList.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'

/** As many are in sight without being asked for. */
const FEW = 12

/** The marks of this story in its order, each a way to its words. */
export function MarkList() {
  const t = useTranslate()
  const { article } = useStory()
  const placed = useMarks(({ placed }) => placed)
  const marks = placed ? marksInOrder(article, placed) : []
  if (!placed || marks.length === 0) return null
  return (
    <details className="fold mark-list" open={marks.length <= FEW}>
      <summary id={MARK_LIST} ref={markListCame}>
        {t('Yours in this story: {marks}', { marks: countMarks(t, article, placed) })}
      </summary>
      <ul>
        {marks.map(({ id, content: { kind, note, target } }) => (
          <li key={id}>
            <small>{kind === null ? t(NOTES[target.type]) : formatKind(t, kind)}</small>
            <Link to={{ hash: `#m-${id}` }} replace>
              <span className={kind === null ? undefined : `stroke stroke-${kind}`}>
                {shortly(wordsOfTarget(target))}
              </span>
            </Link>
            {note !== '' && <p className="note-words">{note}</p>}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/marks" className="link">
          {t('Marks in all stories')}
        </Link>
      </p>
    </details>
  )
}

const NOTES: Readonly<Record<MarkTarget['type'], PlainMessage>> = {
  words: 'Note',
  quote: 'Note on a quote',
  speaker: 'Note on a speaker',
}

function shortly(words: string): string {
  return words.length <= 140 ? words : `${words.slice(0, words.lastIndexOf(' ', 140))} …`
}
