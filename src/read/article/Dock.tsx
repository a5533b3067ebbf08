import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { exactQuotes } from '../../article/Quote.ts'
import { DISPLAY } from '../parts/Display.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'
import { usePanel } from './panel/PanelContext.ts'
import { useStory } from './StoryContext.ts'
import { useQuoteMoves } from './reading/useQuoteMoves.ts'

/** What a reader does most, at the thumb, wherever the panel doesn't stand beside the story. */
export function Dock() {
  const t = useTranslate()
  const { article } = useStory()
  const panel = usePanel()
  const { previous, next } = useQuoteMoves()
  const quoted = exactQuotes(article.quotes).length > 0
  return (
    <nav className="dock" aria-label={t('Story')}>
      <Link to="/">
        <Sign sign="‹">{t('Stories')}</Sign>
      </Link>
      {quoted && (
        <>
          <button type="button" aria-label={t('Previous quote')} onClick={previous}>
            <Sign sign="↑">{t('Previous')}</Sign>
          </button>
          <button type="button" aria-label={t('Next quote')} onClick={next}>
            <Sign sign="↓">{t('Next')}</Sign>
          </button>
        </>
      )}
      <button type="button" onClick={() => panel.open('people')}>
        <Sign sign="☰">{t('People')}</Sign>
      </button>
      <button type="button" popoverTarget={DISPLAY}>
        <Sign sign="Aa">{t('Display')}</Sign>
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
