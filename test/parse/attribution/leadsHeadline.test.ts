import { expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { LEDE, NEXT } from '../story.ts'

function isQuoted(headline: string): boolean {
  const { quotes } = parseArticle([headline, 'By Jon Ebbe', LEDE, NEXT].join('\n\n'))
  return quotes.some(({ start }) => start < headline.length)
}

test.each(['“Mend it now”: Ines Falk warns of winter', '‘We are done’: Falk leaves the wall'])(
  'what opens a headline before a colon is somebody’s: %s',
  (headline) => {
    expect(isQuoted(headline)).toBe(true)
  },
)

test.each(['“Salt Road”: a review', '“Salt”: a walk along the wall', 'The “soft wall”: a guide'])(
  'a work and a term are not: %s',
  (headline) => {
    expect(isQuoted(headline)).toBe(false)
  },
)
