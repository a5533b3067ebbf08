import { beforeEach, expect, test, vi } from 'vitest'

const STORY = `Die Mauer in Sandport

20. November 2026

Der Rat stimmt am Montag ab. „Wir haben lange genug gewartet“, sagte die Hafenmeisterin, und die Mauer ist weg.`

/** Of a parser that knows nothing but English yet. */
async function openParser() {
  const { languageOf, parseArticle } = await import('../../src/parse/parseArticle.ts')
  const { knowLanguage } = await import('../../src/parse/knowLanguage.ts')
  const { knowAllLanguages } = await import('../../src/parse/knowAllLanguages.ts')
  const daysOf = (text: string) =>
    parseArticle(text).dates.map(({ start, end }) => text.slice(start, end))
  return { languageOf, daysOf, knowLanguage, knowAllLanguages }
}

beforeEach(() => {
  vi.resetModules()
})

test('the language is told before its words are known', async () => {
  const { languageOf } = await openParser()
  expect(languageOf(STORY)).toBe('de')
  expect(languageOf(`---\nlanguage: fr\n---\n${STORY}`)).toBe('fr')
  expect(languageOf(STORY.replaceAll('e', 'e\u00ad'))).toBe('de')
  expect(languageOf('The council voted on the wall, and it was mended.')).toBe('en')
})

test('a text is read with the words of its language once they are known', async () => {
  const { daysOf, knowLanguage } = await openParser()
  expect(daysOf(STORY)).not.toContain('Montag')
  const { OWN } = await import('../../src/parse/own/de.ts')
  knowLanguage(OWN)
  expect(daysOf(STORY)).toContain('Montag')
})

test('every language may be known at once', async () => {
  const { daysOf, knowAllLanguages } = await openParser()
  knowAllLanguages()
  expect(daysOf(STORY)).toContain('Montag')
})
