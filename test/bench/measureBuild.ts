import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildEdition } from '../browser/buildEdition.ts'
import { printTable } from './printTable.ts'
import { writeStories } from './writeStories.ts'

/** What a build takes for each number of stories, and whether the app itself stays the same. */
export async function measureBuild(counts: readonly number[]): Promise<void> {
  const rows = []
  for (const count of counts) rows.push(await measureOne(count))
  printTable('Build', rows)
}

async function measureOne(stories: number) {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'))
  try {
    const outDir = join(folder, 'dist')
    await writeStories(join(folder, 'seeds'), stories)
    const start = performance.now()
    const used = await buildEdition(join(folder, 'seeds'), outDir, '/', ['--fresh'])
    const wall = (performance.now() - start) / 1000
    return {
      stories,
      'CPU s': round((used.userCPUTime + used.systemCPUTime) / 1e6),
      'wall s': round(wall),
      'peak MB': Math.round(used.maxRSS / 1024),
      'scripts, bytes': await weighScripts(outDir),
      'front page, bytes': (await readFile(join(outDir, 'index.html'))).length,
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function weighScripts(outDir: string): Promise<number> {
  const assets = join(outDir, 'assets')
  const scripts = (await readdir(assets)).filter((file) => file.endsWith('.js'))
  const contents = await Promise.all(scripts.map((file) => readFile(join(assets, file))))
  return contents.reduce((sum, { length }) => sum + length, 0)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
