import { canSpeak } from '../../grammar/canSpeak.ts'
import { cueOf, cueSpan } from '../../grammar/cueOf.ts'
import { ownerOf } from '../../grammar/mentions/ownerOf.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { isImpersonal, paperOf } from '../../grammar/papers.ts'
import { is } from '../../tokens/Token.ts'
import type { Candidate, Context } from '../Context.ts'

/**
 * The verb right behind a quotation, where the verb stands second and its subject anywhere behind it.
 * `at` is the place behind comma and *wie*; `open` says that any verb will do.
 *
 *     „Wir warten“, sagte am Montag Schiffer Bernd Kolb      „Wir warten“, so Kolb      „…“, heißt es im Antrag
 *                   ^^^^^                    ^^^^^^^^^^                    ^^ ^^^^            ^^^^^^^^    ^^^^^^
 */
export function findVerbSecond(context: Context, at: number, open: boolean): Candidate | null {
  const { text, reading } = context
  const { tokens, phrases, clauses } = reading
  const so = quotativeBefore(reading, at)
  if (so !== -1 && phrases[at]?.kind === 'noun') return saidSo(context, at, so)
  const verb = phrases[at]
  if (verb?.kind !== 'verb' || !isReporting(reading, at, open)) return null
  const clause = clauses.find((one) => one.verb === at)
  const subject = clause?.subject ?? -1
  const paper = isImpersonal(reading, at) ? paperOf(reading, at) : -1
  const cited = citedBehind(reading, at, subject)
  const who = cited !== -1 ? cited : paper === -1 ? subject : paper
  const owner = is(tokens[phrases[who]?.head ?? -1], 'saying') ? ownerOf(text, reading, who) : null
  if (owner)
    return { mention: owner, cue: cueSpan(reading, at), cueAt: verb.head, sure: false, near: true }
  if (who < at || (paper === -1 && cited === -1 && !isSpeaker(reading, who, at))) return null
  const mention = readMention(text, reading, who)
  return (
    mention && {
      mention,
      cue: cueSpan(reading, at),
      cueAt: verb.head,
      sure: true,
      near: true,
    }
  )
}

/** *zitiert ihn der Bote*, *zitiert der Bote den Hafenmeister*: whom somebody cites; -1 for nobody */
function citedBehind({ tokens, phrases }: Reading, at: number, subject: number): number {
  const verb = phrases[at]
  if (!verb || verb.passive || !is(tokens[verb.main ?? verb.head], 'heard')) return -1
  if (is(tokens[phrases[at + 1]?.from ?? -1], 'object')) return at + 1
  return subject === at + 1 && phrases[at + 2]?.kind === 'noun' ? at + 2 : -1
}

function quotativeBefore({ tokens, phrases }: Reading, at: number): number {
  const before = phrases[at - 1]
  return before && is(tokens[before.from], 'quotative') ? at - 1 : -1
}

function saidSo({ text, reading }: Context, at: number, so: number): Candidate | null {
  const { tokens, phrases, clauses } = reading
  if (clauses.some(({ verb, subject, relative }) => subject === at && verb > at && relative === -1))
    return null
  const from = phrases[so]?.from ?? -1
  const mention =
    canSpeak(reading, at) || tokens[phrases[at]?.from ?? -1]?.capital === false
      ? readMention(text, reading, at)
      : null
  const word = tokens[from]
  return mention && word
    ? { mention, cue: { start: word.start, end: word.end }, cueAt: from, sure: true, near: true }
    : null
}

/** A reporting verb, or any that tells what somebody does where the quotation breaks off. */
function isReporting(reading: Reading, at: number, open: boolean): boolean {
  const { tokens, phrases } = reading
  const verb = phrases[at]
  const head = tokens[verb?.main ?? verb?.head ?? -1]
  const group = cueOf(reading, at, true)
  if (group === 'say' || group === 'tell') return true
  // *„Enttäuschend“ nannte Ruiz das Ergebnis*
  if (group === 'call' && phrases[at - 1]?.kind === 'quotation') return !verb?.passive
  return open && !verb?.passive && (group !== null || !(is(head, 'state') || is(head, 'auxiliary')))
}

/** Behind a reporting verb anybody may stand: *sagte der Schwede*. */
function isSpeaker(reading: Reading, who: number, at: number): boolean {
  const { tokens, phrases } = reading
  const head = tokens[phrases[who]?.head ?? -1]
  if (is(head, 'time') || is(head, 'saying') || isMan(reading, who)) return false
  return canSpeak(reading, who) || cueOf(reading, at, true) === 'say'
}

/** *sagt man* is nobody. */
function isMan({ tokens, phrases }: Reading, at: number): boolean {
  const token = tokens[phrases[at]?.from ?? -1]
  return is(token, 'anybody') || (is(token, 'it') && !is(token, 'determiner'))
}
