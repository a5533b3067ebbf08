import { isSomebody } from '../../grammar/canSpeak.ts'
import { chainEnd } from '../../grammar/chains.ts'
import { cueOf } from '../../grammar/cueOf.ts'
import type { Mention } from '../../grammar/mentions/Mention.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import { ownerOf } from '../../grammar/mentions/ownerOf.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { builds, is } from '../../tokens/Token.ts'
import type { Candidate, Context, Rule } from '../Context.ts'

/**
 * A noun for what was said, and whose it is.
 *
 *     his call for “a wall”       Falk’s claim that it was “past mending”
 *     ^^^ ^^^^                    ^^^^^^ ^^^^^
 */
export const nounCue: Rule = {
  id: 'nounCue',
  sample: 'Falk’s claim that it was “past mending” was met with silence.',
  why: 'cueBefore',
  find: (context) => findNoun(context, leadsOn, doerWith),
}

/**
 * What is held in one’s claim is theirs, whoever tells of it.
 *
 *     Ruiz said Falk’s claim that it was “past mending” was untrue      Ruiz mocked the council’s phrase “soft wall”
 *               ^^^^^^ ^^^^^                                                         ^^^^^^^^^^^^^ ^^^^^^
 */
export const ownClaim: Rule = {
  id: 'ownClaim',
  sample: 'Ruiz said Falk’s claim that the wall was “past mending” was untrue.',
  why: 'cueBefore',
  find: (context) => findNoun(context, holds, () => null),
}

/** Behind a quote the noun says whose it was: *“It is gone,” was Ruiz’s view.* */
export const ownView: Rule = {
  id: 'ownView',
  sample: '“It is gone,” was Ruiz’s view.',
  why: 'cueAfter',
  find: ({ text, reading, at }) => {
    const { tokens, phrases } = reading
    const verb = phrases[at + 1]?.kind === 'comma' ? at + 2 : at + 1
    const noun = phrases[verb + 1]
    const head = tokens[noun?.head ?? -1]
    const cue = phrases[verb]?.kind === 'verb' && is(tokens[phrases[verb]?.head ?? -1], 'be')
    if (!cue || at !== 0 || noun?.kind !== 'noun' || !head || !is(head, 'saying')) return null
    const mention = ownerOf(text, reading, verb + 1)
    const span = { start: head.start, end: head.end }
    return mention && { mention, cue: span, cueAt: noun.head, sure: true, near: true }
  },
}

const LONGEST_GAP = 7

function findNoun(
  context: Context,
  leads: (reading: Reading, noun: number, at: number) => boolean,
  ownerElse: (context: Context, noun: number) => Mention | null,
): Candidate | null {
  const { text, reading, at } = context
  const { tokens, phrases } = reading
  for (let noun = at - 1; noun >= 0 && at - noun <= LONGEST_GAP; noun--) {
    const { kind, head: cueAt = -1 } = phrases[noun] ?? {}
    const head = tokens[cueAt]
    if (kind !== 'noun' || !head || !is(head, 'saying') || !leads(reading, noun, at)) continue
    const mention = ownerOf(text, reading, noun) ?? ownerElse(context, noun)
    if (!mention) continue
    const cue = { start: head.start, end: head.end }
    return { mention, cue, cueAt, sure: false, stated: true, near: at - noun <= 2 }
  }
  return null
}

/** *the council’s phrase “soft wall”*, *Falk’s claim that it was “past mending”*, *her promise of “peace”* */
function holds(reading: Reading, noun: number, at: number): boolean {
  const { tokens, phrases } = reading
  if (builds(tokens, 'verbSecond') || isJudged(reading, noun, at)) return false
  const named = noun + 1 === at && is(tokens[phrases[noun]?.head ?? -1], 'term')
  return named || holdsClause(reading, noun, at)
}

/**
 * What is said of the words, and not the words; behind *be*, *that* and *of* stand the words themselves.
 *
 *     called his slogan “a lie”      said of his slogan “it is a lie”      called his claim that it was “past mending” absurd
 *     ^^^^^^                         ^^^^ ^^                                                        ^^^
 */
function isJudged({ tokens, phrases }: Reading, noun: number, at: number): boolean {
  const word = phrases[noun]?.from ?? 0
  const [lead, last] = [tokens[word - 1], tokens[(phrases[at]?.from ?? 0) - 1]]
  // *claim that it was right as “a joke”* is somebody’s view of it
  if (last?.lower === 'as') return true
  if (lead?.lower === 'of') return is(tokens[word - 2], 'say')
  // *mocked his slogan “soft wall”* gives the words again
  if (!is(lead, 'call') || is(lead, 'say')) return false
  return !is(last, 'be') && !LEADS_TO.test(last?.lower ?? '')
}

const LEADS_TO = /^(?:of|that)$/

/**
 * The marks stand in its clause, which reports nothing itself, or are all that it holds.
 *
 *     claim that the wall was “past mending”      claim by Falk she was “weak”      promise of “a wall for all”
 *           ^^^^^^^^^^^^^^^^^                                    ^^^^^^^                     ^^
 */
function holdsClause(reading: Reading, noun: number, at: number): boolean {
  const { tokens, phrases, clauses } = reading
  let who = noun + 1
  if (is(tokens[phrases[who]?.from ?? -1], 'by')) who += 2
  const link = tokens[phrases[who]?.from ?? -1]?.lower ?? ''
  if (who + 1 === at && LEADS_TO.test(link)) return !is(tokens[phrases[noun]?.from ?? -1], 'owner')
  const led = link === 'that'
  if (led) who++
  if (link === 'this' || phrases.slice(noun, at).some(({ kind }) => kind === 'quotation'))
    return false
  // *his comments that day were*, *last week were*, *this time were*: it tells when
  const { from, head = -1 } = phrases[who] ?? {}
  if ((!led || from === head) && is(tokens[head], 'time')) return false
  const [own, ...others] = clauses.filter(({ verb }) => verb > noun && verb < at)
  if (!own) return chainEnd(reading, who) === at - 1 && phrases[who]?.kind === 'noun'
  return own.subject === who && others.length === 0 && cueOf(reading, own.verb, true) === null
}

/** *Mit den Worten „…“ ging Ruiz*: whoever does something with the words right before the marks */
function doerWith({ text, reading, at }: Context, noun: number): Mention | null {
  const { tokens, phrases, clauses } = reading
  const led = phrases[noun - 1]?.kind === 'preposition' && noun + 1 === at
  if (!led || !builds(tokens, 'verbSecond')) return null
  const doer = clauses.find(
    ({ subject, verb, depends }) => !depends && verb > at && isSomebody(reading, subject),
  )
  return doer ? readMention(text, reading, doer.subject) : null
}

/** *claim that*, *call for*, *words:* lead to the quote; *claims are* says something of them. */
function leadsOn(reading: Reading, noun: number, at: number): boolean {
  const { tokens, phrases } = reading
  const next = phrases[noun + 1]
  if (noun + 1 === at) return true
  if (builds(tokens, 'verbSecond')) return leadsToColon(phrases, noun, at)
  if (next?.kind === 'colon' || next?.kind === 'comma') return noun + 2 === at
  const link = tokens[next?.from ?? -1]
  const word = link?.lower ?? ''
  if (word === 'was' || word === 'is')
    return noun + 2 === at || tokens[phrases[noun + 2]?.from ?? -1]?.lower === 'that'
  if (word === 'that') return true
  if (word === 'by' || word === 'from') return leadsFrom(reading, noun + 2, at)
  const on = phrases.slice(noun + 1, at)
  const links = builds(tokens, 'nounFirst')
    ? is(link, 'linking')
    : /^(?:about|for|of|on|to)$/.test(word)
  return links && on.every(({ kind }) => kind !== 'verb')
}

/** *an order from Ruiz to “close it”*, *a warning by Ruiz not to “close it”* */
function leadsFrom(reading: Reading, who: number, at: number): boolean {
  const { tokens, phrases } = reading
  const rest = phrases.slice(chainEnd(reading, who) + 1, at)
  const lead = tokens[rest.at(-1)?.from ?? -1]
  return rest.length > 0 && rest.length < 3 && is(lead, 'infinitiveMark')
}

/** *Das Fazit von Ruiz überrascht nicht: „…“* */
function leadsToColon(phrases: Reading['phrases'], noun: number, at: number): boolean {
  const between = phrases.slice(noun + 1, at)
  return (
    between.at(-1)?.kind === 'colon' ||
    between.every(({ kind }) => kind === 'noun' || kind === 'preposition')
  )
}
