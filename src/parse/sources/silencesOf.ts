import { ENGLISH_SILENCES } from '../languages/en/silences.ts'
import type { SilenceWords } from '../languages/SilenceWords.ts'

/** By the code of the language; `knowLanguage` adds the others. */
const KNOWN = new Map([[ENGLISH_SILENCES.lang, ENGLISH_SILENCES]])

export function knowSilences(words: SilenceWords): void {
  KNOWN.set(words.lang, words)
}

/** How the language of a text tells of silence; English for any other. */
export function silencesOf(lang: string): SilenceWords {
  return KNOWN.get(lang.slice(0, 2).toLowerCase()) ?? ENGLISH_SILENCES
}
