import { createHash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { FIX_ENDING } from '../article/corrections/CorrectionFile.ts'
import { isSlug } from '../article/Edition.ts'
import { formatOf } from '../parse/formats/formatOf.ts'
import type { SeedProblem } from './SeedProblem.ts'

/** The file of one article, and the slug under which the article is published. */
export type Seed = {
  readonly file: string
  readonly slug: string
  /** The file of corrections that lies beside it, as in `ferry-runs-again.fix.json`. */
  readonly fix: string | null
}

export type SeedList = {
  readonly seeds: readonly Seed[]
  /** Files in the folder that hold no article the build can read. */
  readonly problems: readonly SeedProblem[]
}

/**
 * The seeds of a folder by file name. A folder that isn't there is a problem. Hidden files are
 * passed over; any other file that isn't a seed is named as a problem, so that nothing is left out
 * unsaid.
 */
export async function listSeeds(folder: string): Promise<SeedList> {
  const entries = await readEntries(folder)
  if (!entries) return { seeds: [], problems: [noFolder(folder)] }
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  const fixes = visible.filter((entry) => !entry.isDirectory() && isFixName(entry.name))
  const others = visible.filter((entry) => !isSeed(entry) && !fixes.includes(entry))
  const named = nameSeeds(
    folder,
    visible.filter(isSeed).map(({ name }) => name),
  )
  const fixed = layFixes(
    named.seeds,
    fixes.map(({ name }) => join(folder, name)),
  )
  return {
    seeds: fixed.seeds,
    problems: [
      ...named.problems,
      ...[...others.map((entry) => notRead(folder, entry)), ...fixed.problems].toSorted(byFile),
    ],
  }
}

async function readEntries(folder: string): Promise<readonly Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function isSeed(entry: Dirent): boolean {
  return !entry.isDirectory() && isSeedName(entry.name)
}

export function isSeedName(name: string): boolean {
  return formatOf(name) !== null && !name.startsWith('.')
}

export function isFixName(name: string): boolean {
  return name.endsWith(FIX_ENDING) && !name.startsWith('.')
}

/** Lays each file of corrections beside the story whose address it is named after. */
function layFixes(seeds: readonly Seed[], fixes: readonly string[]): SeedList {
  const bySlug = new Map(fixes.map((fix) => [basename(fix).slice(0, -FIX_ENDING.length), fix]))
  const slugs = new Set(seeds.map(({ slug }) => slug))
  return {
    seeds: seeds.map((seed) => ({ ...seed, fix: bySlug.get(seed.slug) ?? null })),
    problems: [...bySlug]
      .filter(([slug]) => !slugs.has(slug))
      .map(([slug, file]) => ({
        file,
        left: 'out',
        reason: `It corrects “${slug}”, and there is no story of that address here: name it after one.`,
      })),
  }
}

function noFolder(folder: string): SeedProblem {
  return { file: folder, left: 'out', reason: 'There is no such folder.' }
}

function notRead(folder: string, entry: Dirent): SeedProblem {
  const reason = entry.isDirectory()
    ? 'It is a folder and is not read: put its files beside it.'
    : 'It is not read: the name of a seed ends in .txt, .md, .markdown, .html or .htm.'
  return { file: join(folder, entry.name), left: 'out', reason }
}

function byFile(a: SeedProblem, b: SeedProblem): number {
  return a.file < b.file ? -1 : 1
}

/**
 * Gives every seed a slug of its own. A name that is a slug already is kept; where two names would
 * share one, the later gets a number, and that is said, because the address could change with the
 * next file that is added.
 */
function nameSeeds(folder: string, names: readonly string[]): SeedList {
  const kept = names.filter((name) => isSlug(stemOf(name)))
  const changed = names.filter((name) => !isSlug(stemOf(name)))
  const taken = new Map<string, string>()
  const seeds: Seed[] = []
  const problems: SeedProblem[] = []
  for (const name of [...kept.toSorted(), ...changed.toSorted()]) {
    const wanted = slugOf(stemOf(name))
    const slug = freeSlug(wanted, taken)
    const other = taken.get(wanted)
    taken.set(slug, name)
    seeds.push({ file: join(folder, name), slug, fix: null })
    if (other !== undefined) {
      problems.push({
        file: join(folder, name),
        left: 'in',
        reason: `Its address would be that of ${other}, so it is published as "${slug}". Rename one of the two.`,
      })
    }
  }
  return { seeds, problems }
}

function stemOf(name: string): string {
  return name.slice(0, -extname(name).length)
}

function freeSlug(wanted: string, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}

/** File systems end at 255 bytes a name; `.html` and a number must fit too. */
const LONGEST_SLUG = 200

/** `Über uns_2.txt` is published as `uber-uns-2`; a name without a Latin letter by its hash. */
export function slugOf(stem: string): string {
  const latin = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const slug = isSlug(stem) ? stem : latin.replace(/^-|-$/g, '')
  if (slug !== '' && slug.length <= LONGEST_SLUG) return slug
  const hash = createHash('sha256').update(stem).digest('hex').slice(0, 8)
  return slug === '' ? `story-${hash}` : `${slug.slice(0, LONGEST_SLUG)}-${hash}`
}
