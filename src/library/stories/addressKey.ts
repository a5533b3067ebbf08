/**
 * The same for the same page: without what campaigns and readers hang on its address.
 *
 *     https://gazette.example/ferry/?utm_source=mail#top
 *             ^^^^^^^^^^^^^^^^^^^^^
 */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name))
  const query = new URLSearchParams(kept).toString()
  const host = url.host.replace(/^(?:www|m|amp)\./, '')
  return `${host}${url.pathname.replace(/\/$/, '')}${query === '' ? '' : `?${query}`}`
}

const TRACKING = /^(?:utm_\w{1,40}|fbclid|gclid|mc_[ce]id|ref|cmpid|smid)$/
