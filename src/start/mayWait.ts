/** What the reader keeps on this device, so that a page shows more than was built into it. */
const SHELF = 'on-record-shelf'
const CORRECTED = 'on-record-corrected'
const PLACES = 'on-record-places'

/**
 * Whether the page is all that its address asks for, as it came: a prerendered list or story, at its
 * own address, with nothing more in it. Such a page is read without the app.
 *
 *     /articles/a      /articles/a#q2            /?q=ferry
 *     it is            a quote is to be opened   a list that the reader narrowed
 */
export function isWhole(page: Document, { pathname, search, hash }: Location): boolean {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  if (!canonical || !page.querySelector('link[data-key]')) return false
  // Some hosts answer unknown addresses with the front page.
  return search === '' && hash === '' && new URL(canonical.href).pathname === pathname
}

/** Whether the reader has left something that belongs on this page: a mark, a correction, a place. */
export function holdsRecords(storage: Storage, pathname: string): boolean {
  if (storage.getItem(SHELF) ?? storage.getItem(CORRECTED)) return true
  const places: unknown = JSON.parse(storage.getItem(PLACES) ?? '{}')
  const slugs = Object.keys(places ?? {})
  const [, slug] = /\/articles\/([^/]+)$/.exec(pathname) ?? []
  return slug === undefined ? slugs.length > 0 : slugs.includes(slug)
}
