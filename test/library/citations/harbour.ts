import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { type Reference, referenceOf } from '../../../src/library/citations/Reference.ts'
import { inEnglish } from '../../../src/words/translate.ts'

const BODY = `Harbour wall to be mended before winter

The council of Sandport voted on Friday to mend the wall. “We have waited long enough,” said Ines Falk, the harbour master. “The stones will not wait for us.”
`

/** An invented story whose file says everything that a citation asks for. */
export const WHOLE = parseArticle(`---
publisher: Tern News
author: Mara Quill
date: 2021-01-09
language: en
url: https://tern.example/2021/harbour-wall
---

${BODY}`)

/** The same story, and a file that says nothing about it. */
export const BARE = parseArticle(BODY)

export const storyOf = (article = WHOLE): Reference =>
  referenceOf(inEnglish, { article, quote: null, accessed: '2026-11-24' })

export const quoteOf = (article = WHOLE): Reference =>
  referenceOf(inEnglish, { article, quote: article.quotes[0] ?? null, accessed: '2026-11-24' })

/** The whole story's reference with other facts. */
export const withFacts = (facts: Partial<Reference>): Reference => ({ ...storyOf(), ...facts })

/** The quote's reference in other words. */
export const withWords = (words: string, more: Partial<Reference> = {}): Reference => {
  const reference = quoteOf()
  const quote = reference.quote && { ...reference.quote, words, printed: `“${words}”` }
  return { ...reference, quote, ...more }
}
