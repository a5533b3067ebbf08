import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Rolldown, build } from 'vite'

/** What the service worker is written from. */
export type ShellFiles = {
  readonly outDir: string
  /** The path the app is served under, with a slash at both ends. */
  readonly base: string
  readonly editionId: string
  /** Addresses relative to the base of the files that make up the app itself, without stories. */
  readonly shell: readonly string[]
}

/** Only the bundler reads this: a path, so that the build knows nothing of the worker's code. */
const WORKER = fileURLToPath(new URL('../worker/serviceWorker.ts', import.meta.url))

/** Stands in the bundle for the build's id, which is a hash over that very bundle. */
const BUILD_ID = 'on-record-build-id'

/**
 * Bundles the service worker into one classic file, `sw.js`, with the shell's addresses written
 * in. One file, since under Trusted Types a worker that imports scripts dies without a word.
 *
 * Its build id covers the worker's code, every shell file's bytes and the edition: whatever a
 * reader could notice makes another `sw.js`, and so an update to offer. Rejects when a shell file
 * is missing: one address that isn't there would keep every reader from ever being offline.
 */
export async function writeServiceWorker(files: ShellFiles): Promise<void> {
  const shell = [...new Set(files.shell)].toSorted()
  const code = await bundleWorker(files.base, shell, files.editionId)
  const hash = createHash('sha256').update(code)
  for (const address of shell) hash.update(await readFile(join(files.outDir, address)))
  const buildId = hash.digest('hex').slice(0, 12)
  await writeFile(join(files.outDir, 'sw.js'), code.replaceAll(BUILD_ID, buildId))
}

async function bundleWorker(
  base: string,
  shell: readonly string[],
  editionId: string,
): Promise<string> {
  const bundle = await build({
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    base,
    publicDir: false,
    define: {
      SHELL_FILES: JSON.stringify(shell),
      EDITION_ID: JSON.stringify(editionId),
      BUILD_ID: JSON.stringify(BUILD_ID),
    },
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
