import { useContext, useEffect, useLayoutEffect } from 'react'
import { SettingsContext } from '../../parts/SettingsContext.ts'
import { useAtRest } from '../../parts/useAtRest.ts'
import { useStory } from '../StoryContext.ts'

/** Keeps the reader's line in view whatever changes around it, from the first thing that they do. */
export function HeldPlace() {
  const { article } = useStory()
  const settings = useContext(SettingsContext)
  const atRest = useAtRest()

  useLayoutEffect(() => settings?.scale(document.getElementById('main')), [settings])

  useEffect(() => {
    if (!atRest || typeof ResizeObserver === 'undefined') return undefined
    const left = new AbortController()
    async function hold() {
      const { holdPlace } = await import('./holdPlace.ts')
      if (!left.signal.aborted) holdPlace(article, settings, left.signal)
    }
    // Without it the page moves as browsers move it.
    hold().catch(() => {})
    return () => left.abort()
  }, [atRest, article, settings])

  return null
}
