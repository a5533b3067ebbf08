import { describe, expect, test } from 'vitest'
import { readReference } from '../../../src/parse/tokens/characterReferences.ts'
import { checkArticle } from '../checkArticle.ts'
import { parseStory, wordsOf } from '../story.ts'

describe('a reference is', () => {
  test.each([
    ['&ldquo;', '“'],
    ['&quot;', '"'],
    ['&#8220;', '“'],
    ['&#x201C;', '“'],
    ['&#39;', "'"],
    ['&mdash;', '—'],
    ['&amp;', '&'],
    ['&iacute;', 'í'],
    ['&Ouml;', 'Ö'],
    ['&oslash;', 'ø'],
    ['&szlig;', 'ß'],
  ])('%s', (reference, letter) => {
    expect(readReference(reference)).toBe(letter)
  })

  test.each(['&lt;', '&gt;', '&wall;', '&#10;', '&#60;', '&#8232;', '&#xD800;', '&zacute1;'])(
    'left as it is: %s',
    (reference) => {
      expect(readReference(reference)).toBeNull()
    },
  )
})

describe('marks written as references pair', () => {
  test.each([
    ['by name', '&ldquo;It isn&rsquo;t gone,&rdquo; said Ana Ruiz &mdash; twice.'],
    ['by number', '&#8220;It isn&#8217;t gone,&#8221; said Ana Ruiz.'],
    ['in hexadecimals', '&#x201C;It is gone,&#x201D; said Ana Ruiz.'],
    ['straight', '&quot;It isn&#39;t gone,&quot; said Ana Ruiz.'],
    ['single', '&lsquo;It is gone,&rsquo; said Ana Ruiz.'],
  ])('%s', (_, sample) => {
    const article = parseStory(sample)
    const [quote] = article.quotes
    expect(article.quotes).toHaveLength(1)
    expect(wordsOf(article, quote)).toBe(sample.slice(0, sample.indexOf(' said')))
    expect(article.speakers.map(({ name }) => name)).toEqual(['Ana Ruiz'])
    expect(article.problems).toEqual([])
    expect(checkArticle(article, article.text)).toEqual([])
  })

  test('a name is read with its letters, and stands where it is written', () => {
    const article = parseStory('&ldquo;It is gone,&rdquo; said Ana Ru&iacute;z of Falk &amp; Sons.')
    const [speaker] = article.speakers
    expect(speaker?.name).toBe('Ana Ruíz')
    expect(wordsOf(article, speaker?.mentions[0])).toBe('Ana Ru&iacute;z')
  })
})
