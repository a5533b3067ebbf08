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

test.each([
  ['‘The wall is a bad idea’', '“The wall is not a bad idea,” Ruiz said.'],
  ['‘We will raise the taxes’', 'Ruiz said: “We will never raise the taxes.”'],
  ['‘It is the end of the town’', '“If it is the end of the whole town, who cares?” Ruiz said.'],
])('nobody says the opposite of what they say: %s', (heading, said) => {
  expect(whoSays(heading, NEXT, said)).not.toBe('Ana Ruiz')
})

describe('an item of a list that is words in marks and nothing else', () => {
  test('is of whoever says so below', () => {
    expect(whoSays('- “It is just bubbling under the surface”', SAID, NEXT)).toBe('Ana Ruiz')
  })

  test('is theirs whom the list names', () => {
    const lines = [
      'Fans shouted:',
      '- “The wall must go now”',
      '“They shouted ‘The wall must go now’,” Ruiz said.',
    ]
    const article = parseStory([LEDE, ...lines].join('\n\n'))
    expect(speakerOf(article, article.quotes[0])).toBe('Fans')
  })

  test('is what a heading says again, where nothing else is', () => {
    const item = 'Jon Ebbe, the mayor, said:\n\n- “Nobody comes to help us here”'
    expect(
      whoSays(
        '‘Nobody comes to help us here’',
        'It rained on Tuesday for hours, and the county paid for the other half of the wall.',
        item,
      ),
    ).toBe('Jon Ebbe')
  })

  test('is its own where more stands in it', () => {
    const item = '- “It is just bubbling under the surface,” said Mia Falk'
    const article = parseStory([LEDE, item, SAID].join('\n\n'))
    expect(speakerOf(article, article.quotes[0])).toBe('Mia Falk')
  })
})
