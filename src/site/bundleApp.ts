import { cp, readFile, readdir, rename, rm, utimes } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ViteBuilder } from 'vite'
import { keepNewest, removeAtOnce } from './keepNewest.ts'
import { writeParseWorker } from './parseWorker.ts'
import { versionOf } from './versionOf.ts'
import { writeLicences } from './writeLicences.ts'

/** Where the bundles go: the app, and what makes its pages. */
export type BundleFolders = { readonly app: string; readonly prerender: string }

/** The bundles that a build needs, and where they may be had without bundling. */
export type BundleOptions = BundleFolders & {
  /** Names what the bundles are made of: see `bundleVersion`. */
  readonly version: string
  /** Where they are kept for the next build. */
  readonly kept: string
  /** Whether what is kept is not to be taken. */
  readonly fresh: boolean
}

/**
 * Bundles the app, the parser's worker, their licences, and the prerenderer with the thread that makes stories.
 * Nobody's stories are in these, so while the code is as it was, so are they: they are taken from
 * where the build before kept them.
 */
export async function bundleApp(
  builder: ViteBuilder,
  { version, kept, fresh, ...folders }: BundleOptions,
): Promise<void> {
  if (!fresh && (await copyKept(join(kept, version), folders))) return
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('The build needs a client and an ssr environment.')
  await builder.build(client)
  await builder.build(ssr)
  // No page asks for the parser unasked, but a reader puts stories in without a network too.
  await writeParseWorker(folders.app)
  await writeLicences(folders.app)
  await keep(kept, version, folders)
}

async function copyKept(from: string, { app, prerender }: BundleFolders): Promise<boolean> {
  try {
    await cp(join(from, 'app'), app, { recursive: true })
    await cp(join(from, 'prerender'), prerender, { recursive: true })
    const now = new Date()
    await utimes(from, now, now)
    return true
  } catch {
    // Nothing is kept there, or another build has just made room.
    await rm(app, { recursive: true, force: true })
    return false
  }
}

/** A few: whoever builds for two places builds for them in turn. */
const MOST_KEPT = 4

async function keep(
  kept: string,
  version: string,
  { app, prerender }: BundleFolders,
): Promise<void> {
  const own = join(kept, version)
  const unfinished = `${own}-${process.pid}`
  await cp(app, join(unfinished, 'app'), { recursive: true })
  await cp(prerender, join(unfinished, 'prerender'), { recursive: true })
  await removeAtOnce(own)
  // Where another build was quicker, it put the same there.
  await rename(unfinished, own).catch(() => rm(unfinished, { recursive: true }))
  await keepNewest(kept, MOST_KEPT)
}

/** What a bundle is made of besides the folders: relative to the project. */
const FILES = [
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  // What is installed, which needn't be what was to be.
  'node_modules/.package-lock.json',
]

const FOLDERS = ['src', 'public']

/**
 * Another one whenever the bundles, or a page that they make, could be different: over all code, what
 * is installed, and what was asked for.
 */
export async function bundleVersion(root: string, asked: readonly unknown[]): Promise<string> {
  const lists = FOLDERS.map(async (folder) =>
    (await readdir(resolve(root, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const files = [...FILES.map((file) => resolve(root, file)), ...(await Promise.all(lists)).flat()]
  const versions = files
    .toSorted()
    .map(async (file) => `${file} ${await readFile(file).then(versionOf, () => '')}`)
  const made = [process.version, JSON.stringify(asked), ...(await Promise.all(versions))]
  return versionOf(made.join('\n'), 16)
}
