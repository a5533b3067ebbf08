import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../../src/parse/tokens/lexicons.ts'
import { tokenize } from '../../../src/parse/tokens/tokenize.ts'
import { daysOf } from '../dates/daysOf.ts'
import { parseIn } from '../languages/storyIn.ts'

const tokensOf = (text: string, lang: string) =>
  tokenize(text, { start: 0, end: text.length }, [], lexiconOf(lang))

describe('a word is looked up with a typographic apostrophe, whichever it has', () => {
  test.each([
    ['fr', "D'après l'AFP, elle n'a pas parlé jusqu'à jeudi."],
    ['en', "The mayor's aides won't say; it's O'Neil's wall."],
    ['pt', "Uma gota d'água caiu."],
    ['de', "Hans' Haus, Grimm'sche Märchen, so war's."],
  ])('%s: %s', (lang, straight) => {
    const typographic = straight.replaceAll("'", '’')
    const found = tokensOf(straight, lang)
    const expected = tokensOf(typographic, lang)
    expect(found.map(({ lower, tags }) => [lower, tags])).toEqual(
      expected.map(({ lower, tags }) => [lower, tags]),
    )
    // and stands there as it was written
    for (const { text, start } of found) expect(straight.slice(start)).toMatch(text)
  })

  test('so whom a sentence goes by is found', () => {
    const { quotes } = parseIn('fr', "D'après la mairie, le mur sera relevé.")
    expect(quotes.map(({ kind }) => kind)).toEqual(['paraphrase'])
  })

  test.each([
    ['fr', "La porte est tombée l'an dernier.", "l'an dernier: 2025-01-01…2025-12-31"],
    ['fr', "La route est fermée jusqu'à lundi.", 'lundi: 2026-11-23'],
    ['en', "It fell on New Year's Eve.", "New Year's Eve: 2025-12-31"],
    ['en', "Tuesday's ruling shut the mine.", "Tuesday's: 2026-11-17"],
  ])('so are the days that it names: %s, %s', (lang, sentence, day) => {
    expect(daysOf(sentence, lang)).toEqual([day])
  })
})
