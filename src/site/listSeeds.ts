import { basename, extname, join } from 'node:path'
import { FIX_ENDING } from '../article/corrections/CorrectionFile.ts'
import { isSlug } from '../article/Edition.ts'
import { formatOf } from '../parse/formats/formatOf.ts'
import { layFixes } from './layFixes.ts'
import { readFolder } from './readFolder.ts'
import type { Seed, SeedList } from './Seed.ts'
import type { SeedProblem } from './SeedProblem.ts'
import { APART, slugOf } from './slugOf.ts'

/**
 * The seeds of a folder and those below it, by file name. A folder that isn't there is a problem.
 * Hidden files are passed over; any other file that isn't a seed is named as a problem, so that
 * nothing is left out unsaid. The folder that is built into holds no seeds.
 */
export async function listSeeds(folder: string, out?: string): Promise<SeedList> {
  const found = await readFolder(folder, out)
  if (typeof found === 'string')
    return { seeds: [], problems: [{ file: folder, left: 'out', reason: found }] }
  const seeds = found.files.filter((path) => isSeedName(basename(path)))
  const fixes = found.files.filter((path) => isFixName(basename(path)))
  const named = nameSeeds(folder, seeds)
  const fixed = layFixes(named.seeds, folder, fixes)
  const known = new Set([...seeds, ...fixes])
  const others = found.files.filter((path) => !known.has(path))
  const left = [...found.others, ...others.map((path) => ({ path, reason: NO_SEED }))]
  return {
    seeds: fixed.seeds,
    problems: [
      ...named.problems,
      ...[
        ...left.map(({ path, reason }) => leftOut(join(folder, path), reason)),
        ...fixed.problems,
      ].toSorted(byFile),
    ],
  }
}

const NO_SEED = 'It is not read: the name of a seed ends in .txt, .md, .markdown, .html or .htm.'

function leftOut(file: string, reason: string): SeedProblem {
  return { file, left: 'out', reason }
}

export function isSeedName(name: string): boolean {
  return formatOf(name) !== null && !name.startsWith('.')
}

export function isFixName(name: string): boolean {
  return name.endsWith(FIX_ENDING) && !name.startsWith('.')
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
    if (APART.has(stemOf(name))) problems.push(movedAway(join(folder, name), stemOf(name), wanted))
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

function movedAway(file: string, stem: string, slug: string): SeedProblem {
  const reason = `Hosts treat the address "${stem}" apart, so it is published as "${slug}". Rename it.`
  return { file, left: 'in', reason }
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
