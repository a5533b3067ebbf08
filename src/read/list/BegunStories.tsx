import { Link } from 'react-router'
import { forgetPlace, isBegun } from '../../library/places.ts'
import { announce } from '../parts/Announcer.tsx'
import { usePlaces } from './usePlaces.ts'

const MOST_SHOWN = 5

/** What the reader has begun and not finished, the latest first. */
export function BegunStories() {
  const begun = Object.entries(usePlaces())
    .filter(([, place]) => isBegun(place))
    .toSorted(([, a], [, b]) => b.at - a.at)
    .slice(0, MOST_SHOWN)
  if (begun.length === 0) return null
  return (
    <section className="begun" aria-labelledby="begun">
      <h2 id="begun">Begun</h2>
      <ul>
        {begun.map(([slug, { headline, percent }]) => (
          <li key={slug}>
            <Link to={`/articles/${slug}`}>{headline}</Link>
            <span>{Math.round(percent)} % read</span>
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
          </li>
        ))}
      </ul>
    </section>
  )
}
