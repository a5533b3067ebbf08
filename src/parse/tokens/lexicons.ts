import { ENGLISH } from '../languages/en/index.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  [ENGLISH].map((language) => [language.code, createLexicon(language)]),
)

const ENGLISH_LEXICON = createLexicon(ENGLISH)

/** Whether who says what is read by the clauses of a language, because it has its words here. */
export function hasLexicon(lang: string): boolean {
  return LEXICONS.has(codeOf(lang))
}

/** The words of a text's language; of English where the language has none here. */
export function lexiconOf(lang: string): Lexicon {
  return LEXICONS.get(codeOf(lang)) ?? ENGLISH_LEXICON
}

function codeOf(lang: string): string {
  return lang.slice(0, 2).toLowerCase()
}
