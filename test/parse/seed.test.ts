import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exactQuotes, paraphrases } from '../../src/article/Quote.ts'
import { parseArticle } from './parseArticle.ts'
import { wordsAt } from './annotate.ts'
import { blocksOf, speakerOf, wordsOf } from './story.ts'

/** The first article that On Record was given, worked through by hand. */
const text = readFileSync('seeds/amazon-employees-parler.txt', 'utf8')
const article = parseArticle(text)
const plain = (words: string | null): string | null => words?.replace(/\s+/gu, ' ') ?? null

describe('the page', () => {
  test('published on 9 January 2021', () => {
    expect(article.published?.iso).toBe('2021-01-09')
    expect([article.updated, article.dateline, article.standfirst, article.lang]).toEqual([
      null,
      null,
      [],
      'en',
    ])
  })

  test('the headline', () => {
    expect(wordsOf(article, article.headline)).toBe(
      'Amazon employees call for company to cut ties with Parler after deadly U.S. Capitol riot',
    )
  })

  test('CNBC published it, by three places that show it', () => {
    expect(article.publisher?.name).toBe('CNBC')
    expect(wordsAt(text, article.publisher?.evidence ?? [])).toEqual([
      '[CNBC, Getty Images]',
      'viewed by CNBC',
      'Paayal Zaveri | CNBC',
    ])
  })

  test('Annie Palmer wrote it, as the foot says', () => {
    expect(article.byline?.contributors.map(({ name, role }) => [name, role])).toEqual([
      ['Annie Palmer', null],
    ])
    expect(wordsOf(article, article.byline)).toBe('By Annie Palmer')
  })

  test('blocks', () => {
    expect(article.blocks.map(({ type }) => type)).toEqual([
      'date',
      'headline',
      'credit',
      'keyPoint',
      'keyPoint',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'caption',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'caption',
      'byline',
      'residue',
    ])
    expect(blocksOf(article, 'residue')).toEqual(['Leave a Reply'])
    expect(article.blocks.at(-1)).toMatchObject({ kind: 'comments' })
  })

  test('captions keep their words and their credits', () => {
    const pictures = article.blocks.flatMap((block) =>
      block.type === 'caption' || block.type === 'credit' ? [block] : [],
    )
    const found = pictures.map((picture) => [
      picture.type === 'caption' ? wordsOf(article, picture.caption) : null,
      picture.credits.map(({ name, kind }) => `${kind} ${name}`),
    ])
    expect(found).toEqual([
      [null, ['outlet CNBC', 'agency Getty Images']],
      ['Parler CEO John Matze.', ['outlet EpochTimes']],
      [
        'Environmentalists protesting outside Amazon’s shareholder meeting.',
        ['photographer Paayal Zaveri', 'outlet CNBC'],
      ],
    ])
  })
})

describe('who said what', () => {
  const rows = exactQuotes(article.quotes).map((quote) => ({
    opens: text.slice(quote.start, quote.start + 20),
    kind: quote.kind,
    speaker: plain(speakerOf(article, quote)),
    mention: plain(wordsOf(article, quote.mention)),
    cue: wordsOf(article, quote.cue),
    medium: wordsOf(article, quote.medium),
    confidence: quote.confidence,
    why: quote.why,
  }))

  test('Amazon employees wrote in a tweet', () => {
    expect(rows[0]).toEqual({
      opens: '“We cannot be compli',
      kind: 'direct',
      speaker: 'Amazon employees',
      mention: 'Amazon employees',
      cue: 'wrote',
      medium: 'in a tweet',
      confidence: 'stated',
      why: 'cueAfter',
    })
  })

  test('an advocacy group said in a tweet', () => {
    expect(rows[1]).toEqual({
      opens: '“deny Parler service',
      kind: 'partial',
      speaker: 'Amazon Employees for Climate Justice',
      mention: 'Amazon Employees for Climate Justice',
      cue: 'said',
      medium: 'In a tweet',
      confidence: 'stated',
      why: 'cueBefore',
    })
  })

  test('a policy states', () => {
    expect(rows[2]).toEqual({
      opens: '“for any illegal, ha',
      kind: 'partial',
      speaker: 'AWS’ acceptable use policy',
      mention: 'AWS’ acceptable use policy',
      cue: 'states',
      medium: null,
      confidence: 'stated',
      why: 'cueBefore',
    })
    expect(rows).toHaveLength(3)
  })

  test('BuzzFeed News reported, in words of the article', () => {
    expect(
      paraphrases(article.quotes).map((quote) => [
        plain(wordsOf(article, quote)),
        speakerOf(article, quote),
        wordsOf(article, quote.cue),
        quote.confidence,
      ]),
    ).toEqual([
      [
        'Apple has threatened to pull Parler from its App Store',
        'BuzzFeed News',
        'reported',
        'stated',
      ],
    ])
  })

  test('three speakers in their own words, one outlet reported, and the group’s initials found without brackets', () => {
    expect(
      article.speakers.map(({ kind, name, role, aliases }) => [kind, plain(name), role, aliases]),
    ).toEqual([
      ['group', 'Amazon employees', null, []],
      ['group', 'Amazon Employees for Climate Justice', 'employee advocacy group', ['AECJ']],
      ['organisation', 'BuzzFeed News', null, []],
      ['document', 'AWS’ acceptable use policy', null, []],
    ])
  })

  test('“online walkout” is a term', () => {
    expect(article.marked.map((mark) => [wordsOf(article, mark), mark.reason])).toEqual([
      ['“online walkout”', 'term'],
    ])
  })

  test('Amazon and Parler didn’t respond', () => {
    expect(article.nonResponses.map(({ kind, parties }) => [kind, parties])).toEqual([
      ['noResponse', ['Amazon', 'Parler']],
    ])
    expect(wordsOf(article, article.nonResponses[0])).toBe(
      'Representatives from Amazon and Parler didn’t immediately respond to a request for comment.',
    )
  })
})

test('what it rests on', () => {
  expect(article.sources.map(({ kind, name }) => [kind, plain(name)])).toEqual([
    ['publisher', 'CNBC'],
    ['contributor', 'Annie Palmer'],
    ['photo', 'CNBC'],
    ['photo', 'Getty Images'],
    ['photo', 'EpochTimes'],
    ['photo', 'Paayal Zaveri'],
    ['outlet', 'BuzzFeed News'],
    ['outlet', 'CNBC'],
    ['document', 'tweet by Amazon Employees for Climate Justice'],
    ['document', 'AWS’ acceptable use policy'],
    ['document', 'Screenshots of the Parler app'],
  ])
})

test('its days, against the published date', () => {
  expect(
    article.dates.map((date) => [wordsOf(article, date), date.from, date.to, date.relative]),
  ).toEqual([
    ['Saturday', '2021-01-09', '2021-01-09', true],
    ['earlier this week', '2021-01-04', '2021-01-09', true],
    ['Friday', '2021-01-08', '2021-01-08', true],
    ['Friday', '2021-01-08', '2021-01-08', true],
    ['2018', '2018-01-01', '2018-12-31', false],
    ['the last year', '2020-01-09', '2021-01-09', true],
    ['later this month', '2021-01-01', '2021-01-31', true],
    ['2019', '2019-01-01', '2019-12-31', false],
    ['Last April', '2020-04-01', '2020-04-30', true],
    ['2019', '2019-01-01', '2019-12-31', false],
  ])
})

test('nothing is wrong with it', () => {
  expect(article.problems).toEqual([])
})
