import { readdirSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { SPEAKERS_READ, areSpeakersRead } from '../../src/article/languages.ts'
import { LANGUAGES } from '../../src/parse/tokens/anyPageWords.ts'

describe('the languages whose speakers are read', () => {
  test('are those that the parser has words of', () => {
    const folders = readdirSync('src/parse/languages', { withFileTypes: true })
    const codes = folders.filter((one) => one.isDirectory() && one.name.length === 2)
    expect(SPEAKERS_READ.toSorted()).toEqual(codes.map(({ name }) => name).toSorted())
  })

  test('are those that a text is told by', () => {
    expect(LANGUAGES.map(({ lang }) => lang).toSorted()).toEqual(SPEAKERS_READ.toSorted())
  })

  test.each(['en', 'en-GB', 'DE', 'pt-BR'])('are told by any tag: %s', (lang) => {
    expect(areSpeakersRead(lang)).toBe(true)
  })

  test.each(['it', 'ja', 'ar', 'und', 'enm', ''])('have no other among them: %s', (lang) => {
    expect(areSpeakersRead(lang)).toBe(false)
  })
})

describe('of a parser that knows nothing but English yet, the words of each other one', () => {
  const others = SPEAKERS_READ.filter((lang) => lang !== 'en')

  beforeEach(() => {
    vi.resetModules()
  })

  // The next file of the same worker begins with a parser that has fetched nothing.
  afterAll(() => {
    vi.resetModules()
  })

  test.each(others)('%s are known to a build', async (lang) => {
    const { knowAllLanguages } = await import('../../src/parse/knowAllLanguages.ts')
    const { lexiconOf } = await import('../../src/parse/tokens/lexicons.ts')
    expect(lexiconOf(lang)).toBe(lexiconOf('en'))
    knowAllLanguages()
    expect(lexiconOf(lang)).not.toBe(lexiconOf('en'))
  })

  test.each(others)('%s can be fetched', async (lang) => {
    const { fetchLanguage, isMissing } = await import('../../src/worker/fetchLanguage.ts')
    const { lexiconOf } = await import('../../src/parse/tokens/lexicons.ts')
    expect(isMissing(lang)).toBe(true)
    await fetchLanguage(lang)
    expect(lexiconOf(lang)).not.toBe(lexiconOf('en'))
  })
})
