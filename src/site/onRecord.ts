import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { buildApp, ssrBuild, staged } from './buildApp.ts'
import { FONT_ON_CHOICE, LEAN, clientBuild, reachedFrom } from './clientBuild.ts'
import { META_POLICY } from './headers.ts'
import { FOR_WORKERS, SOURCE, serveParseWorker } from './parseWorker.ts'
import { parserVersion } from './parserVersion.ts'
import type { Settings } from './readSettings.ts'
import { serveEdition } from './serveEdition.ts'

/**
 * Makes an app out of a folder of seeds: `vite build` bundles the client, then the prerenderer,
 * then writes the edition beside the bundle; `vite` serves the edition from the seeds as they are.
 */
export function onRecord(settings: Settings): Plugin {
  let config: ResolvedConfig
  let out = settings.out
  return {
    name: 'on-record',
    config({ build }, { command }) {
      out = build?.outDir ?? settings.out
      const client = clientBuild({ page: 'index.html', start: START, keeper: KEEPER })
      return {
        base: settings.base,
        builder: {},
        resolve: { alias: command === 'build' ? { ...FOR_WORKERS, ...LEAN } : FOR_WORKERS },
        // A package that is found late makes the development server load every page anew.
        optimizeDeps: { entries: ['index.html', SOURCE] },
        define: { PARSER_VERSION: JSON.stringify(parserVersion()) },
        build: { assetsInlineLimit: 0 },
        environments: {
          client: command === 'build' ? staged(client) : client,
          ssr: ssrBuild(),
        },
      }
    },
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name === 'client') for (const name of WHOLE) compileWhole(bundle, name)
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        // The dev server writes imports into every source, so there it has to be a module.
        if (!bundle) return placeLast(html, moduleScript(config.base + START))
        const file = (name: string) => config.base + fileOf(bundle, name)
        const parts = PARTS.map((name) => fileOf(bundle, name))
        const ofStories = reachedFrom(fileOf(bundle, CARD), (from) => importsOf(bundle, from))
        const inBase = (files: readonly string[]) =>
          files.map((name) => config.base + name).join(' ')
        const first = [
          noteTag('parts', inBase(parts)),
          noteTag('story-parts', inBase([...new Set([...parts, ...ofStories])])),
          ...fontTags(bundle, config.base),
        ]
        return orderHead(html, first, script(file('start')))
      },
    },
    configureServer(server) {
      serveEdition(server, { ...settings, out })
      serveParseWorker(server)
    },
    buildApp: (builder) => buildApp(builder, { ...settings, out }),
  }
}

/** Runs before the first paint; a classic script, and so a bundle of its own. */
const START = 'src/start/start.ts'

/** Keeps the library for reading without a network, with the app or without it. */
const KEEPER = 'src/library/offline/offlineHere.ts'

/** The app's entry is not in the built page's head: the start script brings it in when it's time. */
const ENTRY_TAG = /\s*<script type="module"[^>]*><\/script>/

/** The parts that the app starts with: its keeper, its entry, and the others in the order they run. */
const PARTS = ['keeper', 'main', 'react', 'router', 'openApp'] as const

/** What a story’s first tap opens; fetched with the app, since it is asked for right after it. */
const CARD = 'QuoteCard'

/** Nearly all that is in these is called until a first tap is answered. */
const WHOLE = ['react', 'router', 'openApp', CARD] as const

/**
 * Has V8 compile all of a script in the background while it comes, and not each function in the
 * reader’s way when it is first called: the page’s own thread then has a quarter less to do.
 * https://v8.dev/blog/explicit-compile-hints
 */
function compileWhole(bundle: Rolldown.OutputBundle, name: string): void {
  const part = bundle[fileOf(bundle, name)]
  if (part?.type === 'chunk') part.code = `//# allFunctionsCalledOnLoad\n${part.code}`
}

function importsOf(bundle: Rolldown.OutputBundle, file: string): readonly string[] {
  const part = bundle[file]
  return part?.type === 'chunk' ? part.imports : []
}

function fileOf(bundle: Rolldown.OutputBundle, name: string): string {
  const file = Object.values(bundle).find((output) => output.name === name)
  if (!file) throw new Error(`The bundle has no part named ${name}.`)
  return file.fileName
}

/**
 * The built page's head, in the order that paints soonest. Browsers don't look ahead beyond a
 * policy in the page, and a script waits for the styles before it, with everything that follows it.
 * So the styles are sent for first and stand last, and the start script runs while they travel.
 */
function orderHead(html: string, notes: readonly string[], start: string): string {
  const styles = STYLES_TAG.exec(html)
  if (!styles) throw new Error('index.html has no styles.')
  const [tag, href = ''] = styles
  const first = [POLICY_TAG, `<link rel="preload" as="style" crossorigin href="${href}">`, ...notes]
  return placeLast(
    html
      .replace(ENTRY_TAG, '')
      .replace(tag, '')
      .replace('<title>', (title) => `${first.join('\n    ')}\n    ${title}`),
    `${start}\n    ${tag.trim()}`,
  )
}

const STYLES_TAG = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/

/** Behind everything else in the head, and still before the first paint. */
function placeLast(html: string, tags: string): string {
  return html.replace('</head>', (end) => `  ${tags}\n  ${end}`)
}

/** What the start script must know of the build: where the app's parts lie. */
function noteTag(name: string, content: string): string {
  return `<meta name="${name}" content="${content}">`
}

/** Where the fonts lie that a reader can choose, for the start script to send for the chosen one. */
function fontTags(bundle: Rolldown.OutputBundle, base: string): readonly string[] {
  return Object.keys(bundle).flatMap((file) => {
    const [, font, weight] = FONT_ON_CHOICE.exec(file) ?? []
    return weight === '400' ? [`<meta name="font-${font}" content="${base}${file}">`] : []
  })
}

function script(address: string): string {
  return `<script src="${address}"></script>`
}

function moduleScript(address: string): string {
  return `<script type="module" src="${address}"></script>`
}

const POLICY_TAG = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}">`
