import { describe, expect, test } from 'vitest'
import { chooseLanguage } from '../../src/words/languages.ts'
import { singularOf } from '../../src/words/en/singularOf.ts'
import { openTranslate } from '../../src/words/openTranslate.ts'
import { createTranslate, inEnglish } from '../../src/words/translate.ts'

describe('a message', () => {
  test('is filled with what it is given, and nothing that every object has', () => {
    const lang = createTranslate('de', { '{count} stories': '{count} {toString} {constructor}' })
    const said = '{toString} {constructor}'
    expect(lang('{count} stories', { count: 2 })).toBe(`2 ${said}`)
    expect(lang.inPieces('{count} stories', { count: 'zwei' }).join('')).toBe(`zwei ${said}`)
  })

  test('is its own English', () => {
    expect(inEnglish('Skip to the text')).toBe('Skip to the text')
  })

  test('has its singular, and its numbers as they are written', () => {
    expect(inEnglish('{count} stories', { count: 1 })).toBe('1 story')
    expect(inEnglish('{count} stories', { count: 0 })).toBe('0 stories')
    expect(inEnglish('{count} stories', { count: 1204 })).toBe('1,204 stories')
  })

  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
    [-4200, '-4,200'],
    [1.25, '1.25'],
    [1204.5678, '1,204.568'],
  ])('writes %d as English does', (value, written) => {
    expect(inEnglish.number(value)).toBe(written)
    expect(inEnglish.number(value)).toBe(new Intl.NumberFormat('en-GB').format(value))
  })

  test.each([
    [[], ''],
    [['Ines Falk'], 'Ines Falk'],
    [['Ines Falk', 'Karin Moe'], 'Ines Falk and Karin Moe'],
    [['Ines Falk', 'Karin Moe', 'Piet Hallam'], 'Ines Falk, Karin Moe and Piet Hallam'],
  ])('lists %j as English does', (names, written) => {
    expect(inEnglish.list(names)).toBe(written)
    expect(inEnglish.list(names)).toBe(new Intl.ListFormat('en-GB').format(names))
  })

  test('is said in another language', async () => {
    const t = await openTranslate('de')
    expect(t('Skip to the text')).toBe('Zum Text')
    expect(t('{count} stories', { count: 1204 })).toBe('1.204 Artikel')
  })

  test('follows the plurals of its language', async () => {
    const t = await openTranslate('ar')
    const said = [0, 1, 2, 3, 11, 100].map((count) => t('{count} quotes', { count }))
    expect(new Set(said).size).toBe(6)
    expect(said.slice(0, 3)).toEqual(['لا اقتباسات', 'اقتباس واحد', 'اقتباسان'])
  })

  test('is English where a catalogue lacks it', () => {
    expect(createTranslate('de', {})('Skip to the text')).toBe('Skip to the text')
  })

  test('keeps what runs the other way to itself, and nothing else', async () => {
    const arabic = await openTranslate('ar')
    expect(arabic('{size} px', { size: 'Moe' })).toContain('\u2068Moe\u2069')
    expect(arabic('{size} px', { size: 18 })).not.toContain('\u2068')
    expect(arabic.list(['Bo Lind', 'Ana Ruiz'])).toBe('\u2068Bo Lind\u2069 و\u2068Ana Ruiz\u2069')
    const row = arabic('{facts}, {fact}', { facts: 'Bo Lind', fact: 'Ana Ruiz' })
    expect(arabic('{facts}, {fact}', { facts: row, fact: 'هنا' })).toContain(`${row}،`)
    expect(inEnglish.list(['Bo Lind', 'Ana Ruiz'])).toBe('Bo Lind and Ana Ruiz')
    expect(inEnglish('{size} px', { size: 'Moe' })).toBe('Moe px')
    expect(inEnglish('{size} px', { size: '18' })).toBe('18 px')
  })

  test('comes in pieces where more than words is filled in', () => {
    const link = { to: '/' }
    expect(inEnglish.inPieces('{size} px', { size: link })).toEqual(['', link, ' px'])
  })
})

describe('the English of one', () => {
  test.each([
    ['{count} stories', '{count} story'],
    ['{count} built-in stories', '{count} built-in story'],
    ['Delete {count} stories?', 'Delete {count} story?'],
    ['{count} notes of {all} stories', '{count} note of {all} stories'],
    ['{count} unnamed sources', '{count} unnamed source'],
  ])('of %s is %s', (message, one) => {
    expect(singularOf(message)).toBe(one)
  })

  test.each([
    '{count} inferred',
    '{count} gave no comment',
    'Stories',
    '{kept} stories',
    'Corrections ({count})',
  ])('of %s is the same', (message) => {
    expect(singularOf(message)).toBe(message)
  })
})

describe('the language', () => {
  test.each([
    [['de-AT', 'en'], 'de'],
    [['pt-BR', 'fr-CA', 'en'], 'fr'],
    [['it'], 'en'],
    [['constructor'], 'en'],
    [['AR'], 'ar'],
    [[], 'en'],
  ] as const)('for %j is %s', (wanted, chosen) => {
    expect(chooseLanguage(wanted)).toBe(chosen)
  })
})
