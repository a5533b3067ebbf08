import { Link } from 'react-router'
import { exactQuotes } from '../../article/Quote.ts'
import { DISPLAY } from '../parts/Display.tsx'
import { usePanel } from './PanelContext.ts'
import { useStory } from './StoryContext.ts'

/** What a reader does most, at the thumb. Phones only. */
export function Dock() {
  const { article, openQuote, show } = useStory()
  const panel = usePanel()
  const quotes = exactQuotes(article.quotes)
  const next = quotes.find(({ start }) => start > (openQuote?.start ?? -1)) ?? quotes[0]
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
      {next && (
        <button type="button" onClick={() => show(next)}>
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
