import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/words/en/catalogue.ts'
import { singularOf } from '../../src/words/en/singularOf.ts'
import { CATALOGUES } from '../../src/words/languages.ts'

type Said = Readonly<Record<string, string | Readonly<Record<string, string>>>>

const codes = ['de', 'fr', 'es', 'ar'] as const
const catalogues: readonly (readonly [string, Said])[] = await Promise.all(
  codes.map(async (code) => [code, await CATALOGUES[code]()] as const),
)

const namesIn = (words: string) => [...new Set(words.match(/\{\w+\}/g))].toSorted()

describe.each(catalogues)('the words of %s', (code, catalogue) => {
  const said = Object.entries(catalogue).map(([message, words]) => ({
    message,
    forms: typeof words === 'string' ? [words] : Object.values(words),
  }))

  test('are words, with nothing around them', () => {
    const empty = ({ forms }: { readonly forms: readonly string[] }) =>
      forms.some((words) => words === '' || words.trim() !== words)
    expect(said.filter(empty)).toEqual([])
  })

  test('fill in what the message fills in', () => {
    for (const { message, forms } of said) {
      for (const words of forms) {
        // A number may be told by its word: *ein Artikel*.
        const wanted = namesIn(message).filter((name) => name !== '{count}' || words.includes(name))
        expect({ message, names: namesIn(words) }).toEqual({ message, names: wanted })
      }
    }
  })

  test('have the plurals of the language, and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions()
    // Millions in French and Spanish are said like any other number.
    const categories = pluralCategories.filter((name) => code === 'ar' || name !== 'many')
    for (const [message, words] of Object.entries(catalogue)) {
      if (typeof words === 'string') continue
      expect({ message, has: Object.keys(words).toSorted() }).toEqual({
        message,
        has: categories.toSorted(),
      })
    }
  })
})

test('every language says the same messages', () => {
  const [first, ...others] = catalogues.map(([, catalogue]) => Object.keys(catalogue).toSorted())
  for (const other of others) expect(other).toEqual(first)
  expect(first).toEqual(expect.arrayContaining(Object.keys(english)))
})

test('what English says of one is said of one', () => {
  const counted = Object.keys(catalogues[0]?.[1] ?? {}).filter((message) =>
    message.includes('{count}'),
  )
  const said: Said = english
  const ofOne = counted.map((message) => {
    const words = said[message]
    return typeof words === 'object' ? words['one'] : singularOf(message)
  })
  expect(ofOne.filter((words) => words === undefined || MANY.test(words))).toEqual([])
})

/** *{count} story are*: the verb stays as it is where the catalogue doesn’t say it. */
const MANY = /\{count\}[^.;:]*\b(?:are|were|have|do|they|themselves|wait)\b/

test('no message is left that nothing says', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.tsx?$/.test(file) && !/^words\/(?:messages|\w{2})\//.test(file.replaceAll('\\', '/')),
  )
  const code = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n')
  const unsaid = Object.keys(catalogues[0]?.[1] ?? {}).filter(
    (message) =>
      !code.includes(`'${message.replaceAll("'", "\\'")}'`) && !code.includes(`"${message}"`),
  )
  expect(unsaid).toEqual([])
})

test('a message stands in one part of a catalogue only', () => {
  for (const [code] of catalogues) {
    const parts = readdirSync(`src/words/${code}`).filter(
      (file) => !['catalogue.ts', 'singularOf.ts'].includes(file),
    )
    const keys = parts.flatMap((file) =>
      [
        ...readFileSync(`src/words/${code}/${file}`, 'utf8').matchAll(
          /^ {2}(?:'((?:\\.|[^'])*)'|(\w+)):/gm,
        ),
      ].map(([, quoted, bare]) => quoted ?? bare),
    )
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  }
})
