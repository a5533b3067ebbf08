import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { foldIn } from '../../src/site/foldLists.ts'

test('a list of words stands on one line', () => {
  expect(foldIn('man: `\n    actor boy\n    co-author’s l.\n  `,\n')).toBe(
    'man: ` actor boy co-author’s l. `,\n',
  )
})

test('what needs its lines keeps them, without what indents them', () => {
  expect(foldIn('`\n  be/is/was\n  go/goes/went\n  `')).toBe('`\nbe/is/was\ngo/goes/went\n`')
})

test.each([
  ['patterns', '`^(?:be|ge)\n`'],
  ['code', 'const a = 1\n    const b = 2\n'],
])('%s stay as they are', (_, code) => {
  expect(foldIn(code)).toBe(code)
})

const LANGUAGES = ['de', 'en', 'es', 'fr', 'pt']

test.each(LANGUAGES)('the words of “%s” mean the same on one line', async (lang) => {
  const copy = resolve('test-results', `folded-${lang}`)
  onTestFinished(() => rm(copy, { recursive: true }))
  for (const part of ['parse', 'article']) {
    const filter = (file: string) => !file.endsWith('.json')
    await cp(`src/${part}`, join(copy, part), { recursive: true, filter })
  }
  const folder = join(copy, 'parse/languages')
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'))
  for (const name of files) {
    const code = await readFile(join(folder, name), 'utf8')
    await writeFile(join(folder, name), foldIn(code))
  }
  for (const name of files.filter((name) => name.startsWith(`${lang}/`))) {
    const [folded, given]: unknown[] = await Promise.all([
      import(join(folder, name)),
      import(resolve('src/parse/languages', name)),
    ])
    expect(`${name} ${meaningOf(folded)}`).toBe(`${name} ${meaningOf(given)}`)
  }
})

/**
 * The data of a module. What is a function in it makes such data of its own lists when it is called; a list
 * that is still whole is one of tags, which any white space parts.
 */
function meaningOf(module: unknown): string {
  return JSON.stringify(module, (_, value: unknown) => {
    if (typeof value === 'function') return value.length === 0 ? (value() as unknown) : value.name
    if (typeof value === 'string') return value.trim().replace(/\s+/gu, ' ')
    if (value instanceof RegExp) return String(value)
    return value instanceof Map || value instanceof Set ? [...value] : value
  })
}
