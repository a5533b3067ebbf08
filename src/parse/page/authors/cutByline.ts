import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { describePart, type PartFacts } from '../describePart.ts'
import { findByline } from './findByline.ts'

/** How many parts a page's head may have. */
const HEAD_PARTS = 12
const LONGEST_STANDFIRST = 70

/**
 * Where no line of its own says who wrote the story, the standfirst may end with it.
 *
 *     The money is there at last, but fishermen say it is too late. By Ana Ruiz
 *                                                                   ^^^^^^^^^^^ a part of its own
 */
export function cutByline(
  text: string,
  facts: readonly PartFacts[],
  language: PageLanguage,
): readonly PartFacts[] {
  const head = facts.slice(0, HEAD_PARTS)
  if (head.some(({ byline }) => byline)) return facts
  return facts.flatMap((fact, at) => {
    const stop = at > 0 && at < HEAD_PARTS ? findStop(text, fact, language) : 0
    if (stop === 0) return [fact]
    const name = { ...fact.part, start: fact.part.start + stop, gap: 1 }
    const [author] = findByline(text, name, language)?.contributors ?? []
    if (!author?.name.includes(' ')) return [fact]
    const { start } = fact.part
    const summary = { ...fact.part, end: start + text.slice(start, name.start).trimEnd().length }
    return [summary, name].map((part) => describePart(text, part, language))
  })
}

/** Where the sentence begins that opens as a byline does; 0 for none. */
function findStop(text: string, { part, words }: PartFacts, { by }: PageLanguage): number {
  if (words > LONGEST_STANDFIRST) return 0
  const line = text.slice(part.start, part.end)
  for (const { 0: stop, index } of line.matchAll(STOP))
    if (by.test(line.slice(index + stop.length))) return index + stop.length
  return 0
}

const STOP = /[.!?…][”"]?\s{1,3}(?=\p{Lu})/gu
