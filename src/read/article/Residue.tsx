import type { ResidueBlock } from '../../article/Block.ts'
import { slice } from '../../article/Span.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { useStory } from './StoryContext.ts'

/** Menus and buttons that were copied along: folded, not thrown away. */
export function Residue() {
  const t = useTranslate()
  const { article } = useStory()
  const residue = article.blocks.filter((block): block is ResidueBlock => block.type === 'residue')
  if (residue.length === 0) return null
  const lines = residue.reduce((sum, block) => sum + linesIn(slice(article.text, block)), 0)
  return (
    <details className="residue fold">
      <summary>{t('{count} lines from around the story', { count: lines })}</summary>
      {residue.map((block) => (
        <p key={block.start}>{slice(article.text, block)}</p>
      ))}
    </details>
  )
}

function linesIn(words: string): number {
  return words.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length
}
