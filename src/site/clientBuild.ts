import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EnvironmentOptions, Rolldown } from 'vite'
import { BUNDLED } from './writeLicences.ts'

/** By its name this package leads to the build that warns its developers; this is the other one. */
export const LEAN = {
  'react-router': fileURLToPath(
    new URL('../production/index.mjs', import.meta.resolve('react-router')),
  ),
}

/**
 * No packer shortens a hash, and the app names a hundred files: the shortest that the bundler can make, of as
 * few letters as tell any two files apart.
 */
const NAME = '[name]-[hash:7]'
const HASH_LETTERS = 'base36'

type Entries = { readonly page: string; readonly start: string; readonly keeper: string }

/** What runs in browsers, in the files that it travels in. */
export function clientBuild({ page, start, keeper }: Entries): EnvironmentOptions {
  return {
    build: {
      license: { fileName: BUNDLED[0] },
      modulePreload: {
        polyfill: false,
        // The scripts that a part stands on come by its own imports: named in the first visit's
        // files, they would cost every reader more than they save the few who ask for the part.
        resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
      },
      rolldownOptions: {
        input: { main: page, start, keeper },
        output: {
          codeSplitting: {
            groups: [
              ...PACKAGES,
              filesOf('openApp', OPEN_APP, resolve(keeper)),
              filesOf('QuoteCard', QUOTE_CARD, resolve(keeper)),
            ],
          },
          // What starts all else must not be kept for a year by a browser that once had half of it:
          // outside `assets/` it is asked for again.
          hashCharacters: HASH_LETTERS,
          entryFileNames: ({ name }) => `${name === 'start' ? '' : 'assets/'}${NAME}.js`,
          chunkFileNames: `assets/${NAME}.js`,
          assetFileNames: `assets/${NAME}[extname]`,
          // A classic script shares its names with the whole page.
          postBanner: ({ name }) => (name === 'start' ? '(()=>{' : ''),
          postFooter: ({ name }) => (name === 'start' ? '})()' : ''),
        },
      },
    },
  }
}

/** The first group that a module suits takes it, and what only it needs. */
const PACKAGES: readonly Rolldown.CodeSplittingGroup[] = [
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
  {
    name: 'router',
    test: /node_modules\/(?:react-router|cookie|set-cookie-parser)\/|\/src\/read\/routing\.ts$/,
  },
]

/**
 * All that the app opens with is one file, and so is what a first tap asks for besides: not forty files,
 * each of which costs a phone two or three milliseconds. Other parts use of these what they need; what they
 * share apart from these the bundler puts into files of theirs.
 */
function filesOf(name: string, start: string, keeper: string): Rolldown.CodeSplittingGroup {
  let reached: ReadonlySet<string> | undefined
  let keeping: ReadonlySet<string> | undefined
  return {
    debugName: name,
    test: /\/src\//,
    // The loader stays with the entry, which runs before the app is there.
    includeDependenciesRecursively: false,
    name(id, graph) {
      const importsOf = (from: string) => graph.getModuleInfo(from)?.importedIds ?? []
      reached ??= reachedFrom(start, importsOf)
      // What a page without the app runs as well stays apart.
      keeping ??= reachedFrom(keeper, importsOf)
      return reached.has(id) && !keeping.has(id) ? name : null
    },
  }
}

const OPEN_APP = fileURLToPath(new URL('../read/openApp.tsx', import.meta.url))
const QUOTE_CARD = fileURLToPath(new URL('../read/article/quotes/QuoteCard.tsx', import.meta.url))

/** A module, what it imports, what that imports … but not what is imported when it is asked for. */
export function reachedFrom(
  start: string,
  importsOf: (id: string) => readonly string[],
): ReadonlySet<string> {
  const reached = new Set([start])
  // A set is walked to its end, with what joins it on the way.
  for (const id of reached) for (const next of importsOf(id)) reached.add(next)
  return reached
}

/** `atkinson-400-CvBxpToJ.woff2`: the name that the settings have for it, and its weight. */
export const FONT_ON_CHOICE = /(atkinson|opendyslexic)-(\d+)-[^/]+\.woff2$/
