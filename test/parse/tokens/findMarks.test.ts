import { describe, expect, test } from 'vitest'
import { parseStory, wordsOf } from '../story.ts'

describe('marks that don’t match', () => {
  test.each([
    ['a straight mark closes a curly one', '“It is gone," Ana Ruiz said.', '“It is gone,"'],
    ['a curly mark closes a straight one', '"It is gone,” Ana Ruiz said.', '"It is gone,”'],
    ['no space before the mark', 'The mayor left.“It is gone,” Ana Ruiz said.', '“It is gone,”'],
    ['a space too many behind the mark', 'Ana Ruiz said, “ It is gone.”', '“ It is gone.”'],
    [
      'curly marks in straight ones',
      '"He told me “never again” and left," Ana Ruiz said.',
      '"He told me “never again” and left,"',
    ],
    [
      'an inner mark beside two outer ones',
      "''He told me, 'never again,''' Ana Ruiz said.",
      "''He told me, 'never again,'''",
    ],
    [
      'straight marks in curly ones',
      '“He told me "never again" and left,” Ana Ruiz said.',
      '“He told me "never again" and left,”',
    ],
  ])('%s', (_, sample, quote) => {
    const article = parseStory(sample)
    expect(article.quotes.map((one) => wordsOf(article, one))).toEqual([quote])
    expect(article.problems).toEqual([])
  })

  test('two quotes in marks of two kinds are two', () => {
    const article = parseStory('"It is gone," Ana Ruiz said. “We saw it go.”')
    expect(article.quotes.map((one) => wordsOf(article, one))).toEqual([
      '"It is gone,"',
      '“We saw it go.”',
    ])
  })
})

describe('marks of Chinese and Japanese', () => {
  test.each([
    [
      'curly, without a space',
      '船长林海说：“我们等了很久，孩子们等得更久。”',
      '“我们等了很久，孩子们等得更久。”',
    ],
    [
      'corners',
      '林さんは「私たちは長い間待っていました」と言った。',
      '「私たちは長い間待っていました」',
    ],
  ])('%s', (_, sample, quote) => {
    const article = parseStory(sample)
    expect(article.quotes.map((one) => wordsOf(article, one))).toEqual([quote])
  })

  test('a word in corners is a term', () => {
    expect(parseStory('町は「壁」を直した。').quotes).toEqual([])
  })
})

describe('single marks as outer marks', () => {
  test.each([
    [
      'the apostrophe of many',
      'Ana Ruiz called it ‘a builders’ promise’ at noon.',
      ['‘a builders’ promise’'],
    ],
    [
      'straight too',
      "Ana Ruiz called it 'a builders' promise' at noon.",
      ["'a builders' promise'"],
    ],
    [
      'contractions and owners',
      '‘We’ll mend the town’s wall,’ said Ana Ruiz. ‘It won’t fall.’',
      ['‘We’ll mend the town’s wall,’', '‘It won’t fall.’'],
    ],
    [
      'a quote that ends in s before another',
      'Ana Ruiz blamed ‘the builders’ and praised ‘the old harbour master’.',
      ['‘the builders’', '‘the old harbour master’'],
    ],
  ])('%s', (_, sample, quotes) => {
    const article = parseStory(sample)
    expect(article.quotes.map((one) => wordsOf(article, one))).toEqual(quotes)
  })
})
