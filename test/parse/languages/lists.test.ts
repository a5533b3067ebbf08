import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/parse/languages/Language.ts'
import { createLexicon } from '../../../src/parse/tokens/lexicon.ts'

const ROOM = new URL('../../../src/parse/languages/', import.meta.url)

/** The languages that have a folder with all their words. */
const LANGUAGES: readonly Language[] = await Promise.all(
  readdirSync(ROOM)
    .filter((code) => existsSync(new URL(`${code}/index.ts`, ROOM)))
    .map(async (code) => {
      const room: unknown = await import(new URL(`${code}/index.ts`, ROOM).href)
      const found = Object.values(room as Record<string, Language>).find((one) => one.code === code)
      if (!found) throw new Error(`languages/${code} holds no language of that code`)
      return found
    }),
)

/** Tags of which no word can have both. */
const EXCLUSIVE = [
  ['he', 'she'],
  ['man', 'woman'],
  ['courtesyHe', 'courtesyShe'],
  ['heName', 'sheName'],
  ['person', 'group'],
  ['person', 'calendar'],
  ['person', 'auxiliary'],
  ['conjunction', 'pronoun'],
] as const

function wordsOf(list: string | undefined): readonly string[] {
  return (list ?? '').split(/\s+/u).filter((word) => word !== '')
}

describe.each(LANGUAGES.map((language) => ({ language, code: language.code })))(
  'the lists of $code',
  ({ language }) => {
    const lists = [...Object.entries(language.words), ...Object.entries(language.verbs)]

    test.each(lists)('hold no word twice: %s', (_, list) => {
      const words = wordsOf(list)
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    })

    test.each(lists)('are in lower case, with typographic apostrophes: %s', (_, list) => {
      expect(wordsOf(list).filter((word) => word !== word.toLowerCase() || /'/.test(word))).toEqual(
        [],
      )
    })

    test.each(EXCLUSIVE)('hold no word that is both %s and %s', (one, other) => {
      const others = new Set(wordsOf(language.words[other]))
      expect(wordsOf(language.words[one]).filter((word) => others.has(word))).toEqual([])
    })

    test('take from no word what its ending says of it', () => {
      const { tagsOf } = createLexicon(language)
      const adverbs = language.endings.filter(({ tags }) => tags.includes('adverb'))
      const like = adverbs.map((ending) => new RegExp(ending.like, 'u'))
      const openers = wordsOf(language.words.opener).filter((word) =>
        like.some((one) => one.test(word)),
      )
      expect(openers.filter((word) => !tagsOf(word, word, false).has('adverb'))).toEqual([])
    })
  },
)
