import { describe, expect, test } from 'vitest'
import { blocksOf, LEDE, NEXT, parsePage } from '../../story.ts'

const HEAD = 'Council mends harbour wall\nBy Ana Ruiz'
const WIDE = NEXT.replace('half', 'third')

describe('whose the page is', () => {
  test.each(['© Tern News 2026', '© Tern News', '(c) The Sandport Gazette, 2019–2026'])(
    'is a note on rights at the foot: %s',
    (line) => {
      const article = parsePage(HEAD, line)
      expect(blocksOf(article, 'residue')).toEqual([line])
      expect(article.sources.filter(({ kind }) => kind === 'photo')).toEqual([])
      expect(article.publisher?.name).toMatch(/^(?:Tern News|The Sandport Gazette)$/)
    },
  )

  test('is one with its year above the story too', () => {
    expect(blocksOf(parsePage(`© Tern News 2026\n\n${HEAD}`), 'credit')).toEqual([])
  })

  test.each([
    ['of somebody who takes pictures', '© Jon Ebbe'],
    ['of an agency', '© Reuters'],
    ['of both', '© Jon Ebbe/Tern News'],
    ['with its year', '© Jon Ebbe 2026'],
  ])('is a credit %s', (_, line) => {
    expect(blocksOf(parsePage(HEAD, line), 'credit')).toEqual([line])
  })

  test.each(['© Tern News', '© Tern News 2026'])(
    'is a credit right below a caption: %s',
    (credit) => {
      const article = parsePage(
        `${HEAD}\n\n${LEDE}\n\n${WIDE}\n\nBoats in the harbour of Sandport\n${credit}`,
      )
      expect(blocksOf(article, 'credit')).toEqual([credit])
      expect(blocksOf(article, 'caption')).toEqual(['Boats in the harbour of Sandport'])
    },
  )

  test('without its year is a credit between two paragraphs', () => {
    const article = parsePage(`${HEAD}\n\n${LEDE}\n\n${WIDE}\n\n© Tern News`)
    expect(blocksOf(article, 'credit')).toEqual(['© Tern News'])
  })

  test('is no part of a caption that ends with its credit', () => {
    const line = 'Boats in the harbour of Sandport on Monday. © Tern News'
    expect(blocksOf(parsePage(HEAD, line), 'caption')).toEqual([line])
  })
})
