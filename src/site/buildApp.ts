import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { type EnvironmentOptions, type ViteBuilder, createLogger } from 'vite'
import { EDITION_FILE } from '../article/Edition.ts'
import { type BundleFolders, bundleApp, bundleVersion } from './bundleApp.ts'
import { clearHeap } from './clearHeap.ts'
import { FONT_ON_CHOICE } from './clientBuild.ts'
import { openTemplate } from './fillPage.ts'
import { formatOutcome, hasFailed } from './formatOutcome.ts'
import { formatHeadersFile } from './headers.ts'
import { whyNotInto } from './outFolder.ts'
import { type Memory, openMemory } from './openMemory.ts'
import { openMaker } from './openMaker.ts'
import { type Spool, openSpool } from './openSpool.ts'
import { openRenderer } from './openRenderer.ts'
import { removeLeft, workName } from './removeLeft.ts'
import { placeBuild } from './placeBuild.ts'
import type { Settings } from './readSettings.ts'
import { type Report, openReport } from './reportTo.ts'
import { writeServiceWorker } from './serviceWorker.ts'
import { versionOf } from './versionOf.ts'
import { type WrittenEdition, writeEdition } from './writeEdition.ts'

/** What one build leaves for the next: inside the project, so that packages are found from there. */
const KEPT_FOLDER = 'node_modules/.cache/on-record'

/** What builds work with until they are done: one folder each, so that two can run at a time. */
const WORK_FOLDERS = `${KEPT_FOLDER}/work`
const WORK_FOLDER = `${WORK_FOLDERS}/${workName(process.pid)}`

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
        input: { prerender: 'src/prerender.tsx', storyThread: 'src/site/storyThread.ts' },
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
  npm run build -- --fresh                         takes nothing over from the build before
  npm run build -- --verbose                       names every file that is written, and tells every note

A build that fails leaves the one before as it was.`

/**
 * Builds the app, with an edition in it, and puts it into its folder unless that failed. Where none of its
 * environments were built, because their bundles are kept, Vite would build them all once more: so it is told
 * beforehand that they are.
 */
export async function buildApp(builder: ViteBuilder, settings: Settings): Promise<void> {
  const { config } = builder
  const { root, publicDir } = config
  const logger = createLogger()
  for (const environment of Object.values(builder.environments)) environment.isBuilt = true
  if (settings.help) return logger.info(HELP)
  const out = resolve(root, settings.out)
  const seeds = resolve(root, settings.seeds)
  const refusal = await whyNotInto({ out, root, seeds, publicDir })
  if (refusal !== null) throw sentence(refusal)
  const folders = { app: resolve(root, STAGING_FOLDER), prerender: resolve(root, SSR_FOLDER) }
  const kept = resolve(root, KEPT_FOLDER)
  const { fresh } = settings
  await removeLeft(resolve(root, WORK_FOLDERS))
  const spool = openSpool(resolve(root, WORK_FOLDER, 'stories.jsonl'))
  try {
    // Where it ends up is nothing to what is built.
    const inline = { ...config.inlineConfig, build: { ...config.inlineConfig.build, outDir: null } }
    const asked = [inline, config.mode, config.env, settings.base, settings.site]
    const version = await bundleVersion(root, asked)
    await bundleApp(builder, { ...folders, version, kept: join(kept, 'bundles'), fresh })
    await clearHeap()
    const file = join(kept, 'stories', `${versionOf(out)}.jsonl`)
    const memory = openMemory({ file, out, maker: version, fresh, spool })
    const report = openReport(createLogger(), settings.verbose)
    const written = await writeAll(folders, { ...settings, out, seeds }, { memory, spool, report })
    const failed = hasFailed(written, settings)
    if (!failed) {
      await placeBuild(folders.app, out, memory.inPlace())
      await memory.save()
    }
    logger.info(formatOutcome(written, settings, relative(root, out), report.untold()))
    if (failed) process.exitCode = 1
  } finally {
    spool.close()
    await rm(resolve(root, WORK_FOLDER), { recursive: true, force: true })
  }
}

/** For a person, who needs no list of calls. Vite would go on by itself after anything but an error. */
function sentence(words: string): Error {
  return Object.assign(new Error(words), { stack: words })
}

/** What notes what becomes of the stories. */
type Notes = { readonly memory: Memory; readonly spool: Spool; readonly report: Report }

/** The edition, and what needs to know of it. */
async function writeAll(
  { app: outDir, prerender }: BundleFolders,
  settings: Settings,
  { memory, spool, report }: Notes,
): Promise<WrittenEdition> {
  const { base, site } = settings
  const files = await listApp(outDir)
  const fonts = files.filter((file) => FONT_ON_CHOICE.test(file))
  const app = files.filter((file) => !fonts.includes(file))
  const { render, stalled } = await openRenderer(prerender)
  const template = openTemplate(await readFile(join(outDir, 'index.html'), 'utf8'), stalled)
  const maker = openMaker({ base, site, outDir, template, renderer: prerender })
  const written = await writeEdition({
    ...settings,
    outDir,
    template,
    appBytes: await sizeOf(outDir, app),
    render,
    make: (seed) => memory.recall(seed, maker.ask),
    close: maker.close,
    report: report.tell,
    spool,
  }).finally(maker.close)
  await writeFile(join(outDir, '_headers'), formatHeadersFile(base))
  await writeServiceWorker({
    outDir,
    base,
    editionId: written.edition.id,
    shell: [...app, 'shell.html', EDITION_FILE],
    fonts,
  })
  return written
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
const NOT_APP = /\.html$|\.map$|^_headers$|^(?:robots|licences)\.txt$|\.schema\.json$|^mark\.svg$/
