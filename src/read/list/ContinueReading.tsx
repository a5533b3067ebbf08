import { Link } from 'react-router'
import { forgetPlace } from '../../library/forgottenPlaces.ts'
import { isBegun } from '../../library/places.ts'
import { announce } from '../parts/Announcer.tsx'
import { usePlaces } from './usePlaces.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import './begun.css'

const MOST_SHOWN = 2

/** What the reader has begun and not finished, the latest first. */
export function ContinueReading() {
  const t = useTranslate()
  const begun = Object.entries(usePlaces())
    .filter(([, place]) => isBegun(place))
    .toSorted(([, a], [, b]) => b.at - a.at)
    .slice(0, MOST_SHOWN)
  if (begun.length === 0) return null
  return (
    <section className="begun-list" aria-label={t('Continue reading')}>
      {begun.map(([slug, { headline, percent }]) => (
        <div key={slug} className="begun">
          <Link to={`/articles/${slug}`}>
            <span>{t('Continue reading · {percent} %', { percent: Math.round(percent) })}</span>{' '}
            <b dir="auto">{headline}</b>
          </Link>
          <progress max="100" value={percent} aria-hidden="true" />
          <button
            type="button"
            className="close"
            aria-label={t('Forget how far I came in {headline}', { headline })}
            onClick={({ currentTarget }) => {
              leave(currentTarget.parentElement)
              forgetPlace(slug)
              announce(t('Forgotten'))
            }}
          >
            ×
          </button>
        </div>
      ))}
    </section>
  )
}

/** The card goes: the keyboard goes on with the first that will stand in its place. */
function leave(card: Element | null) {
  const others = [...document.querySelectorAll<HTMLElement>('.list :is(.begun, .row) a')]
  others.find((link) => !card?.contains(link))?.focus({ preventScroll: true })
}
