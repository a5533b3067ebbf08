import type { Article, Speaker } from './Article.ts'
import { exactQuotes } from './Quote.ts'

/**
 * The speakers that a story rests on: no paper, which is counted with the documents, nobody counted
 * with the unnamed sources, and nobody unnamed of whom it only tells what they think.
 */
export function voicesIn({ quotes, sources, speakers }: Article): readonly Speaker[] {
  const quoted = new Set(exactQuotes(quotes).map(({ speaker }) => speaker))
  const unnamed = sources.filter(({ kind }) => kind === 'unnamed')
  const names = new Set(unnamed.map(({ name }) => name.toLowerCase()))
  const places = new Set(unnamed.flatMap(({ evidence }) => evidence.map(({ start }) => start)))
  return speakers.filter(({ id, kind, name, mentions }) => {
    if (kind === 'document' || names.has(name.toLowerCase())) return false
    if (kind === 'unnamed' && !quoted.has(id)) return false
    return !isNobody(kind) || !mentions.some(({ start }) => places.has(start))
  })
}

/** Whoever has no name of their own: they may be counted with the sources that aren't named. */
function isNobody(kind: Speaker['kind']): boolean {
  return kind === 'unnamed' || kind === 'group'
}
