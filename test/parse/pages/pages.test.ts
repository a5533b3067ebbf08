import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { checkArticle } from '../checkArticle.ts'
import { readPages } from './readPages.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

describe.each(readPages())('$name', ({ name, text, gold }) => {
  test('every gold string stands in its page', () => {
    const strings = [
      gold.headline,
      ...gold.authors,
      ...gold.paragraphs,
      ...gold.captions,
      ...gold.credits,
    ]
    expect(strings.filter((string) => string.trim() === '' || !text.includes(string))).toEqual([])
  })

  test('the paragraphs follow one another', () => {
    let at = 0
    const astray = gold.paragraphs.filter((paragraph) => {
      const found = text.indexOf(paragraph, at)
      if (found >= 0) at = found + paragraph.length
      return found < 0
    })
    expect(astray).toEqual([])
  })

  test('the gold names a language and a day', () => {
    expect(gold.lang.slice(0, 2)).toBe(name.slice(0, 2))
    expect(gold.date ?? '2000-01-01').toMatch(DAY)
  })

  test('nothing is lost', () => {
    expect(checkArticle(parseArticle(text), text)).toEqual([])
  })
})
