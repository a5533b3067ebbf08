import { stat } from 'node:fs/promises'
import { articleFile, storiesFile } from '../article/Edition.ts'
import type { Summary } from '../article/Summary.ts'
import { summarise } from '../article/summarise.ts'
import { formatProblem } from './formatProblem.ts'
import { listSeeds } from './listSeeds.ts'
import { readSeed } from './readSeed.ts'
import type { Seed } from './Seed.ts'
import type { SeedProblem } from './SeedProblem.ts'
import { sortNewestFirst, splitIntoPages } from './storyPages.ts'
import { versionOf } from './versionOf.ts'

/** The edition as the seeds make it now, with what was parsed before kept by each file's time. */
export type Desk = {
  /** A data file's JSON by key; null where there is no such file. */
  readonly open: (key: string) => Promise<string | null>
  /** Reads what changed on disk, and returns the keys of the data files that are different now. */
  readonly refresh: () => Promise<readonly string[]>
}

/** What is kept of a seed: never its article, so that ten thousand of them fit. */
type Filed = { readonly changed: string; readonly seed: Seed; readonly summary: Summary | null }

export function openDesk(
  folder: string,
  report: (problem: SeedProblem) => void,
  out?: string,
): Desk {
  let filed: ReadonlyMap<string, Filed> = new Map()
  let told: ReadonlySet<string> = new Set()
  let latest: Promise<void> | undefined

  async function readFolder() {
    const { seeds, problems } = await listSeeds(folder, out)
    for (const problem of problems) if (!told.has(formatProblem(problem))) report(problem)
    told = new Set(problems.map(formatProblem))
    const next = new Map<string, Filed>()
    for (const seed of seeds) next.set(seed.slug, await fileSeed(seed, filed.get(seed.slug)))
    filed = next
  }

  async function fileSeed(seed: Seed, before: Filed | undefined): Promise<Filed> {
    const changed = await changedAt(seed)
    const same = before?.seed.file === seed.file && before.seed.fix === seed.fix
    if (before?.changed === changed && same) return before
    const { article, problems } = readSeed(seed)
    problems.forEach(report)
    const version = article ? versionOf(JSON.stringify(article)) : ''
    return { changed, seed, summary: article && summarise(article, seed.slug, version) }
  }

  function read(): Promise<void> {
    latest = (latest ?? Promise.resolve()).then(readFolder)
    return latest
  }

  return {
    async open(key) {
      await (latest ?? read())
      const seed = filed.get(slugIn(key))?.seed
      if (!seed) return storyPagesOf(filed).get(key) ?? null
      const { article } = readSeed(seed)
      return article && JSON.stringify(article)
    },
    async refresh() {
      await (latest ?? read())
      const before = versionsOf(filed)
      await read()
      const after = versionsOf(filed)
      const keys = new Set([...before.keys(), ...after.keys()])
      return [...keys].filter((key) => before.get(key) !== after.get(key))
    },
  }
}

/** The times of the seed and of its corrections. */
async function changedAt({ file, fix }: Seed): Promise<string> {
  const files = fix === null ? [file] : [file, fix]
  const times = files.map(async (one) => (await stat(one).catch(() => null))?.mtimeMs ?? 0)
  return (await Promise.all(times)).join(' ')
}

function slugIn(key: string): string {
  return /^data\/articles\/([a-z0-9-]+)\.json$/.exec(key)?.[1] ?? ''
}

function storyPagesOf(filed: ReadonlyMap<string, Filed>): ReadonlyMap<string, string> {
  const summaries = [...filed.values()].flatMap(({ summary }) => summary ?? [])
  const pages = splitIntoPages(sortNewestFirst(summaries))
  return new Map(pages.map((page) => [storiesFile(page.page), JSON.stringify(page)]))
}

/** What tells whether a data file has changed, by key. */
function versionsOf(filed: ReadonlyMap<string, Filed>): ReadonlyMap<string, string> {
  const articles = [...filed.values()].flatMap(({ summary }) =>
    summary ? [[articleFile(summary.slug), summary.version] as const] : [],
  )
  return new Map([...articles, ...storyPagesOf(filed)])
}
