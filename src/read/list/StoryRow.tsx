import { Link } from 'react-router'
import type { Summary } from '../../article/Summary.ts'
import { articleData } from '../../library/edition.ts'
import { Badge } from '../parts/Badge.tsx'
import { useEdition } from '../parts/EditionContext.ts'
import { formatCount } from '../parts/formatCount.ts'
import { formatDay } from '../parts/formatDay.ts'
import { usePlaces } from './usePlaces.ts'

type Props = { readonly summary: Summary }

/** One story of the list. The headline is the link; it is stretched over the whole row. */
export function StoryRow({ summary }: Props) {
  const edition = useEdition()
  // The story is on its way before the finger is up.
  const fetchAhead = () => void edition.open(articleData(summary.slug))
  return (
    <article className="row">
      <Meta summary={summary} />
      <h2>
        <Link to={`/articles/${summary.slug}`} onPointerDown={fetchAhead} onFocus={fetchAhead}>
          {summary.headline}
        </Link>
      </h2>
      <p>{summary.opening}</p>
      <Counts summary={summary} />
      <Progress slug={summary.slug} />
    </article>
  )
}

function Meta({ summary }: Props) {
  return (
    <div className="meta">
      {summary.publisher && <b>{summary.publisher}</b>}
      {summary.published && (
        <time dateTime={summary.published}>{formatDay(summary.published)}</time>
      )}
      <span>{summary.minutes} min</span>
      {summary.contributors.length > 0 && <span>{summary.contributors.join(', ')}</span>}
    </div>
  )
}

/** The only line in red: how far the reader came. */
function Progress({ slug }: { readonly slug: string }) {
  const place = usePlaces()[slug]
  if (!place || place.percent <= 3) return null
  const percent = Math.min(100, Math.round(place.percent))
  return (
    <>
      <span className="sr-only">{percent} % read</span>
      <progress className="progress" max="100" value={percent} aria-hidden="true" />
    </>
  )
}

function Counts({ summary }: Props) {
  return (
    <div className="counts">
      {summary.faces.length > 0 && (
        <span className="faces">
          {summary.faces.map((face) => (
            <Badge key={face.initials} face={face} />
          ))}
        </span>
      )}
      <span>{formatCount(summary.quotes, 'quote')}</span>
      <span>{formatCount(summary.speakers, 'speaker')}</span>
      {summary.didNotRespond > 0 && <span>{summary.didNotRespond} did not respond</span>}
      {summary.gaveNoComment > 0 && <span>{summary.gaveNoComment} gave no comment</span>}
    </div>
  )
}
