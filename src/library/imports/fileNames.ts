/** What a file is, as far as its name says. */
export type Ending = 'story' | 'zip' | 'table' | 'json' | 'none' | 'other'

const ENDINGS: Readonly<Record<string, Ending>> = {
  txt: 'story',
  text: 'story',
  md: 'story',
  markdown: 'story',
  html: 'story',
  htm: 'story',
  zip: 'zip',
  csv: 'table',
  json: 'json',
}

export function endingOf(name: string): Ending {
  const ending = /\.([^./\\\s]{1,12})$/.exec(name.slice(-14))?.[1]?.toLowerCase()
  if (ending === undefined) return 'none'
  return Object.hasOwn(ENDINGS, ending) ? (ENDINGS[ending] ?? 'other') : 'other'
}

export function isPage(name: string): boolean {
  return /\.html?$/i.test(name.slice(-6))
}

/**
 * A path as it may be shown and kept: no way out of its folder, no sign that turns a line around.
 *
 *     ../../etc/passwd → etc/passwd
 */
export function cleanPath(path: string): string {
  const parts = path.slice(0, 2000).split(/[\\/]/)
  const kept = parts.filter((part) => !/^\s*\.{0,2}\s*$/.test(part) && !/^[a-z]:$/i.test(part))
  return kept.map((part) => part.replace(UNSEEN, '\ufffd').slice(0, 200)).join('/') || 'unnamed'
}

/** Control characters, and those that change the direction of a line. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

export function fileIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** What systems leave behind in folders and archives: nobody put it there. */
export function isLeftBehind(path: string): boolean {
  return path
    .split(/[\\/]/)
    .some((part) => part === '__MACOSX' || part === 'Thumbs.db' || /^\.[^.\s]/.test(part))
}
