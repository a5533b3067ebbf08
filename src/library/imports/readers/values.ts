/**
 * A moment as exports write it, as ISO: seconds or milliseconds since 1970, an ISO moment, or
 * `2026-03-02 10:00:00`. Null for what is none, and for years in which nobody saved web pages.
 */
export function momentOf(value: string | number | null | undefined): string | null {
  const words = String(value ?? '').trim()
  if (words === '') return null
  const isCount = /^\d{9,17}(?:\.\d+)?$/.test(words)
  const moment = isCount ? fromCount(Number(words)) : Date.parse(withZone(words))
  if (!Number.isFinite(moment) || moment < EARLIEST || moment > LATEST) return null
  return new Date(moment).toISOString()
}

const EARLIEST = Date.UTC(1990, 0)
const LATEST = Date.UTC(2100, 0)

/** Browsers count seconds, exports milliseconds or microseconds too. */
function fromCount(count: number): number {
  if (count > 1e14) return count / 1000
  return count > 1e11 ? count : count * 1000
}

/** Without a zone, the same file must mean the same moment everywhere. */
function withZone(words: string): string {
  return /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(words)
    ? `${words.replace(' ', 'T')}Z`
    : words
}

/** A web address; null for any other scheme, and for what is no address. */
export function addressOf(words: string): string | null {
  if (words.length > 8000) return null
  try {
    const { protocol, href } = new URL(words.trim())
    return protocol === 'https:' || protocol === 'http:' ? href : null
  } catch {
    return null
  }
}

/** `ferry|harbour`, `ferry; harbour`, `ferry,harbour`, `["ferry"]`, `['ferry', 'it''s']` */
export function tagsOf(words: string, separator: string): readonly string[] {
  const listed = /^\s*\[(.*)\]\s*$/s.exec(words.slice(0, 10_000))?.[1]
  const parts = (listed ?? words.slice(0, 10_000)).split(listed === undefined ? separator : ',')
  return parts.map((part) => part.trim().replace(/^['"]|['"]$/g, '')).filter((tag) => tag !== '')
}

export function oneLine(words: string): string {
  return words.slice(0, 2000).trim().replace(/\s+/gu, ' ')
}
