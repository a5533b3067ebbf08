import type { Problem } from '../../article/Article.ts'

/**
 * Letters that were lost or taken apart before the file was saved, in other ways than `damage` can
 * mend: a text that is read as another encoding shows words that no language writes. One problem, at
 * the first of them.
 *
 *     Ïðèâåò ìèðó âñåì         Windows-1251 read as Windows-1252
 *     РџСЂРёРІРµС‚            UTF-8 read as Windows-1251
 *     Ÿ�hmann                  what could not be read when it was saved
 */
export function findLostLetters(text: string): readonly Problem[] {
  const lost = text.indexOf(LOST)
  if (lost >= 0) return [problemAt(lost, LOST, LOST_MESSAGE)]
  if (!MAY_BE_APART.test(text)) return []
  for (const pattern of APART) {
    const found = firstOfMany(text, pattern)
    if (found) return [problemAt(found.index, found[0], APART_MESSAGE)]
  }
  return []
}

const LOST = '\ufffd'

/** What stands for each letter, several times over in a word */
const APART: readonly RegExp[] = [
  /(?<![\p{L}\u00a1-\u00bf])[\u00a1-\u00ff]{4,40}(?![\p{L}\u00a1-\u00bf])/gu,
  /(?:[РС][\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u2010-\u2122]){3,40}/gu,
  /(?:[ÐÑ][\u0080-\u00bf\u0152-\u0178\u2010-\u2122]){3,40}/gu,
  /(?:[äåæçèé][\u0080-\u00bf\u0152-\u0178\u2010-\u2122]{2}){3,40}/gu,
]

/** Holds all of these, and is much faster to look for: without a flag, and once. */
const MAY_BE_APART =
  /[\u00a1-\u00ff]{4}|(?:[РСÐÑäåæçèé][\u0080-\u00bf\u0152-\u0178\u0402-\u040f\u0452-\u045f\u2010-\u2122]{1,2}){3}/

/** One such word may be a name. */
const FEWEST = 3

/** Without, it is a row of signs: `····`, `»»»»`. */
const TWO_LETTERS = /\p{L}[^\p{L}]{0,40}\p{L}/u

function firstOfMany(text: string, pattern: RegExp): RegExpExecArray | null {
  let [first, count]: [RegExpExecArray | null, number] = [null, 0]
  for (const match of text.matchAll(pattern)) {
    if (!TWO_LETTERS.test(match[0])) continue
    first ??= match
    if (++count === FEWEST) return first
  }
  return null
}

const LOST_MESSAGE =
  'Letters were lost here before this text was saved: � stands for them. Open the original again and save it as UTF-8.'
const APART_MESSAGE =
  'The letters of this text look like another encoding’s. Open the original again in the right one and save it as UTF-8.'

function problemAt(start: number, words: string, message: string): Problem {
  return { start, end: start + words.length, code: 'damagedText', message }
}
