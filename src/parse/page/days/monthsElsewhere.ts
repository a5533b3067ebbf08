/** Languages that pages are written in and whose words aren’t known here. */
const LANGUAGES = 'ar bg cs da el he hr hu it nb nl pl ro ru sk sl sr sv tr uk'.split(' ')

let months: ReadonlyMap<string, number> | null = null

/**
 * The month of a day that is written in a language whose words aren’t known, as browsers write it
 * there; NaN where the same word is one month here and another there, as `listopada` is.
 *
 *     12 ноября 2026      12 kasım 2026
 */
export function monthElsewhere(word: string): number {
  months ??= readMonths()
  return months.get(word.toLowerCase()) ?? NaN
}

function readMonths(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const language of LANGUAGES) {
    for (let month = 1; month <= 12; month++) {
      const written = new Date(2026, month - 1).toLocaleDateString(language, { dateStyle: 'long' })
      const word = /\p{L}{3,}/u.exec(written)?.[0].toLowerCase() ?? ''
      found.set(word, (found.get(word) ?? month) === month ? month : NaN)
    }
  }
  return found
}
