import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { parseStory } from '../story.ts'

const bodyOf = (said: string) => `By Owen Tarrant

November 20, 2026

The council of Sandport voted this week to mend the old harbour wall before the winter storms arrive.

${said}

The court sits again on Friday, and the wall was built in 1911 by the fathers of those who mend it.`

function speakerIn(headline: string, said: string): string | null {
  const { quotes, speakers } = parseArticle(`${headline}\n\n${bodyOf(said)}`)
  const quote = quotes.find(({ start, kind }) => start < headline.length && kind !== 'paraphrase')
  return speakers.find(({ id }) => id === quote?.speaker)?.name ?? null
}

const SAID = '“It is a ruin that nobody should walk on,” said Ana Ruiz, who lives beside it.'

describe('a headline’s quote takes whoever says its words in the body', () => {
  test.each([
    'Harbour wall of Sandport “a ruin”',
    'Harbour wall of Sandport ‘a ruin’, court told',
    'Harbour wall is ‘a ruin’, says neighbour',
    'Harbour wall is ‘a ruin’, says council',
  ])('%s', (headline) => {
    expect(speakerIn(headline, SAID)).toBe('Ana Ruiz')
  })
})

describe('it keeps its own', () => {
  test('where it names a person', () => {
    expect(speakerIn('Harbour wall is ‘a ruin’, says Bo Lind', SAID)).toBe('Bo Lind')
  })

  test('where it states that a body says them', () => {
    expect(speakerIn('Sandport says harbour wall is ‘a ruin’', SAID)).toBe('Sandport')
  })

  test('where the body has other words', () => {
    expect(speakerIn('Harbour wall is ‘a disgrace to us’, says council', SAID)).toBe('Council')
  })
})

test('one word is the body’s where it is all that somebody is quoted with there', () => {
  const said = 'It cannot stay. “A disgrace,” said Bo Lind. Ana Ruiz called it “nonsense”.'
  expect(speakerIn('Plan for harbour wall is ‘nonsense’', said)).toBe('Ana Ruiz')
  expect(speakerIn('Plan for harbour wall is ‘gone’', said)).toBeNull()
})

test('an office that a headline names is that of whoever holds it in the body', () => {
  const said =
    'The mayor, Ana Ruiz, came. “It is a ruin,” she said. “It is,” said Bo Lind, a baker.'
  expect(speakerIn('Mayor: ‘We will stay and mend the wall’', said)).toBe('Ana Ruiz')
  expect(speakerIn('Baker’s son: ‘We will stay and mend the wall’', said)).toBe('Baker’s son')
  expect(speakerIn('Judge: ‘We will stay and mend the wall’', said)).toBe('Judge')
})

describe('a subheading’s quote', () => {
  /** The speaker of a heading between two passages, and how sure it is. */
  function speakerOfHeading(above: string, heading: string, below: string) {
    const text = `Harbour wall to go\n\n${bodyOf(`${above}\n\n${heading}\n\n${below}`)}`
    const { quotes, speakers } = parseArticle(text)
    const quote = quotes.find(({ start, end }) => text.slice(start, end) === heading)
    const name = speakers.find(({ id }) => id === quote?.speaker)?.name ?? 'nobody'
    return `${name}, ${quote?.confidence}`
  }

  const ABOVE = '“It is a ruin that nobody should walk on,” said Ana Ruiz, who lives beside it.'

  test.each([
    ['of the only one who speaks below', '“It will not hold,” said Bo Lind, a builder.', 'Bo Lind'],
    [
      'of whoever says the same words below',
      '“It leaks,” said Kit Oster. “We cannot wait,” said Bo Lind.',
      'Bo Lind',
    ],
  ])('is %s', (_, below, name) => {
    expect(speakerOfHeading(ABOVE, '“We cannot wait”', below)).toBe(`${name}, inferred`)
  })

  test.each([
    ['two others speak below', '“It leaks,” said Kit Oster. “It will fall,” said Bo Lind.'],
    ['nobody speaks below', 'The builders want to begin, and they have the stones for it by now.'],
  ])('is nobody’s where %s', (_, below) => {
    expect(speakerOfHeading(ABOVE, '“We cannot wait”', below)).toBe('nobody, unknown')
  })
})

describe('a nickname in marks is one of its bearer’s names', () => {
  const told = '“We are late,” said William “Bill” Tarrant, the builder.\n\n'
  test.each([
    ['“It rained,” said Bill Tarrant.', ['William Tarrant']],
    ['“It rained,” said Bill.', ['William Tarrant']],
    ['“It rained,” said Tarrant.', ['William Tarrant']],
    ['“It rained,” said Bill Falk.', ['William Tarrant', 'Bill Falk']],
  ])('%s', (said, names) => {
    expect(parseStory(told + said).speakers.map(({ name }) => name)).toEqual(names)
  })
})
