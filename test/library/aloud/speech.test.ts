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

  const namedIn = (body: string) =>
    wordsOf(
      `Harbour wall to be mended\n\nInes Falk is the harbour master.\n\n${body}`,
      true,
    ).filter((words) => words.startsWith('Quote'))

  test.each([
    ['“Nobody asked us. We have waited long enough,” said Ines Falk.', ['Quote, Ines Falk.']],
    ['Ines Falk came. “We have waited,” she said.', ['Quote, Ines Falk, speaker inferred.']],
    [
      '“Nobody asked us. We have waited,” said Ines Falk. “It was long. It was dark,” said Bram Oster.',
      ['Quote, Ines Falk.', 'Quote, Bram Oster.'],
    ],
  ])('names the speaker before a sentence that doesn’t: %s', (body, names) => {
    expect(namedIn(body)).toEqual(names)
  })

  test.each([
    '“We have waited long enough,” said Ines Falk, the harbour master.',
    'Falk said: “We have waited long enough.”',
    `${'The wall of the harbour and the boats, '.repeat(6)}all of it was old, and “we have waited,” said Ines Falk.`,
  ])('names nobody twice: %s', (body) => {
    expect(namedIn(body)).toEqual([])
  })

  test('names nobody where that isn’t wanted', () => {
    const said = wordsOf('A headline of words\n\n“Who will pay for it all?” she said.')
    expect(said.some((words) => words.startsWith('Quote'))).toBe(false)
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
