import { fileURLToPath } from 'node:url'
import { type ViteDevServer, build } from 'vite'
import { foldLists } from './foldLists.ts'
import { leaveSamples } from './leaveSamples.ts'
import { BUNDLED } from './writeLicences.ts'

/** Only the bundler reads this: a path, so that the build knows nothing of the worker's code. */
const WORKER = fileURLToPath(new URL('../worker/parseWorker.ts', import.meta.url))

/** In a browser this package asks the page's document for the letter; a worker has none. */
export const FOR_WORKERS = {
  'decode-named-character-reference': fileURLToPath(
    import.meta.resolve('decode-named-character-reference'),
  ),
}

/** The worker's address in the app, relative to its base. */
const SCRIPT = 'parse.js'

/** The development server reads the worker from its source, as it is at that moment. */
export function serveParseWorker({ config, middlewares }: ViteDevServer): void {
  middlewares.use((request, response, next) => {
    if (request.url?.split('?', 1)[0] !== config.base + SCRIPT) return next()
    response.setHeader('Content-Type', 'text/javascript')
    response.setHeader('Cache-Control', 'no-store')
    response.end(`import ${JSON.stringify(`${config.base}${SOURCE}`)}\n`)
  })
}

/** Where the development server finds it, and looks ahead for the packages that it needs. */
export const SOURCE = 'src/worker/parseWorker.ts'

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
    resolve: { alias: FOR_WORKERS },
    plugins: [foldLists, leaveSamples],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      license: { fileName: BUNDLED[1] },
      modulePreload: false,
      rolldownOptions: {
        input: WORKER,
        output: { entryFileNames: SCRIPT, chunkFileNames: 'assets/parser/[name]-[hash].js' },
      },
    },
  })
}
