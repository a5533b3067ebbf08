import { Suspense } from 'react'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useReading, useReadingStore } from '../reading/ReadingContext.ts'
import { useStory } from '../StoryContext.ts'
import { OpenedNotHere } from '../../parts/NotHere.tsx'
import { onDemand } from '../../parts/onDemand.tsx'

const CheckBar = onDemand(async () => (await import('./CheckBar.tsx')).CheckBar, {
  Instead: OpenedNotHere,
})

/** Begins to go through the quotes whose speaker the text doesn't state. */
export function CheckOpener() {
  const t = useTranslate()
  const { article } = useStory()
  const reading = useReadingStore()
  const checking = useReading(({ checking }) => checking)
  if (article.quotes.length === 0) return null
  return (
    <button
      type="button"
      className="action"
      aria-keyshortcuts="v"
      aria-pressed={checking}
      onClick={() => reading.change({ checking: !checking, aloud: false })}
    >
      {t('Check this story')}
    </button>
  )
}

/** Stands at the foot of the window while the story is checked. */
export function Checking() {
  if (!useReading(({ checking }) => checking)) return null
  return (
    <Suspense>
      <CheckBar />
    </Suspense>
  )
}
