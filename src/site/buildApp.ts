import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type EnvironmentOptions, type ViteBuilder, createLogger } from 'vite'
import { EDITION_FILE } from '../article/Edition.ts'
import { FONT_ON_CHOICE } from './clientBuild.ts'
import { openTemplate } from './fillPage.ts'
import { formatOutcome, hasFailed } from './formatOutcome.ts'
import { formatHeadersFile } from './headers.ts'
import { whyNotInto } from './outFolder.ts'
import { writeParseWorker } from './parseWorker.ts'
import { placeBuild } from './placeBuild.ts'
import type { Settings } from './readSettings.ts'
import { reportTo } from './reportTo.ts'
import { type EditionOptions, type WrittenEdition, writeEdition } from './writeEdition.ts'
import { writeServiceWorker } from './serviceWorker.ts'

/**
 * What a build works with until it is done: inside the project, so that packages are found from there,
 * and one a build, so that two builds can run at a time.
 */
const WORK_FOLDER = `node_modules/.cache/on-record-${process.pid}`

/** The prerenderer's bundle, only needed during the build. */
const SSR_FOLDER = `${WORK_FOLDER}/prerender`

/** The app until all of it is there. */
const STAGING_FOLDER = `${WORK_FOLDER}/app`

/** A build that fails, or is stopped, leaves the one before as it is. */
export function staged({ build, ...client }: EnvironmentOptions): EnvironmentOptions {
  return { ...client, build: { ...build, outDir: STAGING_FOLDER, emptyOutDir: true } }
}

export function ssrBuild(): EnvironmentOptions {
  return {
    build: {
      outDir: SSR_FOLDER,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: { prerender: 'src/prerender.tsx' },
        output: { entryFileNames: '[name].js' },
      },
    },
  }
}

/** What `npm run build -- --help` says. */
const HELP = `Builds the app with every story of a folder in it: static files for any host.

  npm run build                                    the stories of seeds, into dist
  SEEDS=~/clippings OUT=../site npm run build      other folders
  BASE=/news/ npm run build                        to be served under a path
  SITE=https://example.org npm run build           with whole addresses in the pages
  npm run build -- --strict                        any problem of a story fails the build
  npm run build -- --verbose                       names every file that is written

A build that fails leaves the one before as it was.`

/** Builds the app, with an edition in it, and puts it into its folder unless that failed. */
export async function buildApp(builder: ViteBuilder, settings: Settings): Promise<void> {
  const { root, publicDir } = builder.config
  const logger = createLogger()
  if (settings.help) return logger.info(HELP)
  const out = resolve(root, settings.out)
  const seeds = resolve(root, settings.seeds)
  const refusal = await whyNotInto({ out, root, seeds, publicDir })
  if (refusal !== null) throw sentence(refusal)
  try {
    const { outDir, written } = await bundleApp(builder, { ...settings, out, seeds })
    const failed = hasFailed(written, settings)
    // Whoever hands Vite a folder of their own has the build there.
    const isStaged = outDir === resolve(root, STAGING_FOLDER)
    if (isStaged && !failed) await placeBuild(outDir, out)
    logger.info(formatOutcome(written, settings, relative(root, isStaged ? out : outDir)))
    if (failed) process.exitCode = 1
  } finally {
    await rm(resolve(root, WORK_FOLDER), { recursive: true, force: true })
  }
}

/** For a person, who needs no list of calls. Vite would go on by itself after anything but an error. */
function sentence(words: string): Error {
  return Object.assign(new Error(words), { stack: words })
}

async function bundleApp(
  builder: ViteBuilder,
  settings: Settings,
): Promise<{ readonly outDir: string; readonly written: WrittenEdition }> {
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('The build needs a client and an ssr environment.')
  await builder.build(client)
  await builder.build(ssr)

  const { root } = builder.config
  const outDir = resolve(root, client.config.build.outDir)
  // No page asks for the parser unasked, but a reader puts stories in without a network too.
  await writeParseWorker(outDir)
  const files = await listApp(outDir)
  const fonts = files.filter((file) => FONT_ON_CHOICE.test(file))
  const app = files.filter((file) => !fonts.includes(file))
  const written = await writeEdition({
    ...settings,
    outDir,
    appBytes: await sizeOf(outDir, app),
    template: openTemplate(await readFile(join(outDir, 'index.html'), 'utf8')),
    render: await openRenderer(resolve(root, SSR_FOLDER)),
    report: (problem) => reportTo(createLogger(), problem),
  })
  await writeFile(join(outDir, '_headers'), formatHeadersFile(settings.base))
  await writeServiceWorker({
    outDir,
    base: settings.base,
    editionId: written.edition.id,
    shell: [...app, 'shell.html', EDITION_FILE],
    fonts,
  })
  return { outDir, written }
}

async function openRenderer(folder: string): Promise<EditionOptions['render']> {
  const { href } = pathToFileURL(join(folder, 'prerender.js'))
  const { render }: { render: EditionOptions['render'] } = await import(href)
  return render
}

/** The files of the app itself, before the edition joins them: code, styles, fonts, icons. */
async function listApp(outDir: string): Promise<readonly string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !NOT_APP.test(entry.name))
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

async function sizeOf(outDir: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(outDir, file))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Pages, which hold stories, and what only hosts and search engines read. */
const NOT_APP = /\.html$|\.map$|^_headers$|^robots\.txt$|\.schema\.json$|^mark\.svg$/
