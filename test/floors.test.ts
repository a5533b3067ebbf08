import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Each part of `src`, and the parts it may import besides itself. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  article: [],
  parse: ['article'],
  site: ['parse', 'article'],
  worker: ['parse', 'article', 'library'],
  words: ['article'],
  library: ['words', 'article'],
  read: ['library', 'words', 'article'],
  'main.tsx': ['read'],
  'prerender.tsx': ['read', 'library', 'article', 'site'],
  start: ['library'],
}

/** Packages that only these parts may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'read main.tsx prerender.tsx': ['react', 'react-dom', 'react-router', '@tanstack/react-virtual'],
  library: ['dexie', 'fflate', 'papaparse'],
  article: ['approx-string-match'],
  parse: ['mdast-util-from-markdown', '@mozilla/readability', 'parse5'],
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g

function importsOf(code: string): readonly string[] {
  return [...code.matchAll(IMPORT)].map(([, named, lazy]) => named ?? lazy ?? '')
}

function partOf(file: string): string {
  return file.split('/')[1] ?? ''
}

/** The floor's rule that an import breaks, in words; null if it breaks none. */
function breach(file: string, imported: string, code: string): string | null {
  const part = partOf(file)
  if (imported.startsWith('.')) {
    const target = partOf(normalize(join(dirname(file), imported)))
    if (target === part || FLOORS[part]?.includes(target)) {
      const onlyTypes = part !== 'worker' || target !== 'library' || isTypeImport(code, imported)
      return onlyTypes ? null : `${file} imports more than types from ${target}`
    }
    return `${file} imports ${target}`
  }
  for (const [parts, packages] of Object.entries(PACKAGES)) {
    const owned = packages.some((name) => imported === name || imported.startsWith(`${name}/`))
    if (owned && !parts.split(' ').includes(part)) return `${file} imports ${imported}`
  }
  const node = imported.startsWith('node:') && part !== 'site'
  return node ? `${file} imports ${imported}` : null
}

function isTypeImport(code: string, imported: string): boolean {
  return (
    code.includes(`from '${imported}'`) &&
    !new RegExp(`import \\{[^}]*\\} from '${imported}'`).test(code)
  )
}

/** Pages are the folders of `read`; only `parts` is shared, and the story shows what the others are for. */
function isPageToPage(file: string, imported: string): boolean {
  const from = file.split('/')[2]
  const to = normalize(join(dirname(file), imported)).split('/')[2] ?? ''
  if (!imported.startsWith('.') || !file.startsWith('src/read/') || !/\//.test(file.slice(9)))
    return false
  const shared = ['parts', 'keys', 'people', 'sources', 'dates', 'cite', 'give', 'fonts', undefined]
  return (
    from !== to &&
    !shared.includes(to) &&
    normalize(join(dirname(file), imported)).startsWith('src/read/')
  )
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file))

describe('the floors', () => {
  test('no import runs upwards', () => {
    const breaches = files.flatMap((file) => {
      const code = readFileSync(file, 'utf8')
      return importsOf(code).map((imported) => breach(file, imported, code))
    })
    expect(breaches.filter((words) => words !== null)).toEqual([])
  })

  test('pages do not import pages', () => {
    const crossings = files.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8'))
        .filter((imported) => isPageToPage(file, imported))
        .map((imported) => `${file} imports ${imported}`),
    )
    expect(crossings).toEqual([])
  })

  test('a breach is seen', () => {
    expect(breach('src/parse/a.ts', '../read/App.tsx', '')).toBe('src/parse/a.ts imports read')
    expect(breach('src/article/a.ts', '../parse/a.ts', '')).toBe('src/article/a.ts imports parse')
    expect(breach('src/library/a.ts', 'react', '')).toBe('src/library/a.ts imports react')
    expect(breach('src/read/a.tsx', 'node:fs', '')).toBe('src/read/a.tsx imports node:fs')
    expect(breach('src/site/a.ts', 'node:fs', '')).toBeNull()
    expect(isPageToPage('src/read/list/a.tsx', '../article/b.tsx')).toBe(true)
    expect(isPageToPage('src/read/list/a.tsx', '../parts/b.tsx')).toBe(false)
  })
})
