import { useEffect, useMemo, useState } from 'react'
import { type ReadingPlace, findPlace, isBegun, openPlaces } from '../../../library/places.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useHydrated } from '../../parts/useHydrated.ts'
import { useStory } from '../StoryContext.ts'

const fetchPlaces = () => import('./keepPlace.ts')

/**
 * Offers to go on where the reader left the story, and never goes there unasked. Keeps the place
 * while the story is read.
 */
export function ContinueOffer() {
  const t = useTranslate()
  const { slug, article } = useStory()
  const hydrated = useHydrated()
  // As it was when the story was opened: reading on moves the place that is kept.
  const kept = useMemo(() => (hydrated ? offeredPlace(slug) : null), [hydrated, slug])
  const [taken, setTaken] = useState(false)

  useEffect(() => {
    const left = new AbortController()
    let begun = false
    const begin = () => {
      if (begun) return
      begun = true
      fetchPlaces()
        .then(({ keepPlace }) => keepPlace(slug, article, left.signal))
        .catch(() => {
          begun = false
        })
    }
    window.addEventListener('scroll', begin, { passive: true, signal: left.signal })
    // The reader may have moved the page before this code was there.
    if (window.scrollY > 0) begin()
    return () => left.abort()
  }, [slug, article])

  const place = kept && findPlace(article.text, kept)
  if (kept === null || place === null || taken) return null
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        fetchPlaces()
          .then(({ goToPlace }) => {
            goToPlace(article, place)
            return setTaken(true)
          })
          // The offer stands until it can be taken.
          .catch(() => {})
      }}
    >
      {t('Continue at {percent} %', { percent: Math.round(kept.percent) })}
    </button>
  )
}

/** An address that names a quote leads there, and nothing else is offered. */
function offeredPlace(slug: string): ReadingPlace | null {
  const place = openPlaces()[slug]
  return place && isBegun(place) && location.hash === '' ? place : null
}
