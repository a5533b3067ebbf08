import { Link } from 'react-router'
import { exactQuotes } from '../../article/Quote.ts'
import { DISPLAY } from '../parts/Display.tsx'
import { usePanel } from './panel/PanelContext.ts'
import { useStory } from './StoryContext.ts'
import { useQuoteMoves } from './reading/useQuoteMoves.ts'

/** What a reader does most, at the thumb. Phones only. */
export function Dock() {
  const { article } = useStory()
  const panel = usePanel()
  const { next } = useQuoteMoves()
  return (
    <nav className="dock" aria-label="Story">
      <Link to="/">
        <i aria-hidden="true">‹</i>
        Stories
      </Link>
      <button type="button" popoverTarget={DISPLAY}>
        <i aria-hidden="true">Aa</i>
        Display
      </button>
      {exactQuotes(article.quotes).length > 0 && (
        <button type="button" onClick={next}>
          <i aria-hidden="true">❞</i>
          Next quote
        </button>
      )}
      <button type="button" onClick={() => panel.open('people')}>
        <i aria-hidden="true">☰</i>
        People
      </button>
    </nav>
  )
}
