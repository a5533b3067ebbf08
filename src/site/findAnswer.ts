import { stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** What a static host does with an address. */
export type Found =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'redirect'; readonly to: string }
  /** `page` tells whether a person may have asked: only then is the answer a page. */
  | { readonly type: 'missing'; readonly page: boolean }

/**
 * Finds the file of `folder` that answers a request for `url`, by its clean address:
 *
 *     /             index.html
 *     /articles/a   articles/a.html
 *     /articles/a/  goes to /articles/a
 *
 * An address that names a file (`/assets/x.js`, `/data/stories/1.json`) is never answered with a
 * page: an app that gets HTML for code or data breaks in worse ways than from a plain 404.
 */
export async function findAnswer(folder: string, base: string, url: string): Promise<Found> {
  const [rawPath = '', query] = url.split('?', 2)
  if (`${rawPath}/` === base) return { type: 'redirect', to: base }
  const path = openPath(rawPath, base)
  if (path === null) return { type: 'missing', page: true }
  if (path === '') return { type: 'file', path: 'index.html' }
  if (path.endsWith('/')) {
    const to = base + encodeURI(path.slice(0, -1))
    return { type: 'redirect', to: query === undefined ? to : `${to}?${query}` }
  }
  for (const file of [path, `${path}.html`]) {
    if (await isFile(join(folder, file))) return { type: 'file', path: file }
  }
  return { type: 'missing', page: extname(path) === '' && !CODE_OR_DATA.test(path) }
}

const CODE_OR_DATA = /^(?:assets|data)\//

/**
 * The path inside the base, decoded; null for one that leads out of it, or that no file can have.
 * Files for the host alone (`_headers`) and hidden ones are no part of the site.
 */
function openPath(rawPath: string, base: string): string | null {
  if (!rawPath.startsWith(base)) return null
  const path = decode(rawPath.slice(base.length))
  if (path === null || /[\0\\]/.test(path)) return null
  const steps = path.replace(/\/$/, '').split('/')
  if (path === '') return ''
  return steps.some((step) => step === '' || /^[._]/.test(step)) ? null : path
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ?? false
}
