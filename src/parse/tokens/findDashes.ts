import type { Block } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import type { Marks } from './findMarks.ts'
import type { Lexicon } from './lexicon.ts'
import { tokenize } from './tokenize.ts'
import { is, type Token } from './Token.ts'

/**
 * What somebody says behind a dash, in languages that write it so: a paragraph that opens with a
 * dash and has a reporting verb behind another, or behind a comma. Without that verb it may as well be a list.
 *
 *     —El muro no aguanta —dijo Ana Ruiz—. Hay que repararlo.
 *     ^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^
 */
export function findDashes(
  text: string,
  blocks: readonly Block[],
  lexicon: Lexicon,
): readonly Marks[] {
  if (!lexicon.language.grammar.dashes) return []
  return blocks.flatMap(({ type, start, end }) => {
    const words = text.slice(start, end)
    if (!SPOKEN.has(type) || !OPENS.test(words)) return []
    const aside = findAside(words, lexicon)
    if (!aside) {
      if (MARKS.test(words)) return []
      const end = endOfSpeech(words, lexicon)
      return end === null ? [] : [markOf(start, start + end)]
    }
    const rest = words.slice(aside.end).search(/\S/u)
    const first = { start, end: start + aside.start }
    const fragments = rest === -1 ? [first] : [first, { start: start + aside.end + rest, end }]
    return [{ start, end: fragments.at(-1)?.end ?? end, fragments }]
  })
}

const SPOKEN: ReadonlySet<string> = new Set(['paragraph', 'listItem'])

/** `—El muro`, `— Le mur` */
const OPENS = /^[—–]\s?\S/u

/** A paragraph with quotation marks is read by these, unless a second dash says who speaks. */
const MARKS = /[«»“”„"]/u

const MOST_ASIDES = 6

/** The first aside that says who speaks: ` —dijo Ana Ruiz—.` */
function findAside(words: string, lexicon: Lexicon): Span | null {
  let at = 1
  for (let count = 0; count < MOST_ASIDES; count++) {
    const dash = words.slice(at).search(/\s[—–]\s?\p{Ll}/u)
    if (dash === -1) return null
    const start = at + dash
    if (opensVerb(words, start + 2, lexicon)) return { start, end: endOf(words, start + 2) }
    at = start + 2
  }
  return null
}

/** *—resume.*, *—diverte-se ela*: behind a second dash any verb reports. */
function opensVerb(words: string, start: number, lexicon: Lexicon): boolean {
  const end = Math.min(words.length, start + LONGEST_CUE)
  const [first] = tokenize(words, { start, end }, [], lexicon)
  return (isFinite(first) && !is(first, 'auxiliary')) || opensCue(words, start, lexicon)
}

function markOf(start: number, end: number): Marks {
  return { start, end, fragments: [{ start, end }] }
}

/**
 * Where the speech ends that no second dash closes. What follows its cue may be the reporter's; where
 * a clause goes on behind it, the dash only leads an item of a list.
 *
 *     — Le mur tient, dit Ana Ruiz.      — Le port, précise la mairie, est fermé
 *     ^^^^^^^^^^^^^^                                                    ^^^ a list
 */
function endOfSpeech(words: string, lexicon: Lexicon): number | null {
  for (const { 0: lead, index } of words.slice(0, LONGEST_SPEECH).matchAll(LEADS_VERB)) {
    const at = index + lead.length
    if (!opensCue(words, at, lexicon)) continue
    const end = at + words.slice(at).search(ENDS_SENTENCE)
    const behind = tokenize(words, { start: at, end }, [], lexicon)
    const comma = behind.findIndex(({ text }) => text === ',')
    if (comma !== -1 && behind.slice(comma).some(isFinite)) return null
    return lead.startsWith(',') ? index : index + 1
  }
  return null
}

/** `dijo Ana Ruiz`, `a-t-elle lancé`, `s’exclame` */
function opensCue(words: string, start: number, lexicon: Lexicon): boolean {
  const end = Math.min(words.length, start + LONGEST_CUE)
  const tokens = tokenize(words, { start, end }, [], lexicon)
  const verb = tokens.findIndex((token) => !is(token, 'clitic') && !is(token, 'negation'))
  if (isAnybody(tokens[verb + 1])) return false
  if (is(tokens[verb], 'say') && isFinite(tokens[verb])) return true
  const said = tokens.slice(verb + 1).find((token) => !is(token, 'enclitic'))
  return is(tokens[verb], 'auxiliary') && is(said, 'say') && is(said, 'participle')
}

/** *dit-on*: nobody in particular */
function isAnybody(token: Token | undefined): boolean {
  if (!is(token, 'enclitic') || !is(token, 'pronoun')) return false
  return !is(token, 'he') && !is(token, 'she') && !is(token, 'they')
}

const LONGEST_CUE = 40

function isFinite(token: Token | undefined): boolean {
  return is(token, 'auxiliary') || is(token, 'past') || is(token, 'present')
}

const LONGEST_SPEECH = 2000

/** `, dit`, `! lance-t-elle` */
const LEADS_VERB = /[,!?]\s(?=\p{Ll})/gu

const ENDS_SENTENCE = /[.!?]|$/u

/** Behind the dash that closes the aside and the stop that belongs to it. */
function endOf(words: string, from: number): number {
  const closes = words.slice(from).search(/[—–]/u)
  if (closes === -1) return words.length
  const end = from + closes + 1
  return /[.,:;]/u.test(words[end] ?? '') ? end + 1 : end
}
