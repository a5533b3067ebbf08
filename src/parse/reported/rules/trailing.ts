import { canSpeak } from '../../grammar/canSpeak.ts'
import type { Mention } from '../../grammar/mentions/Mention.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import type { Phrase } from '../../grammar/Phrase.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { is } from '../../tokens/Token.ts'
import { cueAt } from '../cueAt.ts'
import { endOfMention } from '../phraseBehind.ts'
import type { Report, ReportRule } from '../Report.ts'
import { reportedAround } from '../reportedAround.ts'

/** Who said a sentence, named behind it or within it. */
export const trailing: ReportRule = {
  id: 'trailing',
  sample: 'The wall will fall, Ana Ruiz said on Monday.',
  find: findTrailing,
}

function findTrailing(text: string, reading: Reading, at: number): Report | null {
  const kind = reading.phrases[at]?.kind
  if (kind !== 'comma' && kind !== 'dash') return null
  const found = findInverted(text, reading, at + 1) ?? findUpright(text, reading, at + 1)
  if (!found || found.mention.head === 'speaking' || !endsThere(reading, found.to)) return null
  const { mention, verb, to } = found
  const parts = reportedAround(reading, { from: at + 1, to })
  return parts && { mention, ...cueAt(reading, verb), parts, sure: true, why: 'cueAfter' }
}

/** Where the words end that attribute: behind the phrase before `to`. */
type Named = { readonly mention: Mention; readonly verb: number; readonly to: number }

/** *, said Ana Ruiz* */
function findInverted(text: string, reading: Reading, at: number): Named | null {
  const { phrases } = reading
  const verb = phrases[at]
  if (verb?.from !== verb?.head || !trails(reading, verb) || !canSpeak(reading, at + 1)) return null
  const mention = readMention(text, reading, at + 1)
  return mention && { mention, verb: at, to: endOfMention(reading, at + 1, mention) }
}

/** *, Ana Ruiz said*, *, the mayor of Sandport told Tern News* */
function findUpright(text: string, reading: Reading, at: number): Named | null {
  const { tokens, phrases, clauses } = reading
  if (phrases[at]?.kind !== 'noun') return null
  const clause = clauses.find(
    ({ verb, subject, relative }) =>
      verb > at && relative === -1 && subject >= at && isJoint(reading, at, subject),
  )
  const verb = phrases[clause?.verb ?? -1]
  if (!clause || !trails(reading, verb) || !canSpeak(reading, clause.subject)) return null
  const mention = readMention(text, reading, at)
  const heard = is(tokens[verb?.head ?? -1], 'tell') && phrases[clause.verb + 1]?.kind === 'noun'
  return mention && { mention, verb: clause.verb, to: clause.verb + (heard ? 2 : 1) }
}

/** *Nora and Piet said*: the verb’s subject is the last of them. */
function isJoint({ phrases }: Reading, at: number, subject: number): boolean {
  return phrases.slice(at, subject).every(({ kind }) => kind === 'noun' || kind === 'conjunction')
}

function trails({ tokens }: Reading, verb: Phrase | undefined): boolean {
  return verb?.form === 'finite' && !verb.passive && is(tokens[verb.head], 'trails')
}

const LONGEST_TAIL = 5

/**
 * Whether nothing that the cue could introduce stands behind it.
 *
 *     …, Ruiz said on Monday.      …, Ruiz said on Monday the wall was gone.
 *        ^^^^^^^^^                    has its own report
 */
function endsThere({ tokens, phrases }: Reading, from: number): boolean {
  let at = from
  while (phrases[at]?.kind === 'adverb') at++
  const next = phrases[at]
  if (!next || STOPS.has(next.kind)) return true
  const tail = next.kind === 'noun' ? is(tokens[next.head], 'calendar') : LEADS.has(next.kind)
  if (!tail || tokens[next.from]?.lower === 'that') return false
  for (const phrase of phrases.slice(at + 1, at + LONGEST_TAIL)) {
    if (STOPS.has(phrase.kind)) return true
    if (tokens[phrase.from]?.lower === 'that') return false
    if (phrase.kind === 'verb' && next.kind !== 'subordinator') return false
  }
  return true
}

const STOPS: ReadonlySet<string> = new Set(['comma', 'dash', 'stop', 'open', 'close', 'quotation'])
const LEADS: ReadonlySet<string> = new Set(['preposition', 'subordinator'])
