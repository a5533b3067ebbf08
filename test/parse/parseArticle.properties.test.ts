import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/Article.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { checkArticle } from './checkArticle.ts'
import { HEAD, parseStory } from './story.ts'

const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync('public/article.schema.json', 'utf8')) as object,
)

/** What news is made of, and what breaks parsers, in any order. */
const PIECES = [
  'Ana Ruiz',
  'Bo Lind',
  'Gull Watch',
  'the mayor',
  'she',
  'he',
  'they',
  'said',
  'told',
  'told CNBC',
  'wrote',
  'according to',
  'called',
  'saying',
  'who',
  'and',
  'of',
  'for',
  'the',
  'a',
  'in a tweet',
  'on Friday',
  'last April',
  'January 9, 2021',
  '2019',
  '03/04/2021',
  'By Ana Ruiz',
  'Updated',
  'Photo: ',
  ' | ',
  '(AP)',
  '[Reuters]',
  '©',
  'declined to comment',
  'report states',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  "''",
  '``',
  '„',
  '«',
  '»',
  ',',
  '.',
  '?',
  '!',
  ':',
  ';',
  '—',
  '…',
  '(',
  ')',
  '6\'2"',
  '• ',
  '> ',
  '- ',
  '---\n',
  'title: x\n',
  'date: never\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u00a0',
  '\t',
  '  ',
  '\ufeff',
  '\u0000',
  '\ud800',
  '👩‍🚀',
  'ÅSTAD (AP) — ',
  'Leave a Reply',
  'Related:',
  'İ',
  'ﬁ',
  'ß',
  'The council voted to mend the old harbour wall before the winter storms.',
]

const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''))

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  newsLike,
  newsLike.map((text) => HEAD + text),
)

function faultsOf(text: string): readonly string[] {
  const article = parseArticle(text)
  const { errors } = validate(article) ? { errors: [] } : validate
  return [
    ...checkArticle(article, text),
    ...(errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
  ]
}

describe('of any text', () => {
  test('every character is kept, every span fits and the JSON is valid', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faultsOf(text)).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  test('the same article comes out twice', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(parseArticle(text)).toEqual(parseArticle(text))
      }),
      { numRuns: 200 },
    )
  })
})

describe('the check itself', () => {
  const sound = parseStory(
    '“We go on,” said Ana Ruiz. “We stay.”\n\nBoats at noon. Photo: Jon Ebbe / AP',
  )

  test('passes a sound article', () => {
    expect(checkArticle(sound, sound.text)).toEqual([])
  })

  const [first, ...others] = sound.quotes
  const broken: readonly (readonly [bug: string, article: Article])[] = [
    ['a changed text', { ...sound, text: `${sound.text} ` }],
    ['a lost block', { ...sound, blocks: sound.blocks.slice(1) }],
    ['blocks out of order', { ...sound, blocks: sound.blocks.toReversed() }],
    [
      'a span past the end',
      { ...sound, marked: [{ start: 0, end: sound.text.length + 1, reason: 'term' }] },
    ],
    [
      'a shared id',
      { ...sound, quotes: sound.quotes.map((quote) => Object.assign({}, quote, { id: 'q1' })) },
    ],
    ['a speaker who is nobody', { ...sound, speakers: [] }],
    [
      'fragments that are not the quote',
      first ? { ...sound, quotes: [{ ...first, fragments: others }, ...others] } : sound,
    ],
    [
      'a quote that repeats itself',
      first ? { ...sound, quotes: [{ ...first, repeats: first.id }, ...others] } : sound,
    ],
  ]

  test.each(broken)('finds %s', (_, article) => {
    expect(checkArticle(article, sound.text)).not.toEqual([])
  })
})
