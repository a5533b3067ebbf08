/** Languages that pages are written in and whose words aren’t known here. */
const LANGUAGES = 'ar bg cs da el he hr hu it nb nl pl ro ru sk sl sr sv tr uk'.split(' ')

let months: ReadonlyMap<string, number> | null = null

/**
 * The month of a day that is written in a language whose words aren’t known, as browsers write it
 * there; none where the same word is one month here and another there, as `listopada` is.
 *
 *     12 ноября 2026      12 kasım 2026
 */
export function monthElsewhere(word: string): number | undefined {
  months ??= readMonths()
  return months.get(word.toLowerCase())
}

function readMonths(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  for (const [word, month] of LANGUAGES.flatMap(monthsIn)) {
    if ((found.get(word) ?? month) !== month) twice.add(word)
    found.set(word, month)
  }
  for (const word of twice) found.delete(word)
  return found
}

function monthsIn(language: string): readonly (readonly [word: string, month: number])[] {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return Array.from({ length: 12 }, (_, month) => {
    const written = format.format(Date.UTC(2026, month, 1))
    return [/\p{L}{3,}/u.exec(written)?.[0].toLowerCase() ?? '', month + 1] as const
  })
}
