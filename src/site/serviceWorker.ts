import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Rolldown, build } from 'vite'
import { versionOf } from './versionOf.ts'

/** What the service worker is written from. */
export type ShellFiles = {
  readonly outDir: string
  /** The path the app is served under, with a slash at both ends. */
  readonly base: string
  readonly editionId: string
  /** Addresses relative to the base of the files that make up the app itself, without stories. */
  readonly shell: readonly string[]
  /** Those of the fonts that are kept when a reader chooses them. */
  readonly fonts: readonly string[]
}

/** Only the bundler reads this: a path, so that the build knows nothing of the worker's code. */
const WORKER = fileURLToPath(new URL('../worker/serviceWorker.ts', import.meta.url))

/** Stands in the bundle for the build's id, which is a hash over that very bundle. */
const BUILD_ID = 'on-record-build-id'

/**
 * Bundles the service worker into one classic file, `sw.js`, with the shell's addresses written
 * in, and by their versions what each file holds. One file, since under Trusted Types a worker that
 * imports scripts dies without a word.
 *
 * Its build id is a hash over all that: over the worker's code, every file's bytes and the edition.
 * Whatever a reader could notice makes another `sw.js`, and so an update to offer. Rejects when a
 * file is missing: one address that isn't there would keep every reader from ever being offline.
 */
export async function writeServiceWorker(files: ShellFiles): Promise<void> {
  const { outDir, base, editionId } = files
  const code = await bundleWorker(base, {
    SHELL_FILES: await addVersions(outDir, files.shell),
    FONT_FILES: await addVersions(outDir, files.fonts),
    EDITION_ID: editionId,
    BUILD_ID,
  })
  await writeFile(join(outDir, 'sw.js'), code.replaceAll(BUILD_ID, versionOf(code, 12)))
}

/** `shell.html` → `shell.html?v=1f3c9a2b` */
function addVersions(outDir: string, addresses: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    [...new Set(addresses)]
      .toSorted()
      .map(async (address) => `${address}?v=${versionOf(await readFile(join(outDir, address)))}`),
  )
}

async function bundleWorker(
  base: string,
  written: Readonly<Record<string, unknown>>,
): Promise<string> {
  const bundle = await build({
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    base,
    publicDir: false,
    define: Object.fromEntries(
      Object.entries(written).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })
  return onlyChunk(bundle).code
}

function onlyChunk(bundle: Awaited<ReturnType<typeof build>>): Rolldown.OutputChunk {
  const outputs = [bundle].flat().flatMap((part) => ('output' in part ? part.output : []))
  const [chunk, ...others] = outputs
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error(`The service worker has to be one file; the bundler wrote ${outputs.length}.`)
  }
  return chunk
}
