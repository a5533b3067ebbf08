import { readFileSync, readdirSync } from 'node:fs'
import { parseAst } from 'vite'
import { vi } from 'vitest'

/** One regular expression of the code: where it stands, as `findDays.ts:57`, and what it says. */
export type Pattern = {
  readonly place: string
  readonly source: string
  readonly flags: string
}

export type Patterns = {
  readonly written: readonly Pattern[]
  readonly built: readonly Pattern[]
  /** Lines that build a pattern with `new RegExp` which never ran. */
  readonly unseen: readonly string[]
}

const FOLDER = 'src/parse'

/**
 * Every regular expression of the parser: those written in its files, found in their syntax trees,
 * and those that it builds from word lists when it is loaded, caught as they are built.
 */
export async function findPatterns(): Promise<Patterns> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  const found = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => findInCode(file, readFileSync(`${FOLDER}/${file}`, 'utf8')))
  const built = await catchBuilt(files.filter((file) => file.endsWith('.ts')))
  const sites = found.flatMap(({ sites }) => sites)
  const seen = new Set(built.map(({ place }) => place))
  return {
    written: found.flatMap(({ written }) => written),
    built,
    unseen: sites.filter((place) => !seen.has(place)),
  }
}

/** What one file writes out, and the places where it builds more. */
export function findInCode(
  file: string,
  code: string,
): { readonly written: readonly Pattern[]; readonly sites: readonly string[] } {
  const written: Pattern[] = []
  const sites: string[] = []
  const placeOf = (start: number): string => `${file}:${code.slice(0, start).split('\n').length}`
  walk(parseAst(code, { lang: 'ts' }), (node) => {
    const place = placeOf(node.start)
    if (node.regex) written.push({ place, source: node.regex.pattern, flags: node.regex.flags })
    if (/^(?:New|Call)Expression$/.test(node.type) && node.callee?.name === 'RegExp')
      sites.push(place)
  })
  return { written, sites }
}

/** What is read of a node of the tree. */
type Node = {
  readonly type: string
  readonly start: number
  readonly regex?: { readonly pattern: string; readonly flags: string }
  readonly callee?: { readonly name?: string }
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && 'start' in value) visit(value as Node)
  for (const inner of Object.values(value)) walk(inner, visit)
}

/** Loads every file afresh while `RegExp` notes who calls it. */
async function catchBuilt(files: readonly string[]): Promise<readonly Pattern[]> {
  const built: Pattern[] = []
  const noting = new Proxy(RegExp, {
    construct(target, words, newTarget) {
      const pattern = Reflect.construct(target, words, newTarget) as RegExp
      const place = placeIn(new Error().stack ?? '')
      if (place) built.push({ place, source: pattern.source, flags: pattern.flags })
      return pattern
    },
  })
  vi.resetModules()
  vi.stubGlobal('RegExp', noting)
  try {
    for (const file of files) await import(/* @vite-ignore */ `../../${FOLDER}/${file}`)
    const { knowAllLanguages } = await import('../../src/parse/knowAllLanguages.ts')
    knowAllLanguages()
    // Each makes its words ready when its first text comes.
    const { LANGUAGES } = await import('../../src/parse/tokens/anyPageWords.ts')
    const { pageWordsOf } = await import('../../src/parse/tokens/pageWordsOf.ts')
    const { lexiconOf } = await import('../../src/parse/tokens/lexicons.ts')
    for (const { lang } of LANGUAGES) {
      pageWordsOf(lang)
      lexiconOf(lang)
    }
  } finally {
    vi.unstubAllGlobals()
  }
  return built
}

/** Where our own caller stands, as `at prepare (/…/src/parse/tokens/pageWordsOf.ts:57:9)`; no library's. */
function placeIn(stack: string): string | undefined {
  const [, , caller = ''] = stack.split('\n')
  return /\/src\/parse\/([\w/]{1,80}\.ts:\d{1,6}):\d/.exec(caller)?.[1]
}
