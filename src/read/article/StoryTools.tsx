import { exactQuotes } from '../../article/Quote.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { ContinueOffer } from './reading/ContinueOffer.tsx'
import { useMarkParts } from './marks/MarksContext.ts'
import { useReading, useReadingStore } from './reading/ReadingContext.ts'
import { useStory } from './StoryContext.ts'

/** What one can do with the story besides reading on, in quiet words. */
export function StoryTools() {
  const t = useTranslate()
  const { article, speakers } = useStory()
  const reading = useReadingStore()
  const view = useReading(({ view }) => view)
  const original = useReading(({ original }) => original)
  const only = useReading(({ only }) => only)
  const name = only === null ? null : speakers.get(only)?.name
  const parts = useMarkParts()
  const quoted = exactQuotes(article.quotes).length > 0
  return (
    <div className="tools">
      {quoted && (
        <button
          type="button"
          className="link"
          aria-pressed={view === 'quotes'}
          onClick={() => reading.change({ view: view === 'story' ? 'quotes' : 'story' })}
        >
          {t(view === 'story' ? 'Just the quotes' : 'The whole story')}
        </button>
      )}
      <button
        type="button"
        className="link"
        onClick={() => reading.change({ aloud: true, view: 'story', checking: false })}
      >
        {t('Read aloud')}
      </button>
      {original && (
        <button type="button" className="link" onClick={() => reading.change({ original: false })}>
          {t('Hide the original')}
        </button>
      )}
      {name && (
        <button type="button" className="link" onClick={() => reading.change({ only: null })}>
          {t('Only {name}’s quotes stand out: show everybody’s', { name })}
        </button>
      )}
      {parts && <parts.Opener />}
      <ContinueOffer />
    </div>
  )
}
