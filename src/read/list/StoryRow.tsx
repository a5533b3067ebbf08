import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Summary } from '../../article/Summary.ts'
import { directionOf } from '../../article/direction.ts'
import { articleData } from '../../library/edition.ts'
import { useEdition } from '../parts/EditionContext.ts'
import { formatDay } from '../parts/formatDay.ts'
import { Voices } from './Voices.tsx'
import { usePlaces } from './usePlaces.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import type { Translate } from '../../words/translate.ts'

/** What a row tells of the reader's own doings. */
export type Doings = {
  /** ISO moment at which the reader kept it; null for a story that is built in. */
  readonly added: string | null
  readonly unread: boolean
  readonly favourite: boolean
  readonly archived: boolean
  readonly marks: number
}

type Props = {
  readonly summary: Summary
  /** Left out while nothing is known of the reader. */
  readonly doings?: Doings
  /** Which of how many rows it is, from 1, where only those in view are on the page. */
  readonly at?: number | undefined
  readonly of?: number | undefined
  /** Stands where else the story’s opening does. */
  readonly opening?: ReactNode
  /** What can be done with the story. */
  readonly children?: ReactNode
}

/** One story of the list. The headline is the link; it is stretched over the whole row. */
export function StoryRow({ summary, doings = NOTHING_DONE, opening, at, of, children }: Props) {
  const t = useTranslate()
  const edition = useEdition()
  // The story is on its way before the finger is up.
  const fetchAhead = () => {
    if (!doings.added) edition.open(articleData(summary.slug))
  }
  return (
    <article className="row" data-slug={summary.slug} aria-posinset={at} aria-setsize={of}>
      <Meta summary={summary} doings={doings} />
      <h2 lang={summary.lang} dir={directionOf(summary.headline)}>
        {doings.unread && <span className="sr-only">{t('Unread:')} </span>}
        <Link to={`/articles/${summary.slug}`} onPointerDown={fetchAhead} onFocus={fetchAhead}>
          {summary.headline}
        </Link>
        {doings.unread && <span className="unread" />}
      </h2>
      <p lang={summary.lang} dir={directionOf(summary.opening)}>
        {opening ?? summary.opening}
      </p>
      <div className="counts">{countsOf(t, summary, doings)}</div>
      <Voices summary={summary} />
      <Progress slug={summary.slug} />
      {children}
    </article>
  )
}

const NOTHING_DONE: Doings = {
  added: null,
  unread: false,
  favourite: false,
  archived: false,
  marks: 0,
}

function Meta({ summary, doings }: { readonly summary: Summary; readonly doings: Doings }) {
  const t = useTranslate()
  const day = summary.published ?? doings.added
  return (
    <div className="meta">
      {summary.publisher && <b>{summary.publisher}</b>}
      {day && (
        <time dateTime={day}>
          {summary.published ? formatDay(t, day) : t('kept {day}', { day: formatDay(t, day) })}
        </time>
      )}
      <span>{t('{minutes} min', { minutes: summary.minutes })}</span>
      {summary.contributors.length > 0 && (
        <span className="by">{summary.contributors.join(', ')}</span>
      )}
      {doings.favourite && <span className="tag">{t('favourite')}</span>}
      {doings.archived && <span className="tag">{t('archived')}</span>}
      {doings.added && <span className="tag">{t('yours')}</span>}
    </div>
  )
}

/** `6 quotes · 2 marks of yours` */
function countsOf(t: Translate, { quotes }: Summary, { marks }: Doings): string {
  const counts = [t('{count} quotes', { count: quotes })]
  if (marks > 0) counts.push(t('{what} of yours', { what: t('{count} marks', { count: marks }) }))
  return counts.join(' · ')
}

/** The only line in red: how far the reader came. */
function Progress({ slug }: { readonly slug: string }) {
  const t = useTranslate()
  const place = usePlaces()[slug]
  if (!place || place.percent <= 3) return null
  const percent = Math.min(100, Math.round(place.percent))
  return (
    <>
      <span className="sr-only">{t('{percent} % read', { percent })}</span>
      <progress className="progress" max="100" value={percent} aria-hidden="true" />
    </>
  )
}
