import { expect, test } from 'vitest'
import { openFiles } from '../../../src/library/imports/openFiles.ts'
import { told } from '../../../src/read/parts/told.ts'
import { type Reason, filled } from '../../../src/words/filled.ts'
import { openTranslate } from '../../../src/words/openTranslate.ts'
import { inEnglish } from '../../../src/words/translate.ts'

/** Why each of these files is no story. */
async function whyNot(...files: readonly File[]) {
  const found: Reason[] = []
  for await (const one of openFiles(files)) if (one.type === 'problem') found.push(one.problem)
  return found
}

test('why a file was refused is told in the reader’s language', async () => {
  const german = await openTranslate('de')
  const [empty, zip] = await whyNot(new File([], 'a.txt'), new File(['no zip at all'], 'b.zip'))
  if (!empty || !zip) throw new Error('both are refused')
  expect(told(german, empty)).toBe('Sie ist leer.')
  expect(told(german, zip)).toBe('Sie ist keine Zip-Datei, auch wenn sie so heißt.')
  expect(told(inEnglish, empty)).toBe('It is empty.')
})

test('what has names of the file in it stays as it was told', async () => {
  const german = await openTranslate('de')
  expect(told(german, filled`The zip holds “${'{a}.txt'}” twice.`)).toBe(
    'The zip holds “{a}.txt” twice.',
  )
})

test('what the parser says of a text is told in the reader’s language', async () => {
  const german = await openTranslate('de')
  expect(told(german, 'The parser could not read this text.')).toBe(
    'Die Analyse konnte diesen Text nicht lesen.',
  )
})

test('a reason is a message or filled in: any other words don’t compile', () => {
  const message: Reason = 'It is empty.'
  // @ts-expect-error -- no catalogue has it
  const reworded: Reason = 'It is quite empty.'
  // @ts-expect-error -- with nothing in it, it should be a message
  const bare: Reason = filled`It is quite empty.`
  expect([message, reworded, bare]).toHaveLength(3)
})
