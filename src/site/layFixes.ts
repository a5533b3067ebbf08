import { basename, dirname, extname, join } from 'node:path'
import { FIX_ENDING } from '../article/corrections/CorrectionFile.ts'
import type { Seed, SeedList } from './Seed.ts'
import { slugOf } from './slugOf.ts'

/**
 * Lays each file of corrections on the story of its own folder that it is named after: by the
 * story's address, as the app names it, or by the seed's file name. All of these are for
 * `2026/Ferry again.txt`, which is published as `2026-ferry-again`:
 *
 *     2026/2026-ferry-again.fix.json, 2026/Ferry again.fix.json, 2026/ferry-again.fix.json
 */
export function layFixes(
  seeds: readonly Seed[],
  folder: string,
  fixes: readonly string[],
): SeedList {
  const laid = new Map<Seed, string>()
  const problems: SeedList['problems'][number][] = []
  const refuse = (file: string, reason: string) => problems.push({ file, left: 'out', reason })
  for (const { file, named } of namedBest(seeds, folder, fixes)) {
    const [seed, other] = named
    const before = seed && laid.get(seed)
    if (!seed) refuse(file, nobodys(basename(file)))
    else if (other) refuse(file, severals(named))
    else if (before === undefined) laid.set(seed, file)
    else refuse(file, second(seed, before))
  }
  return { seeds: seeds.map((seed) => ({ ...seed, fix: laid.get(seed) ?? null })), problems }
}

type Named = { readonly file: string; readonly named: readonly Seed[]; readonly way: number }

/** The files with the stories that each is named after, those first that bear a story's address. */
function namedBest(
  seeds: readonly Seed[],
  folder: string,
  fixes: readonly string[],
): readonly Named[] {
  const byFolder = new Map(seeds.map(({ file }) => [dirname(file), [] as Seed[]]))
  for (const seed of seeds) byFolder.get(dirname(seed.file))?.push(seed)
  return fixes
    .map((fix) => {
      const file = join(folder, fix)
      const stem = basename(file).slice(0, -FIX_ENDING.length)
      const beside = byFolder.get(dirname(file)) ?? []
      const ways = WAYS.map((isNamed) => beside.filter((seed) => isNamed(seed, stem)))
      const way = ways.findIndex((named) => named.length > 0)
      return { file, named: ways[way] ?? [], way }
    })
    .toSorted((a, b) => a.way - b.way)
}

/** How a file can be named after a story; the address first, since there is one of each alone. */
const WAYS: readonly ((seed: Seed, stem: string) => boolean)[] = [
  ({ slug }, stem) => slug === stem,
  ({ file }, stem) => stemOf(file) === stem,
  ({ file }, stem) => slugOf(stemOf(file)) === slugOf(stem),
]

function stemOf(file: string): string {
  return basename(file, extname(file))
}

function nobodys(name: string): string {
  const stem = name.slice(0, -FIX_ENDING.length)
  return `It corrects “${stem}”, and there is no story of that address in its folder: put it beside the story that it is for, and name it after that.`
}

function severals(named: readonly Seed[]): string {
  const files = named.map(({ file }) => basename(file)).join(' and ')
  const slugs = named.map(({ slug }) => `“${slug}”`).join(' or ')
  return `It could correct ${files}: name it after the address of one, ${slugs}.`
}

function second({ slug }: Seed, before: string): string {
  return `It corrects “${slug}”, and ${basename(before)} does so already: make one file of the two.`
}
