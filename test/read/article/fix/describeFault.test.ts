import { expect, test } from 'vitest'
import { readCorrections } from '../../../../src/article/corrections/readCorrections.ts'
import { describeFault } from '../../../../src/read/article/fix/describeFault.ts'
import { openTranslate } from '../../../../src/words/openTranslate.ts'
import { inEnglish } from '../../../../src/words/translate.ts'

const slug = 'ferry'
const FILES = [
  '[]',
  '{"version": 2}',
  JSON.stringify({ version: 1, slug, corrections: [7] }),
  JSON.stringify({ version: 1, slug, corrections: [{ kind: 'authors', names: 'Ana Ruiz' }] }),
  JSON.stringify({ version: 1, slug, corrections: [{ kind: 'colour' }] }),
  'no JSON',
]

test.each(FILES)('in English a fault is told as it was found: %s', (json) => {
  const read = readCorrections(json)
  expect(describeFault(inEnglish, read)).toBe(read.problem)
})

test('a fault is told in the reader’s language, with its place', async () => {
  const german = await openTranslate('de')
  const faults = FILES.slice(0, 4).map((json) => describeFault(german, readCorrections(json)))
  expect(faults).toEqual([
    'Die Datei: muss eine Datei mit Korrekturen sein.',
    '„version“: muss die Zahl 1 sein.',
    'Korrektur 1: muss eine Korrektur sein.',
    'Korrektur 1, „names“: muss eine Liste sein, in eckigen Klammern.',
  ])
})

test('a file without a fault has none', () => {
  const json = JSON.stringify({ version: 1, slug, corrections: [] })
  expect(describeFault(inEnglish, readCorrections(json))).toBeNull()
})
