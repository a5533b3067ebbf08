import { useEffect } from 'react'
import { Link } from 'react-router'
import { groupMarks } from '../../../library/marks/listMarks.ts'
import { wordsOfTarget } from '../../../library/marks/markOf.ts'
import type { Kept } from '../../../library/shelf/Record.ts'
import { formatDay } from '../../parts/formatDay.ts'
import { formatKind } from '../../parts/marks/kindWords.ts'
import { NotFoundPage } from '../../parts/NotFoundPage.tsx'
import { OpeningPage } from '../../parts/OpeningPage.tsx'
import { Page } from '../../parts/Page.tsx'
import { useOnShelf } from '../../parts/useOnShelf.ts'
import { noteDropped } from '../../parts/marks/droppedStories.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import '../../parts/marks/strokes.css'
import '../../parts/marks/marksPage.css'

type Props = { readonly slug: string }

const NONE: readonly Kept<'mark'>[] = []

/** Nothing is at a story's address any more, and the reader has marked something in it. */
export function DroppedPage({ slug }: Props) {
  const onShelf = useOnShelf((shelf) => shelf.list('mark', slug), {
    kind: 'mark',
    nothing: NONE,
    key: `marks of ${slug}`,
  })
  if (onShelf.state === 'looking') return <OpeningPage />
  if (onShelf.state === 'refused' || onShelf.value.length === 0) return <NotFoundPage />
  return <Dropped slug={slug} marks={onShelf.value} />
}

type DroppedProps = Props & { readonly marks: readonly Kept<'mark'>[] }

function Dropped({ slug, marks }: DroppedProps) {
  const t = useTranslate()
  useEffect(() => noteDropped(slug), [slug])
  const [group] = groupMarks(marks, 'story')
  const story = marks.at(-1)?.content.story
  return (
    <Page title={t('No longer in this edition')} className="front marks">
      <h1 dir="auto">{story?.headline}</h1>
      <p className="meta">
        {story?.publisher && <b>{story.publisher}</b>}
        {story?.published && (
          <time dateTime={story.published}>{formatDay(t, story.published)}</time>
        )}
      </p>
      <p className="dropped">
        {t('This story is no longer in this edition. What you marked in it is kept.')}
      </p>
      <p className="actions">
        <Link to="/marks" className="action first">
          {t('All marks')}
        </Link>
        <Link to="/" className="action">
          {t('All stories')}
        </Link>
      </p>
      <ul className="mark-group">
        {group?.marks.map(({ id, content: { kind, target, note } }) => (
          <li key={id} id={`m-${id}`} className="mark-row">
            <div>
              <p className="mark-kind">{formatKind(t, kind)}</p>
              <p className="mark-words">
                <span className={kind === null ? undefined : `stroke stroke-${kind}`}>
                  {wordsOfTarget(target)}
                </span>
              </p>
              {note !== '' && <p className="note-words">{note}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Page>
  )
}
