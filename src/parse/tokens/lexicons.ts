import { ENGLISH } from '../languages/en/index.ts'
import type { Language } from '../languages/Language.ts'
import { once } from './kept.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'

/** A lexicon is made when the first text in its language comes. */
const english = once(() => createLexicon(ENGLISH))

/** By the code of the language; `knowLanguage` adds the others. */
const LEXICONS = new Map([[ENGLISH.code, english]])

export function knowWords(language: Language): void {
  if (!LEXICONS.has(language.code))
    LEXICONS.set(
      language.code,
      once(() => createLexicon(language)),
    )
}

/** The words of a text's language; of English where the language has none here. */
export function lexiconOf(lang: string): Lexicon {
  return (LEXICONS.get(codeOf(lang)) ?? english)()
}

function codeOf(lang: string): string {
  return lang.slice(0, 2).toLowerCase()
}
