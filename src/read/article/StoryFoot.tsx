import { Suspense, useState } from 'react'
import { CiteOpener, StoryCitation } from '../cite/StoryCitation.tsx'
import { Origin } from './Origin.tsx'
import { Residue } from './Residue.tsx'
import { CheckOpener } from './check/CheckOpener.tsx'
import { FixOpener, FixPlace } from './fix/FixOpener.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'
import { useAtRest } from '../parts/useAtRest.ts'
import { useMarkParts } from './marks/MarksContext.ts'
import { useReading, useReadingStore } from './reading/ReadingContext.ts'
import { useStory } from './StoryContext.ts'
import { onDemand } from '../parts/onDemand.tsx'

const StatusRow = onDemand(async () => (await import('./StatusRow.tsx')).StatusRow, {
  Instead: null,
})

/** What the file held besides the story, what the reader did with it, and the file itself. */
export function StoryFoot() {
  const { article } = useStory()
  const parts = useMarkParts()
  const original = useReading(({ original }) => original)
  const [fixing, setFixing] = useState(false)
  return (
    <footer className="foot">
      <div className="min-h-11">
        {useAtRest() && (
          <Suspense>
            <StatusRow />
          </Suspense>
        )}
      </div>
      <Origin />
      <StoryCitation article={article} />
      {/* The original has it in its place. */}
      {!original && <Residue />}
      <div className="actions">
        <CiteOpener article={article} />
        <OriginalOpener />
        <FixOpener open={fixing} onOpen={setFixing} />
        <CheckOpener />
      </div>
      {fixing && <FixPlace />}
      {parts && <parts.Foot />}
    </footer>
  )
}

/** The file's own lines, beside the story's and not below it. */
function OriginalOpener() {
  const t = useTranslate()
  const reading = useReadingStore()
  const original = useReading(({ original }) => original)
  return (
    <button
      type="button"
      className="action"
      aria-pressed={original}
      onClick={() => reading.change({ original: !original, view: 'story' })}
    >
      {t('Original')}
    </button>
  )
}
