import type { PageLanguage } from '../../tokens/pageWordsOf.ts'

/** A word or a number, as in `Ruiz` and `8h`. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]{0,40}/gu

/**
 * Where the names of a byline end: at a number, at the name of a weekday or a month with its day, or
 * at a word such as *updated*; never at the first word, which may be somebody’s name.
 *
 *     By Ana Ruiz Updated March 3, 2024        Ana Ruiz 7 hours
 *                 ^                                     ^
 */
export function endOfNames(words: string, from: number, language: PageLanguage): number {
  WORD.lastIndex = from
  let first = true
  for (let found = WORD.exec(words); found; found = WORD.exec(words)) {
    const ends = first ? /^\d/.test(found[0]) : endsNames(words, found, language)
    if (ends) return found.index
    const glued = GLUED.exec(found[0])
    if (glued) return found.index + glued[0].length - 1
    first = false
  }
  return words.length
}

/** `Ruiz10`: the hour is run on to the name */
const GLUED = /^\p{Lu}\p{Ll}{1,20}\d/u

/** Where names may begin behind a day: past the hour, the zone and words such as *at*. */
export function startOfNames(words: string, language: PageLanguage): number {
  WORD.lastIndex = 0
  for (const { 0: word, index } of words.matchAll(WORD)) {
    const lower = word.toLowerCase().replace(/\.$/, '')
    if (!/^\d/.test(word) && !language.beside.has(lower)) return index
  }
  return words.length
}

function endsNames(words: string, found: RegExpExecArray, language: PageLanguage): boolean {
  const word = found[0]
  if (/^\d/.test(word)) return true
  const lower = word.toLowerCase().replace(/\.$/, '')
  if (language.tails.has(lower)) return true
  if (!language.calendar.has(lower) && !language.beside.has(lower)) return false
  const end = found.index + word.length
  const next = NEXT.exec(words.slice(end, end + LONGEST_NEXT))
  return next !== null && (!next[1] || language.calendar.has(next[1].toLowerCase()))
}

/** What follows `Mon` in `Mon, Mar 3`, and `March` in `March 3` */
const NEXT = /^[.,]{0,2}\s{1,3}(?:\d|(\p{L}{3,10})\.?\s{1,3}\d)/u

const LONGEST_NEXT = 20
