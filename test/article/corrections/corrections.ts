import type { Article } from '../../../src/article/Article.ts'
import type { Span } from '../../../src/article/Span.ts'
import { slice } from '../../../src/article/Span.ts'
import { type Anchor, anchorAt } from '../../../src/article/Anchor.ts'
import { applyCorrections } from '../../../src/article/corrections/applyCorrections.ts'
import { type Change, correctionOf } from '../../../src/article/corrections/Correction.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'

/** Two who speak, one of them by two names, words in marks that nobody said, and a repeat. */
export const HARBOUR = `9 January 2021

Harbour wall to be mended before winter

  • “We have waited long enough,” said Ines Falk, the harbour master.

The council of Sandport voted on Friday to mend the wall. “We have waited long enough,” said Ines Falk, the harbour master.

Falk called the wall “a promise to the boats” in a letter.

“My father laid those stones,” Bram Oster, a fisherman, said. Nobody answered an old man, who says the wall will not hold.

By Mara Quill
`

export const harbour = parseArticle(HARBOUR)

/** Where these words stand, for the n-th time. */
export function spanOf(words: string, text = HARBOUR, time = 1): Span {
  let start = -1
  for (let found = 0; found < time; found++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`No “${words}” there.`)
  return { start, end: start + words.length }
}

export function at(words: string, text = HARBOUR, time = 1): Anchor {
  return anchorAt(text, spanOf(words, text, time))
}

export function corrected(...changes: readonly Change[]): Article {
  return applyCorrections(
    harbour,
    changes.map((change) => correctionOf(change)),
  ).article
}

export function person(name: string) {
  return { name, kind: 'person' } as const
}

/** `“We rebuild,” Ines Falk`: each quote of an article with its speaker’s name. */
export function saidIn(article: Article): readonly string[] {
  return article.quotes.map((quote) => {
    const speaker = article.speakers.find(({ id }) => id === quote.speaker)
    return `${slice(article.text, quote)} ${speaker?.name ?? '?'}`
  })
}
