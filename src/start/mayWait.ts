/** What the reader keeps on this device, so that a page shows more than was built into it. */
const SHELF = 'on-record-shelf'
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
  return (
    canonical !== null &&
    page.querySelector('link[data-key]') !== null &&
    // Some hosts answer unknown addresses with the front page.
    new URL(canonical.href).pathname === pathname + search + hash
  )
}

/**
 * Whether the reader has left something that belongs on this page: a record on the shelf, a place. What
 * is on the disk counts, whatever became of the notes of it. Rejects where nothing can be kept.
 */
export async function holdsRecords(
  { localStorage, indexedDB }: Window,
  pathname: string,
): Promise<boolean> {
  const [, slug] = pathname.split('/articles/')
  return (
    localStorage.getItem(SHELF) !== null ||
    // `{"a":{"offset":…` has a place in the story `a`.
    localStorage.getItem(PLACES)?.includes(slug ? `"${slug}":` : '"') ||
    (await indexedDB.databases()).some(({ name }) => name === 'on-record')
  )
}
