import { Link } from 'react-router'
import { forgetPlace } from '../../library/forgottenPlaces.ts'
import { isBegun } from '../../library/places.ts'
import { announce } from '../parts/Announcer.tsx'
import { usePlaces } from './usePlaces.ts'

const MOST_SHOWN = 2

/** What the reader has begun and not finished, the latest first. */
export function ContinueReading() {
  const begun = Object.entries(usePlaces())
    .filter(([, place]) => isBegun(place))
    .toSorted(([, a], [, b]) => b.at - a.at)
    .slice(0, MOST_SHOWN)
  if (begun.length === 0) return null
  return (
    <section aria-label="Continue reading">
      {begun.map(([slug, { headline, percent }]) => (
        <div key={slug} className="begun">
          <span>Continue reading · {Math.round(percent)} %</span>
          <b id={`begun-${slug}`}>{headline}</b>
          <progress max="100" value={percent} aria-hidden="true" />
          <Link to={`/articles/${slug}`} className="action" aria-describedby={`begun-${slug}`}>
            Continue
          </Link>
          <button
            type="button"
            className="close"
            aria-label={`Forget how far I came in ${headline}`}
            onClick={() => {
              forgetPlace(slug)
              announce('Forgotten')
            }}
          >
            ×
          </button>
        </div>
      ))}
    </section>
  )
}
