import { describe, expect, test } from 'vitest'
import type { Recogniser } from '../../../../src/parse/page/credits/FoundCredit.ts'
import { lookAt } from '../../../../src/parse/page/lookAt.ts'
import { pageWordsOf } from '../../../../src/parse/tokens/pageWordsOf.ts'
import { annotate } from '../../annotate.ts'

/** Samples that one way of writing a credit finds, with the names marked, and lines that it leaves. */
export function describeRecogniser(
  name: string,
  find: Recogniser,
  found: readonly string[],
  left: readonly string[],
): void {
  const read = (words: string) =>
    find(words, pageWordsOf('en'), lookAt(words, { start: 0, end: words.length }))

  describe(`${name} finds`, () => {
    test.each(found)('%s', (sample) => {
      const { text, spans } = annotate(sample)
      expect(read(text)?.names).toEqual(spans['names']?.[0])
    })
  })

  describe(`${name} leaves`, () => {
    test.each(left)('%s', (words) => {
      expect(read(words)).toBeNull()
    })
  })
}
