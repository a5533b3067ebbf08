import { describe, expect, test } from 'vitest'
import { parseStory, wordsOf } from '../story.ts'
import { marksIn } from './marksIn.ts'

describe('a quote that nobody closed ends where the reporter goes on', () => {
  test.each([
    [
      'before another’s paragraph',
      '“Should we open it now? he asked.\n“Not before noon,” said Bo Lind.',
      ['“Should we open it now?', '“Not before noon,”'],
    ],
    [
      'before another quote of the paragraph',
      '"We open it now, said Ana Ruiz. "It can’t wait."',
      ['"We open it now,', '"It can’t wait."'],
    ],
    ['at a single mark', '“We open it now,’ said Ana Ruiz.', ['“We open it now,’']],
    ['behind a name', '“We open it now, Ana Ruiz said.', ['“We open it now,']],
    ['at a role', '“We open it now, said the mayor.', ['“We open it now,']],
  ])('%s', (_, sample, quotes) => {
    const found = marksIn(sample)
    expect(found.quotes).toEqual(quotes)
    expect(found.problems).toHaveLength(1)
    expect(found.problems[0]).toMatch(/^unclosedQuote: /)
  })

  test('each has its own speaker', () => {
    const article = parseStory(
      'Ana Ruiz saw the water.\n“Should we open it now? she asked.\n“Not before noon,” said Bo Lind.',
    )
    const nameOf = (id: string | null) => article.speakers.find((one) => one.id === id)?.name
    expect(article.quotes.map((quote) => [wordsOf(article, quote), nameOf(quote.speaker)])).toEqual(
      [
        ['“Should we open it now?', 'Ana Ruiz'],
        ['“Not before noon,”', 'Bo Lind'],
      ],
    )
  })
})

describe('what goes on isn’t cut', () => {
  test.each([
    ['a comma and no cue', '“We open it now, and it can’t wait.\n“We go on,” said Ana Ruiz.'],
    ['a cue with words behind', '“I wait, he said it was fine.\n“We go on,” said Ana Ruiz.'],
    ['somebody who speaks of saying', '“That, I said, is gone.\n“We go on,” said Ana Ruiz.'],
  ])('%s', (_, sample) => {
    expect(marksIn(sample)).toEqual({
      quotes: [sample.replace('\n', ' / ').replace(' said Ana Ruiz.', '')],
      problems: [],
    })
  })
})

describe('a quote that nobody opened begins with its sentence', () => {
  test.each([
    ['at the head of a paragraph', 'We open it now,” said Ana Ruiz.', 'We open it now,”'],
    ['behind another sentence', 'It rained. We open it now," said Ana Ruiz.', 'We open it now,"'],
    ['behind another quote', '“No,” said Ana Ruiz. We go on,” she added.', 'We go on,”'],
    ['behind a colon', 'It is clear: We open it now,” said Ana Ruiz.', 'We open it now,”'],
    [
      'at a mark without its space',
      'Ruiz praised"joint work of two," she said.',
      '"joint work of two,"',
    ],
  ])('%s', (_, sample, quote) => {
    const { quotes, problems } = marksIn(sample)
    expect(quotes.at(-1)).toBe(quote)
    expect(problems).toEqual([`unopenedQuote: ${quote.at(-1)}`])
  })

  test.each([
    ['inches', 'The pipe is 40" wide.'],
    ['a mark without a cue behind', 'The wall is gone,” as they say here.'],
    ['the rest of a sentence', '“It’s gone” that hurt,” said Ana Ruiz.'],
    ['a mark behind no stop', 'The wall is gone” said nobody.'],
  ])('not %s', (_, sample) => {
    expect(marksIn(sample).problems).toEqual([])
  })
})
