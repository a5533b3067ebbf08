import { describe, expect, test } from 'vitest'
import { isOutlet } from '../../../../src/parse/languages/outlets.ts'
import { parseArticle } from '../../parseArticle.ts'
import { blocksOf, parsePage, wordsOf } from '../../story.ts'

const SUMMARY =
  'Ida Brandt counted every council vote, mended the old harbour wall of Sandport and once sent a mayor home'

describe('a headline that says what kind of text it heads', () => {
  test.each([
    'Ida Brandt obituary',
    'Ida Brandt – obituary',
    'Obituary: Ida Brandt',
    'OBITUARY: Ida Brandt',
    'The Salt Wives review',
    'Book review: Salt Wives',
    'Letters: beavers at home',
    'Editorial: leave it',
  ])(
    'is the headline, however few its words and however many the standfirst has: %s',
    (headline) => {
      const article = parsePage(`${headline}\n\n${SUMMARY}`)
      expect(wordsOf(article, article.headline)).toBe(headline)
      expect(article.standfirst.map((line) => wordsOf(article, line))).toEqual([SUMMARY])
      expect(article.publisher).toBeNull()
    },
  )

  test.each([
    [
      'Nachruf: Ida Brandt',
      'Ida Brandt zählte jede Stimme im Rat und schickte einmal den Bürgermeister der Stadt nach Hause',
      'Ida Brandt ist im Alter von 88 Jahren gestorben. Sie zählte im Rat der Stadt jede Stimme, und sie war bei allen beliebt.',
    ],
    [
      'Nécrologie : Ida Brandt',
      'Ida Brandt comptait toutes les voix du conseil et renvoya un jour le maire de la ville chez lui',
      'Ida Brandt est morte à l’âge de 88 ans. Elle comptait toutes les voix du conseil de la ville, et elle y était aimée de tous.',
    ],
  ])('says so in its own language: %s', (headline, standfirst, paragraph) => {
    const article = parseArticle(`${headline}\n\n${standfirst}\n\n${paragraph}\n\n${paragraph}`)
    expect(wordsOf(article, article.headline)).toBe(headline)
  })

  test.each([
    ['a section', 'Obituary'],
    ['a way to one', 'Obituary – Harbour'],
    ['what nothing stands behind', 'Editorial:'],
    ['words that end otherwise', 'More in perspective'],
  ])('is not %s', (_, line) => {
    const article = parsePage(`${line}\n\n${SUMMARY}`)
    expect(wordsOf(article, article.headline)).toBe(SUMMARY)
  })
})

describe('a headline that says what one can watch', () => {
  const paper = 'NEWS24 | Sandport'

  test.each([
    'WATCH | ‘We built it’: council votes to mend harbour wall',
    'LISTEN | Council votes to mend its harbour wall',
  ])('is the headline above the story: %s', (headline) => {
    const article = parsePage(`${headline}\n\n${paper}\n\nBy Ana Ruiz`)
    expect(wordsOf(article, article.headline)).toBe(headline)
  })

  test('is a link below a headline', () => {
    const link = 'WATCH | Council votes to mend its harbour wall'
    const article = parsePage(`How a wall came to stay\n\nBy Ana Ruiz\n\n${link}`)
    expect(wordsOf(article, article.headline)).toBe('How a wall came to stay')
    expect(blocksOf(article, 'residue')).toContain(link)
  })

  test('is no headline where a link says what else there is to read', () => {
    const link = 'More from Sandport: ferry sails again'
    const article = parsePage(`${link}\n\nHow a wall came to stay\n\nBy Ana Ruiz`)
    expect(wordsOf(article, article.headline)).toBe('How a wall came to stay')
  })
})

describe('a line of two sentences', () => {
  const sentences =
    'The council of Sandport voted for the old harbour wall. Fishermen will not wait for it, and have begun with stones of their own'

  test('is the standfirst where a shorter line stands above', () => {
    const article = parsePage(`How a wall came to stay\n${sentences}`)
    expect(wordsOf(article, article.headline)).toBe('How a wall came to stay')
  })

  test('is the headline where it is as short as one', () => {
    const headline = 'Council votes for the wall. Now who pays?'
    const article = parsePage(`Harbour\n${headline}`)
    expect(wordsOf(article, article.headline)).toBe(headline)
  })
})

test.each([
  ['The Sandport Review', true],
  ['sandport review', true],
  ['The Salt Wives review', false],
  ['Sandport in the news', false],
])('%s names an outlet: %s', (name, expected) => {
  expect(isOutlet(name)).toBe(expected)
})
