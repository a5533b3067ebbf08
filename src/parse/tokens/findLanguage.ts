import { languageOfScript } from './languageOfScript.ts'
import { LANGUAGES } from './anyPageWords.ts'

const SAMPLE = 3000

/** Texts of other languages hold fewer of the same small words. */
const SMALLEST_SHARE = 0.08

/** Every small word with the languages that it is one of, by their places in the list. */
const COMMON: ReadonlyMap<string, readonly number[]> = new Map(
  LANGUAGES.flatMap(({ common }) => common).map((word) => [
    word,
    LANGUAGES.flatMap(({ common }, at) => (common.includes(word) ? [at] : [])),
  ]),
)

/** Longer words needn't be looked up. */
const LONGEST = Math.max(...[...COMMON.keys()].map(({ length }) => length))

/** Letters by their ranges, which is much faster to look up than `\p{L}`. */
const WORDS = /[a-z\u00df-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\ufefe]+/g

/** The language whose small words the text holds most of, else that of its script; `und` where neither says. */
export function findLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(WORDS) ?? []
  const counts = LANGUAGES.map(() => 0)
  for (const word of words)
    if (word.length <= LONGEST)
      COMMON.get(word)?.forEach((at) => (counts[at] = (counts[at] ?? 0) + 1))
  const most = Math.max(...counts)
  const best = LANGUAGES[counts.indexOf(most)]
  if (best && most / words.length > SMALLEST_SHARE) return best.lang
  return languageOfScript(sample) ?? 'und'
}
