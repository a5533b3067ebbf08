import { type ComponentType, Suspense, lazy, useState } from 'react'
import { StoryCitation } from '../cite/StoryCitation.tsx'
import { Origin } from './Origin.tsx'
import { Residue } from './Residue.tsx'
import { CheckOpener } from './check/CheckOpener.tsx'
import { FixOpener } from './fix/FixOpener.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'
import { useAtRest } from '../parts/useAtRest.ts'
import { useMarkParts } from './marks/MarksContext.ts'
import { useStory } from './StoryContext.ts'

const OriginalText = lazy(() =>
  import('./OriginalText.tsx').then(({ OriginalText }) => ({ default: OriginalText })),
)

const StatusRow = lazy<ComponentType>(() =>
  import('./StatusRow.tsx').then(
    ({ StatusRow }) => ({ default: StatusRow }),
    () => ({ default: Nothing }),
  ),
)

function Nothing() {
  return null
}

/** What the file held besides the story, what the reader did with it, and the file itself. */
export function StoryFoot() {
  const t = useTranslate()
  const { article } = useStory()
  const parts = useMarkParts()
  const [original, setOriginal] = useState(false)
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
      <Residue />
      <button
        type="button"
        className="action"
        aria-pressed={original}
        onClick={() => setOriginal(!original)}
      >
        {t('Original text')}
      </button>
      {original && (
        <Suspense>
          <OriginalText article={article} />
        </Suspense>
      )}
      <CheckOpener />
      <FixOpener />
      {parts && <parts.Foot />}
    </footer>
  )
}
