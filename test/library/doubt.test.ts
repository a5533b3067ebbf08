import { describe, expect, test } from 'vitest'
import type { Quote } from '../../src/article/Quote.ts'
import { doubtOf, speakerWords, statusOf, withDoubt } from '../../src/library/doubt.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { inEnglish } from '../../src/words/translate.ts'

const article = parseArticle(
  'Harbour wall to be mended\n\n“We have waited long enough,” said Ines Falk, the harbour master.\n',
)
const [stated] = article.quotes as readonly [Quote]
const inferred: Quote = { ...stated, confidence: 'inferred', why: 'sentenceSubject' }
const open: Quote = { ...stated, speaker: null, confidence: 'unknown', why: 'notStated' }
const corrected: Quote = { ...stated, confidence: 'corrected', why: 'corrected', corrected: true }
const confirmed: Quote = { ...corrected, why: 'confirmed' }

describe('what is doubtful of a quote', () => {
  test('is nothing where the text states who speaks', () => {
    expect(doubtOf(inEnglish, article, stated)).toBeNull()
    expect(statusOf(inEnglish, article, stated)).toBe('stated')
    expect(speakerWords(inEnglish, article, stated)).toBe('Ines Falk, harbour master')
  })

  test.each([
    ['speaker inferred', inferred],
    ['speaker not stated', open],
    ['corrected by the reader', corrected],
    ['confirmed by the reader', confirmed],
    [
      'speaker not stated, confirmed by the reader',
      { ...open, why: 'confirmed', corrected: true } as const,
    ],
  ])('is said in words: %s', (words, quote) => {
    expect(doubtOf(inEnglish, article, quote)).toBe(words)
    expect(speakerWords(inEnglish, article, quote).endsWith(`[${words}]`)).toBe(true)
  })

  test('stays where a person moved only the ends of the quote', () => {
    const moved: Quote = { ...inferred, corrected: true }
    expect(doubtOf(inEnglish, article, moved)).toBe(
      'speaker inferred, words corrected by the reader',
    )
    expect(statusOf(inEnglish, article, moved)).toBe('inferred')
    expect(doubtOf(inEnglish, article, { ...open, corrected: true })).toBe('speaker not stated')
    expect(doubtOf(inEnglish, article, { ...stated, corrected: true })).toBe(null)
  })

  test.each([
    ['corrected by the editors', corrected],
    ['confirmed by the editors', confirmed],
    ['speaker inferred, words corrected by the editors', { ...inferred, corrected: true } as const],
    [
      'speaker not stated, confirmed by the editors',
      { ...open, why: 'confirmed', corrected: true } as const,
    ],
  ])('tells the desk’s word from a reader’s: %s', (words, quote) => {
    expect(doubtOf(inEnglish, { lang: 'en', edited: [quote.id] }, quote)).toBe(words)
    expect(doubtOf(inEnglish, { lang: 'en', edited: ['q99'] }, quote)).toContain('by the reader')
  })

  test('is nothing where the desk put right another thing than the speaker', () => {
    expect(doubtOf(inEnglish, { lang: 'en', edited: [stated.id] }, stated)).toBeNull()
    expect(doubtOf(inEnglish, { lang: 'en', edited: [open.id] }, open)).toBe('speaker not stated')
  })

  test('is not that the text says nothing, where nobody looked for it', () => {
    expect(doubtOf(inEnglish, { lang: 'it' }, open)).toBe('speaker not identified')
    expect(doubtOf(inEnglish, { lang: 'und' }, open)).toBe('speaker not identified')
    expect(doubtOf(inEnglish, { lang: 'de-AT' }, open)).toBe('speaker not stated')
  })

  test('stands in brackets behind a name, or alone', () => {
    expect(withDoubt('Ines Falk', 'speaker inferred')).toBe('Ines Falk [speaker inferred]')
    expect(withDoubt(null, 'speaker not stated')).toBe('[speaker not stated]')
    expect(withDoubt('Ines Falk', null)).toBe('Ines Falk')
  })
})
