import { ENGLISH } from '../languages/en/index.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  [ENGLISH].map((language) => [language.code, createLexicon(language)]),
)

const ENGLISH_LEXICON = createLexicon(ENGLISH)

/** The words of a text's language; of English where the language has none here. */
export function lexiconOf(lang: string): Lexicon {
  return LEXICONS.get(lang.slice(0, 2).toLowerCase()) ?? ENGLISH_LEXICON
}
