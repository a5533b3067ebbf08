import { ENGLISH } from '../languages/en/index.ts'
import type { Language } from '../languages/Language.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'

const ENGLISH_LEXICON = createLexicon(ENGLISH)

/** By the code of the language; `knowLanguage` adds the others. */
const LEXICONS = new Map([[ENGLISH.code, ENGLISH_LEXICON]])

export function knowWords(language: Language): void {
  if (!LEXICONS.has(language.code)) LEXICONS.set(language.code, createLexicon(language))
}

/** The words of a text's language; of English where the language has none here. */
export function lexiconOf(lang: string): Lexicon {
  return LEXICONS.get(codeOf(lang)) ?? ENGLISH_LEXICON
}

function codeOf(lang: string): string {
  return lang.slice(0, 2).toLowerCase()
}
