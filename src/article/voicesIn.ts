import type { Article, Speaker } from './Article.ts'
import { exactQuotes } from './Quote.ts'

/**
 * The speakers that a story rests on: no paper, which is counted with the documents, nobody counted
 * with the unnamed sources, and nobody unnamed of whom it only tells what they think.
 */
export function voicesIn({ quotes, sources, speakers }: Article): readonly Speaker[] {
  const quoted = new Set(exactQuotes(quotes).map(({ speaker }) => speaker))
  const counted = new Set(
    sources.flatMap(({ kind, name }) => (kind === 'unnamed' ? [name.toLowerCase()] : [])),
  )
  return speakers.filter(({ id, kind, name }) => {
    if (kind === 'unnamed') return quoted.has(id) && !counted.has(name.toLowerCase())
    return kind !== 'document'
  })
}
