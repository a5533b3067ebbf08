import { LANGUAGES } from './pageWordsOf.ts'

const SAMPLE = 3000

/** Texts of other languages hold fewer of the same small words. */
const SMALLEST_SHARE = 0.08

/** Every small word with the languages that it is one of. */
const COMMON: ReadonlyMap<string, readonly string[]> = new Map(
  LANGUAGES.flatMap(({ common }) => common).map((word) => [
    word,
    LANGUAGES.filter(({ common }) => common.includes(word)).map(({ lang }) => lang),
  ]),
)

/** Letters by their ranges, which is much faster to look up than `\p{L}`. */
const WORDS = /[a-z\u00df-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\ufefe]+/g

/** The language whose small words the text holds most of; `und` where they don't say. */
export function findLanguage(text: string): string {
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORDS) ?? []
  const counts = new Map<string, number>()
  for (const word of words)
    for (const lang of COMMON.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1)
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1])
  return best && best[1] / words.length > SMALLEST_SHARE ? best[0] : 'und'
}
