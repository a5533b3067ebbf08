import type { Article, Speaker } from '../../article/Article.ts'
import type { Face, Faces } from '../../article/Face.ts'
import { type Quote, exactQuotes, paraphrases, wordsSaid } from '../../article/Quote.ts'
import { inARow } from '../../words/inARow.ts'
import type { Translate } from '../../words/translate.ts'
import { inferredIn, otherNamesOf, roleOf } from '../parts/describeSpeaker.ts'

/** A speaker with what they said, in their own words and in others. */
export type Person = {
  readonly speaker: Speaker
  readonly face: Face | undefined
  readonly exact: readonly Quote[]
  readonly reported: readonly Quote[]
}

export function describePeople(article: Article, faces: Faces) {
  const exact = bySpeaker(exactQuotes(article.quotes))
  const reported = bySpeaker(paraphrases(article.quotes))
  const people = article.speakers.map((speaker): Person => ({
    speaker,
    face: faces.get(speaker.id),
    exact: exact.get(speaker.id) ?? [],
    reported: reported.get(speaker.id) ?? [],
  }))
  return { people, unattributed: exact.get(null) ?? [] }
}

function bySpeaker(quotes: readonly Quote[]): ReadonlyMap<string | null, readonly Quote[]> {
  const groups = new Map<string | null, Quote[]>()
  for (const quote of quotes) {
    const group = groups.get(quote.speaker)
    if (group) group.push(quote)
    else groups.set(quote.speaker, [quote])
  }
  return groups
}

/** `3 quotes (2 inferred), 33 words · 1 reported`: what is only reported is never counted as a quote. */
export function countWords(
  t: Translate,
  article: Article,
  exact: readonly Quote[],
  reported: readonly Quote[],
): string {
  const said = exact.length > 0 && countExact(t, article, exact)
  const told = reported.length > 0 && t('{count} reported', { count: reported.length })
  return [said, told].filter(Boolean).join(' · ')
}

function countExact(t: Translate, { text }: Article, quotes: readonly Quote[]): string {
  const words = quotes.reduce((sum, quote) => sum + wordsSaid(text, quote), 0)
  const many = t('{count} quotes', { count: quotes.length })
  return inARow(t, [many + inferredIn(t, quotes), t('{count} words', { count: words })])
}

/** `employee advocacy group, also AECJ` */
export function describeSpeaker(t: Translate, speaker: Speaker): string {
  const names = inARow(t, otherNamesOf(speaker))
  return inARow(t, [roleOf(t, speaker), names && t('also {names}', { names })])
}
