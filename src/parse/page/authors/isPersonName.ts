import { isName } from '../../tokens/isName.ts'
import { LANGUAGES } from '../../tokens/anyPageWords.ts'

/**
 * Whether words are one person’s name as a byline may write it: also with a nickname in marks or
 * brackets, and with letters behind it.
 *
 *     Jenny “The Baker” Smithers      Ana Ruiz PhD
 *           ^^^^^^^^^^^^^                      ^^^
 */
export function isPersonName(words: string): boolean {
  if (opensNoName(words)) return false
  if (isName(words)) return true
  if (words.length > LONGEST || !/[“"'‘(]|\p{Lu}{2}\.?$|D$/u.test(words)) return false
  return isName(words.replace(NICKNAME, ' ').replace(LETTERS, ''))
}

/** `Key`, `In`: what else opens lines that have a capital on each word */
const NO_NAMES: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ noNames }) => noNames))

/** `Key Highlights`, `In Local News`, and single words */
export function opensNoName(words: string): boolean {
  const space = words.search(/\s/u)
  return space < 0 || NO_NAMES.has(words.slice(0, space).toLowerCase())
}

const LONGEST = 60

/** ` “The Baker” ` */
const NICKNAME = /\s[“"'‘(][^”"'’)]{2,20}[”"'’)]\s/u

/** ` PhD`, ` MD` */
const LETTERS = /,?\s(?:Ph\.?D|M\.?D|MBE|OBE|RN|JD|MPH)\.?$/u
