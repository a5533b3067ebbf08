import { expect, test } from 'vitest'
import { openFiles } from '../../../src/library/imports/openFiles.ts'
import { told } from '../../../src/read/parts/told.ts'
import { openTranslate } from '../../../src/words/openTranslate.ts'
import { inEnglish } from '../../../src/words/translate.ts'

/** Why each of these files is no story. */
async function whyNot(...files: readonly File[]) {
  const found: string[] = []
  for await (const one of openFiles(files)) if (one.type === 'problem') found.push(one.problem)
  return found
}

test('why a file was refused is told in the reader’s language', async () => {
  const german = await openTranslate('de')
  const [empty = '', zip = ''] = await whyNot(
    new File([], 'a.txt'),
    new File(['no zip at all'], 'b.zip'),
  )
  expect(told(german, empty)).toBe('Sie ist leer.')
  expect(told(german, zip)).toBe('Sie ist keine Zip-Datei, auch wenn sie so heißt.')
  expect(told(inEnglish, empty)).toBe('It is empty.')
})

test('what has names of the file in it stays as it was told', async () => {
  const german = await openTranslate('de')
  expect(told(german, 'The zip holds “{a}.txt” twice.')).toBe('The zip holds “{a}.txt” twice.')
  expect(told(german, '')).toBe('')
})
