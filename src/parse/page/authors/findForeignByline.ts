import type { Byline, Contributor } from '../../../article/Article.ts'
import type { Span } from '../../../article/Span.ts'
import {
  BYLINE_ENDINGS,
  BYLINE_OPENINGS,
  NEED_A_MARK,
  NO_NAME_ENDINGS,
} from '../../languages/bylines.ts'

/**
 * Who wrote the story, from a line in a script that no words of pages are known of. A short line that a
 * word for *by* opens, or one for *reporter* ends, and that holds nothing else but names.
 *
 *     بقلم سلمى الحداد        Автор: Анна Рыбакова        文・田中花子        田中花子記者
 */
export function findForeignByline(text: string, { start, end }: Span): Byline | null {
  if (end - start > LONGEST) return null
  const words = text.slice(start, end)
  const names = behindOpening(words) ?? beforeEnding(words)
  if (!names) return null
  const contributors = splitNames(words, names, start)
  return contributors.length > 0 ? { start, end, contributors } : null
}

const LONGEST = 80

function behindOpening(words: string): Span | null {
  const [all, opening = '', mark = ''] = OPENING.exec(words) ?? []
  if (all === undefined) return null
  if (mark.trim() === '' && NEED_A_MARK.has(opening.toLowerCase())) return null
  return { start: all.length, end: words.length }
}

const OPENING = new RegExp(
  String.raw`^(${longestFirst(BYLINE_OPENINGS)})(\s{0,2}[:：・=＝/／|]\s{0,2}|\s{1,2})`,
  'iu',
)

function beforeEnding(words: string): Span | null {
  const ending = BYLINE_ENDINGS.find((one) => words.endsWith(one))
  const before = words.slice(0, ending ? -ending.length : 0).trim()
  // `女性記者` is a heading about women who report; so short a name is rare.
  if (!ending || before.length < SHORTEST_BEFORE) return null
  if (NO_NAME_ENDINGS.some((one) => before.endsWith(one))) return null
  return { start: 0, end: words.length - ending.length }
}

const SHORTEST_BEFORE = 3

function longestFirst(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|')
}

/** Each of the names between commas; none where one of them can’t be a name. */
function splitNames(words: string, { start, end }: Span, offset: number): readonly Contributor[] {
  const found: Contributor[] = []
  let at = start
  for (const piece of words.slice(start, end).split(/[,،、&／/]/u)) {
    const name = piece.trim()
    if (!isName(name)) return []
    const from = offset + at + piece.indexOf(name)
    found.push({ start: from, end: from + name.length, name, role: null })
    at += piece.length + 1
  }
  return found
}

/** Two to four words, with capitals where the script has them, or a few signs where it parts no words. */
function isName(name: string): boolean {
  if (CJK.test(name)) return true
  const parts = name.split(/\s+/u)
  const cased = name.toLowerCase() !== name.toUpperCase()
  if (parts.length < 2 || parts.length > MOST_WORDS) return false
  return parts.every((part) => (cased ? CAPITAL : LETTERS).test(part))
}

const MOST_WORDS = 4
const CAPITAL = /^\p{Lu}[\p{L}\p{M}.’'-]{0,25}$/u
const LETTERS = /^[\p{L}\p{M}’'״׳-]{1,25}$/u
const CJK =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{2,6}(?:[\s　・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,6})?$/u
