import type { Plugin } from 'vite'

/** The languages’ words: lists in backticks, parted by any white space. */
const LANGUAGES = /\/src\/parse\/languages\//

/** Takes the white space around the lines of the languages’ lists out, for no minifier shortens what stands in backticks. */
export const foldLists: Plugin = {
  name: 'fold-lists',
  enforce: 'pre',
  transform: (code, id) => (LANGUAGES.test(id) ? { code: foldIn(code), map: null } : null),
}

/** Lists of nothing but words. They stay on their lines, since some are read line by line. */
const LIST = /`[\s\p{L}\p{M}’.&-]+`/gu

export function foldIn(code: string): string {
  return code.replace(LIST, (list) => list.replace(/\s*\n\s*/gu, '\n'))
}
