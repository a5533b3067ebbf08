import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitUtterances } from '../../../src/library/aloud/speech.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { inEnglish } from '../../../src/words/translate.ts'

const STORY = `Harbour wall to be mended

9 January 2021

By Mara Quill

The council voted on Friday. “We have waited long enough,” said Ines Falk, the harbour master.

• A point of order

“My father laid those stones,” Bram Oster said. Nobody laughed.

Leave a Reply
`

const wordsOf = (text: string, named = false) =>
  splitUtterances(inEnglish, parseArticle(text), named).map(({ words }) => words)

describe('a story as a voice says it', () => {
  test('is its headline and its sentences, without page furniture', () => {
    expect(wordsOf(STORY)).toEqual([
      'Harbour wall to be mended',
      'The council voted on Friday.',
      '“We have waited long enough,” said Ines Falk, the harbour master.',
      'A point of order',
      '“My father laid those stones,” Bram Oster said.',
      'Nobody laughed.',
    ])
  })

  test('names each speaker before the sentence of the quote, where that is wanted', () => {
    expect(wordsOf(STORY, true).filter((words) => words.startsWith('Quote'))).toEqual([
      'Quote, Ines Falk.',
      'Quote, Bram Oster.',
    ])
  })

  test('says what is doubtful of a speaker', () => {
    const story =
      'Harbour wall to be mended\n\nThe council voted on Friday.\n\n“Who will pay for it all?”\n\nInes Falk came. “We have waited,” she said.'
    expect(wordsOf(story, true).filter((words) => words.startsWith('Quote'))).toEqual([
      'Quote, speaker not stated.',
      'Quote, Ines Falk, speaker inferred.',
    ])
  })

  test('is cut where one breath would be too long, at a comma first', () => {
    const long = `${'the wall of the harbour and '.repeat(5)}so, ${'the boats and the nets and '.repeat(5)}so on.`
    const parts = wordsOf(`A headline of some words\n\nThen ${long}`).slice(1)
    expect(parts.every(({ length }) => length <= 200)).toBe(true)
    expect(parts[0]?.endsWith('so,')).toBe(true)
    expect(parts.join(' ')).toBe(`Then ${long}`)
  })

  test('leaves out no word of a paragraph, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (words) => {
        const article = parseArticle(`A headline of some words\n\nThe town said so. ${words}`)
        const said = splitUtterances(inEnglish, article, false).slice(1)
        const squeezed = (text: string) => text.replaceAll(/\s+/gu, '')
        const spoken = article.blocks.filter(({ type }) => type === 'paragraph')
        for (const { start, end } of spoken)
          expect(squeezed(said.map((one) => one.words).join(''))).toContain(
            squeezed(article.text.slice(start, end)),
          )
      }),
      { numRuns: 60 },
    )
  })
})
