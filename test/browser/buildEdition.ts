import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createBuilder } from 'vite'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Processor time in µs, and the most memory at once in KiB. */
export type Used = Pick<NodeJS.ResourceUsage, 'userCPUTime' | 'systemCPUTime' | 'maxRSS'>

/**
 * Builds the app from another folder of seeds into another folder, in a process of its own, and
 * tells what that took. `words` are those of the command, as in `--fresh`.
 */
export async function buildEdition(
  seeds: string,
  outDir: string,
  base = '/',
  words: readonly string[] = [],
): Promise<Used> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), ...words],
    {
      cwd: ROOT,
      env: { ...process.env, SEEDS: seeds, OUT: outDir, BASE: base },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`The build of ${seeds} failed.`)
  const used: Used = JSON.parse(printed.trim().split('\n').at(-1) ?? '')
  return used
}

/** Every seed there is, and one more; resolves with the folder. */
export async function addSeed(name: string, story: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-seeds-'))
  await cp(join(ROOT, 'seeds'), folder, { recursive: true })
  await writeFile(join(folder, name), story)
  return folder
}

export async function readJson<Content>(path: string): Promise<Content> {
  const content: Content = JSON.parse(await readFile(path, 'utf8'))
  return content
}

/** As a command: builds what the environment names. */
async function main(): Promise<void> {
  const builder = await createBuilder({ root: ROOT, logLevel: 'error' }, null)
  await builder.buildApp()
  const used = process.resourceUsage()
  console.log(JSON.stringify({ ...used, maxRSS: (await readPeak()) ?? used.maxRSS }))
}

/**
 * The most memory that this process itself had at once, in KiB, where the system tells; `maxRSS` of Linux
 * counts what its parent had when it began.
 */
async function readPeak(): Promise<number | null> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '')
  const [, peak] = /^VmHWM:\s+(\d+) kB$/mu.exec(status) ?? []
  return peak === undefined ? null : Number(peak)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
