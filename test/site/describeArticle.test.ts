import { expect, test } from 'vitest'
import type { Article } from '../../src/article/Article.ts'
import type { Quote } from '../../src/article/Quote.ts'
import { summarise } from '../../src/article/summarise.ts'
import { articleOf } from '../article/article.ts'
import { describeArticle } from '../../src/site/describeArticle.ts'

const TEXT = 'A headline\n\n“We will rebuild,” Ana Ruiz said. “All of it.” Photo: Li Wei, AP'

const BARE = articleOf({ text: TEXT, lang: 'und', headline: at('A headline') })

function at(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

function quote(parts: Partial<Quote>): Quote {
  return {
    ...at('“We will rebuild,”'),
    id: 'q1',
    kind: 'direct',
    speaker: 's1',
    mention: null,
    cue: null,
    medium: null,
    confidence: 'stated',
    why: 'cueAfter',
    ...parts,
  }
}

function speaker(kind: Article['speakers'][number]['kind'], name: string) {
  return { id: 's1', name, kind, role: null, aliases: [], mentions: [] }
}

/** What would be written: undefined values are gone. */
function describe(article: Article): Record<string, unknown> {
  const summary = summarise(article, 'a', '1')
  return JSON.parse(JSON.stringify(describeArticle(article, summary, '/articles/a')))
}

test('what an article does not say is not said of it', () => {
  expect(describe(BARE)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: '/articles/a',
    headline: 'A headline',
  })
})

test('date, author, publisher and language are said where the article has them', () => {
  const article: Article = {
    ...BARE,
    lang: 'en',
    published: { ...at('A'), iso: '2021-01-09' },
    updated: { ...at('A'), iso: '2021-01-10' },
    byline: {
      ...at('Ana Ruiz'),
      contributors: [{ ...at('Ana Ruiz'), name: 'Ana Ruiz', role: null }],
    },
    publisher: { name: 'AP', evidence: [] },
  }
  expect(describe(article)).toMatchObject({
    inLanguage: 'en',
    datePublished: '2021-01-09',
    dateModified: '2021-01-10',
    author: [{ '@type': 'Person', name: 'Ana Ruiz' }],
    publisher: { '@type': 'Organization', name: 'AP' },
  })
})

test('a quote in two parts is one quotation without marks, created by its speaker', () => {
  const fragments = [at('“We will rebuild,”'), at('“All of it.”')]
  const article = {
    ...BARE,
    quotes: [quote({ fragments })],
    speakers: [speaker('person', 'Ana Ruiz')],
  }
  expect(describe(article)['hasPart']).toEqual([
    {
      '@type': 'Quotation',
      text: 'We will rebuild, … All of it.',
      creator: { '@type': 'Person', name: 'Ana Ruiz' },
    },
  ])
})

test.each([
  ['organisation', 'stated', { creator: { '@type': 'Organization', name: 'N' } }],
  ['group', 'stated', { creator: { '@type': 'Organization', name: 'N' } }],
  ['person', 'inferred', { spokenByCharacter: { '@type': 'Person', name: 'N' } }],
  ['unnamed', 'stated', { spokenByCharacter: { name: 'N' } }],
  ['document', 'stated', { isBasedOn: { '@type': 'CreativeWork', name: 'N' } }],
] as const)('the words of a %s that are %s', (kind, confidence, said) => {
  const article = { ...BARE, quotes: [quote({ confidence })], speakers: [speaker(kind, 'N')] }
  expect(describe(article)['hasPart']).toEqual([
    { '@type': 'Quotation', text: 'We will rebuild,', ...said },
  ])
})

test('a quote whose speaker the text does not say has none', () => {
  const article = { ...BARE, quotes: [quote({ speaker: null })] }
  expect(describe(article)['hasPart']).toEqual([{ '@type': 'Quotation', text: 'We will rebuild,' }])
})

test('neither a paraphrase nor a quote that repeats another is a quotation', () => {
  const quotes = [quote({ kind: 'paraphrase' }), quote({ repeats: 'q1' })]
  expect(describe({ ...BARE, quotes })).not.toHaveProperty('hasPart')
})

test('a picture is credited as the text credits it', () => {
  const credits = [
    { ...at('Li Wei'), name: 'Li Wei', kind: 'photographer' },
    { ...at('AP'), name: 'AP', kind: 'agency' },
  ] as const
  const blocks = [
    { ...at('Photo: Li Wei, AP'), type: 'caption', caption: at('Photo'), credits },
  ] as const
  expect(describe({ ...BARE, blocks })['image']).toEqual([
    {
      '@type': 'ImageObject',
      caption: 'Photo',
      creditText: 'Li Wei, AP',
      creator: [
        { '@type': 'Person', name: 'Li Wei' },
        { '@type': 'Organization', name: 'AP' },
      ],
    },
  ])
})
