/** Letters of which so large a share must be of one script. */
const SHARE = 0.5

/** Letters that only one language writes, or hardly another; the first that the text has enough of. */
const SCRIPTS: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
  ['th', /\p{Script=Thai}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['zh', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
]

/** Japanese is written with Chinese letters between its own. */
const ENOUGH_OF: Readonly<Record<string, number>> = { ja: 0.15 }

/** Letters that Arabic lacks: Persian, Urdu, Kurdish and others are written with them. */
const NOT_ARABIC = /[پچژگکیےٹڈڑەۆێ]/u

/**
 * The language of a text whose script is hardly anybody else’s; null for Latin, Cyrillic and other
 * letters of many.
 *
 *     أعلنت بلدية المرسى      港が再開した      Гавань открыта
 *     ar                      ja               null
 */
export function languageOfScript(sample: string): string | null {
  const letters = sample.match(LETTER) ?? []
  const found = SCRIPTS.find(([lang, script]) => {
    const own = letters.filter((letter) => script.test(letter)).length
    return own > letters.length * (ENOUGH_OF[lang] ?? SHARE)
  })
  if (!found) return null
  const [lang] = found
  return lang === 'ar' && NOT_ARABIC.test(sample) ? null : lang
}

const LETTER = /\p{L}/gu
