/*
 * Bundles the parse command into one file and runs it. Node 20 reads no TypeScript, and to translate
 * two hundred modules one by one takes longer than to bundle them, or to read a hundred stories.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = mkdtempSync(join(tmpdir(), 'on-record-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** What a bundled package of the older kind asks its built-in modules with. */
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)`

const outfile = join(folder, 'parse.mjs')
await build({
  entryPoints: [fileURLToPath(new URL('parseCommand.ts', import.meta.url))],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'esnext',
  banner: { js: REQUIRE },
  logLevel: 'error',
})
await import(pathToFileURL(outfile).href)
