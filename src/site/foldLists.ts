import type { Plugin } from 'vite'

/** The languages’ words: lists in backticks, parted by any white space. */
const LANGUAGES = /\/src\/parse\/languages\//

/** Puts the words of the languages on one line each list, for no minifier shortens what stands in backticks. */
export const foldLists: Plugin = {
  name: 'fold-lists',
  enforce: 'pre',
  transform: (code, id) => (LANGUAGES.test(id) ? { code: foldIn(code), map: null } : null),
}

/** Lists of nothing but words; where lines mean something, other signs stand in them. A test reads both ways. */
const LIST = /`[\s\p{L}\p{M}’.&-]+`/gu

/** Anything else of several lines, such as the forms of verbs: how far a line is indented means nothing. */
const LINES = /`[^`$]*`/gu

export function foldIn(code: string): string {
  const folded = code.replace(LIST, (list) => list.replace(/\s+/gu, ' '))
  return folded.replace(LINES, (lines) => lines.replace(/\n +/gu, '\n'))
}
