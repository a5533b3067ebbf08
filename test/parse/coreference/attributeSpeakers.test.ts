import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/parse/parseArticle.ts'

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

  test('where the body has other words', () => {
    expect(speakerIn('Harbour wall is ‘a disgrace to us’, says council', SAID)).toBe('Council')
  })
})
