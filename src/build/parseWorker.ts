import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Only the bundler reads this: a path, so that the build knows nothing of the worker's code. */
const WORKER = fileURLToPath(new URL('../worker/parseWorker.ts', import.meta.url))

/** In a browser this package asks the page's document for the letter; a worker has none. */
const WITHOUT_DOCUMENT = fileURLToPath(import.meta.resolve('decode-named-character-reference'))

/**
 * Bundles the parse worker into `parse.js`, and each reader of a format into a file of its own that
 * is fetched when it is needed. A bundle apart from the app's: no page loads any of it unasked.
 */
export async function writeParseWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    base: './',
    publicDir: false,
    resolve: { alias: { 'decode-named-character-reference': WITHOUT_DOCUMENT } },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: WORKER,
        output: { entryFileNames: 'parse.js', chunkFileNames: 'assets/parser/[name]-[hash].js' },
      },
    },
  })
}
