import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { exactQuotes } from '../../article/Quote.ts'
import { DISPLAY } from '../parts/Display.tsx'
import { usePanel } from './panel/PanelContext.ts'
import { useStory } from './StoryContext.ts'
import { useQuoteMoves } from './reading/useQuoteMoves.ts'

/** What a reader does most, at the thumb, wherever the panel doesn't stand beside the story. */
export function Dock() {
  const { article } = useStory()
  const panel = usePanel()
  const { previous, next } = useQuoteMoves()
  const quoted = exactQuotes(article.quotes).length > 0
  return (
    <nav className="dock" aria-label="Story">
      <Link to="/">
        <Sign sign="‹">Stories</Sign>
      </Link>
      {quoted && (
        <>
          <button type="button" aria-label="Previous quote" onClick={previous}>
            <Sign sign="↑">Previous</Sign>
          </button>
          <button type="button" aria-label="Next quote" onClick={next}>
            <Sign sign="↓">Next</Sign>
          </button>
        </>
      )}
      <button type="button" onClick={() => panel.open('people')}>
        <Sign sign="☰">People</Sign>
      </button>
      <button type="button" popoverTarget={DISPLAY}>
        <Sign sign="Aa">Display</Sign>
      </button>
    </nav>
  )
}

type SignProps = { readonly sign: string; readonly children: ReactNode }

/** A sign, and its name where there is room for it. */
function Sign({ sign, children }: SignProps) {
  return (
    <>
      <i aria-hidden="true">{sign}</i>
      <span>{children}</span>
    </>
  )
}
