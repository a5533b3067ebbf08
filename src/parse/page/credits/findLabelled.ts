import { isAgency } from '../../languages/outlets.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { COLON, type Look, RIGHTS } from '../lookAt.ts'
import { type FoundCredit, isShort, LONGEST_CREDIT } from './FoundCredit.ts'

/**
 *     The wall after the storm. Photo: Jon Ebbe / Tern News
 *                                      ^^^^^^^^^^^^^^^^^^^^
 */
export function findLabelled(
  words: string,
  language: PageLanguage,
  look: Look,
): FoundCredit | null {
  const cut = Math.max(0, words.length - LONGEST_CREDIT - LONGEST_LABEL)
  const end = words.slice(cut)
  if (!holdsLabel(end, look, language)) return null
  const found = findLast(end, language.creditAhead) ?? findInline(end, language)
  if (!found || (cut > 0 && found.index === 0)) return null
  found.index += cut
  const label = found.index + (found[1]?.length ?? 0)
  const start = label - lengthOfHouse(words.slice(0, label))
  const names = { start: found.index + found[0].length, end: words.length }
  const said = words.slice(names.start)
  const named = /^(?:the\s)?[\p{Lu}\d@-]/u.test(said) || /\P{L}\s{0,3}$/u.test(found[0].trimEnd())
  if (!isShort(names) || !named || SENTENCES.test(said) || isTold(said)) return null
  return { start, names, sure: true }
}

/** Plain words are looked for first: nearly every line is done with by them. */
function holdsLabel(end: string, { marks }: Look, language: PageLanguage): boolean {
  if ((marks & RIGHTS) !== 0) return true
  const lower = end.toLowerCase()
  if ((marks & COLON) !== 0 && isLabelled(lower, language)) return true
  return language.creditStem.test(lower)
}

/** Whether the last word of a label stands before a colon. */
function isLabelled(lower: string, { creditEnds }: PageLanguage): boolean {
  for (let colon = lower.indexOf(':'); colon >= 0; colon = lower.indexOf(':', colon + 1)) {
    let end = colon
    while (end > 0 && lower[end - 1] === ' ') end--
    const word = LAST_WORD.exec(lower.slice(Math.max(0, end - LONGEST_WORD), end))?.[0]
    if (word !== undefined && creditEnds.has(word)) return true
  }
  return false
}

const LAST_WORD = /[\p{L}’']{1,20}$/u
const LONGEST_WORD = 20

/** `Video: How the wall fell in the night`: lower words that stand in no name */
function isTold(said: string): boolean {
  const people = said.split(/\s{0,3}[/|]\s{0,3}/u).filter((part) => !isAgency(part.trim()))
  const lower = people
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /^\P{L}?\p{Ll}{2,}\P{L}?$/u.test(word))
  return lower.filter((word) => !WITHIN_NAMES.has(word)).length > 1
}

const WITHIN_NAMES: ReadonlySet<string> = new Set(
  (
    'and at by courtesy da de del der des di do du el et file for für from in la le of on para por ' +
    'pour te the und van via von with y archive handout pool photo stock'
  ).split(' '),
)

/** `FILE PHOTO: The wall in May. REUTERS`: what the label stands before is the caption. */
const SENTENCES = /[\p{Ll}\d][.!?]\s{1,3}\p{Lu}/u

/** `Image: The wall in May. Pic: Jon Ebbe`: the last label stands before the name. */
function findLast(words: string, label: RegExp): RegExpExecArray | null {
  const found = label.exec(words)
  const from = found ? found.index + found[0].length : words.length
  const more = found && label.exec(words.slice(from))
  if (more) more.index += from
  return more ?? found
}

/** More than any label takes with the spaces around it: `fuente de la imagen,` */
export const LONGEST_LABEL = 40

/** `Boats in the harbour Photo: Jon Ebbe`: without a stop only a label with a capital will do. */
function findInline(words: string, { creditInline }: PageLanguage): RegExpExecArray | null {
  const found = creditInline.exec(words)
  const rest = found ? words.slice(found.index + found[0].length) : ''
  if (!found || rest.length > LONGEST_INLINE || CLOSED.test(rest)) return null
  return found
}

/** Behind a full stop nothing more is a name; a bracket that closes was opened before the label. */
const CLOSED = /[.!?](?:\s|$)|^[^(]*\)$/u

/** `Boats in the harbour. ST PHOTO: JON EBBE`: whose photographer it is stands before the label. */
function lengthOfHouse(before: string): number {
  const found = HOUSE.exec(before.slice(-LONGEST_LABEL))
  return found ? found[0].length - 1 : 0
}

const HOUSE = /[.!?]\s{1,3}(?:\p{Lu}[\p{L}.]{0,15}\s){1,2}$/u

const LONGEST_INLINE = 80
