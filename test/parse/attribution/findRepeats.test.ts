import { describe, expect, test } from 'vitest'
import { parseStory, speakerOf, wordsOf } from '../story.ts'

const LEDE = 'Ana Ruiz, the harbour master, spoke to the council for an hour on Tuesday evening.'
const SAID =
  'Ruiz said: “The thing is old. It is just bubbling under the surface, and has been for years.”'
const NEXT = 'Jon Ebbe, the mayor, said: “We are going to mend what we can.”'

function whoSays(heading: string, ...story: readonly string[]): string | null {
  const article = parseStory([LEDE, heading, ...story].join('\n\n'))
  const heads = article.quotes.find((quote) => wordsOf(article, quote)?.includes(words(heading)))
  return speakerOf(article, heads)
}

function words(heading: string): string {
  return /[‘“](.*)[’”]/u.exec(heading)?.[1] ?? heading
}

describe('a heading in marks', () => {
  test.each([
    ['says a quote again', '‘It is just bubbling under the surface’'],
    ['leaves a word out', '‘It is just under the surface’'],
    ['leaves words out at two places', '‘It is bubbling under surface’'],
  ])('is of whoever says so below: it %s', (_, heading) => {
    expect(whoSays(heading, NEXT, SAID)).toBe('Ana Ruiz')
  })

  test.each([
    ['leaves out too much', '‘The thing has been for years’'],
    ['is of three words', '‘It bubbling surface’'],
    ['has the words in another order', '‘Under the surface it is just bubbling’'],
  ])('is not, because it %s', (_, heading) => {
    expect(whoSays(heading, NEXT, SAID)).not.toBe('Ana Ruiz')
  })
})

describe('an item of a list that is words in marks and nothing else', () => {
  test('is of whoever says so below', () => {
    expect(whoSays('- “It is just bubbling under the surface”', SAID, NEXT)).toBe('Ana Ruiz')
  })

  test('is its own where more stands in it', () => {
    const item = '- “It is just bubbling under the surface,” said Mia Falk'
    const article = parseStory([LEDE, item, SAID].join('\n\n'))
    expect(speakerOf(article, article.quotes[0])).toBe('Mia Falk')
  })
})
