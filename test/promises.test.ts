import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

/** `| … | test/browser/kills.test.ts | the title of a test |`, the file in back quotes */
const ROW = /\| `(test\/[\w./]+)`\s*\|\s*(.+?)\s*\|$/gm

const ROOT = new URL('..', import.meta.url)

test('every promise names a test that is there', async () => {
  const page = await readFile(new URL('docs/promises.md', ROOT), 'utf8')
  const rows = [...page.matchAll(ROW)].map(([, file = '', title = '']) => ({ file, title }))
  expect(rows.length).toBeGreaterThanOrEqual(35)
  for (const { file, title } of rows) {
    const titles = existsSync(new URL(file, ROOT)) && (await readFile(new URL(file, ROOT), 'utf8'))
    // The file stands in what is compared: a failure tells which.
    expect(`${file}\n${titles}`).toContain(title)
  }
})

test('each of the fifteen losses stands there once', async () => {
  const page = await readFile(new URL('docs/promises.md', ROOT), 'utf8')
  const numbers = [...page.matchAll(/^\| (\d+)\s+\|/gm)].map(([, number]) => Number(number))
  expect(numbers).toEqual(Array.from({ length: 15 }, (_, at) => at + 1))
})
