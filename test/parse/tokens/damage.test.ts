import { describe, expect, test } from 'vitest'
import { isDamaged, mendDamage } from '../../../src/parse/tokens/damage.ts'
import { checkArticle } from '../checkArticle.ts'
import { parseStory, wordsOf } from '../story.ts'

describe('letters that were taken apart', () => {
  test.each([
    ['â€œ', '“'],
    ['â€™', '’'],
    ['â€“', '–'],
    ['â€', '”'],
    ['â€\ufffd', '”'],
    ['Ã¼', 'ü'],
    ['Ã„', 'Ä'],
    ['ÃŸ', 'ß'],
    ['Â»', '»'],
    ['â‚¬', '€'],
    ['Å‚', 'ł'],
  ])('%s', (letters, letter) => {
    expect(mendDamage(letters)).toBe(letter)
  })
})

describe('a text is damaged', () => {
  test.each(['â€œWe go on,â€ she said.', 'Die MÃ¼llabfuhr kam.', 'Ã„rger am Hafen'])(
    '%s',
    (text) => {
      expect(isDamaged(text)).toBe(true)
    },
  )

  test.each([
    'A manhã, “AMANHÔ e «AMANHû.',
    'Le café… « l’âge » — ÂGE',
    'Viel Spaß“, sagte er.',
    'The price was 5 €.',
    'SÃO PAULO, a câmara',
  ])('not %s', (text) => {
    expect(isDamaged(text)).toBe(false)
  })
})

describe('in a damaged text', () => {
  const SAMPLE = 'â€œIt isnâ€™t gone,â€� said Ana RuÃ­z. â€œWe go on.â€'

  test('marks pair where they stand', () => {
    const article = parseStory(SAMPLE)
    expect(article.quotes.map((quote) => wordsOf(article, quote))).toEqual([
      'â€œIt isnâ€™t gone,â€�',
      'â€œWe go on.â€',
    ])
    expect(article.speakers.map(({ name }) => name)).toEqual(['Ana Ruíz'])
    expect(checkArticle(article, article.text)).toEqual([])
  })

  test('one problem says so, at the first letter', () => {
    const { problems, text } = parseStory('The RuÃ­z wall. â€œWe go on,â€ said Ana Ruiz.')
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'damagedText',
        'This text was saved in the wrong encoding: “Ã­” stands for “í”. Open the original again and save it as UTF-8.',
      ],
    ])
    expect(text.slice(problems[0]?.start, problems[0]?.end)).toBe('Ã\u00ad')
  })
})
