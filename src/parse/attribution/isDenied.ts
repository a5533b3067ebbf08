import type { Phrase } from '../grammar/Phrase.ts'
import type { Reading } from '../grammar/readSentence.ts'
import { phraseAt } from '../grammar/verbAt.ts'
import { groupOf } from '../tokens/tags.ts'
import { builds, is, isAny, type Token } from '../tokens/Token.ts'
import type { Candidate, Context } from './Context.ts'

export const REPORTING = groupOf('say', 'tell', 'call')

/**
 * Whether the words around a stretch tell that nobody said it. What denies it may be the verb of the cue, or
 * one that the verb hangs on.
 *
 *     has never said “sorry”      said he never called it “timber”      denied having called it “timber”
 *         ^^^^^ ^^^^                      ^^^^^ ^^^^^^                   ^^^^^^        ^^^^^^
 */
export function isDenied(context: Context, { cueAt }: Candidate): boolean {
  const { reading, at } = context
  if (builds(reading.tokens, 'verbSecond')) return isHeldInDenial(context)
  const place = reading.phrases[at]?.from ?? 0
  return (
    isNegated(reading, cueAt, place) ||
    isNegated(reading, lastSaid(reading, at), place) ||
    isRefused(reading.tokens, cueAt, place) ||
    isDisowned(context)
  )
}

/**
 * *nobody calls it “timber”*: nothing but an object stands between. A stop or *but* behind the first word ends it,
 * and so does what somebody does the while.
 *
 *     did not say a word, “for …”      did not say who will go but “…”      has not told her son, fearing “…”
 *                       ^                                     ^^^                               ^ ^^^^^^^
 */
function isNegated(reading: Reading, cueAt: number, place: number): boolean {
  const { tokens, phrases } = reading
  const beside = cueAt >= 0 && cueAt < place && place - cueAt <= LONGEST_OBJECT
  if (!beside || !isAny(tokens[cueAt], REPORTING)) return false
  const object = phrases.slice(phraseAt(tokens, cueAt) + 1, phraseAt(tokens, place))
  if (object.slice(1).some(({ kind, form }) => ENDS.has(kind) || form === 'gerund')) return false
  return clauseBefore(reading, cueAt).some(denies)
}

const LONGEST_OBJECT = 6

/** *The port, which had called it “a loan”, did not answer*: right before the verb that stands behind the stretch */
function isRefused(tokens: readonly Token[], cueAt: number, place: number): boolean {
  const before = tokens[cueAt - 1]
  // *no dudó en afirmar*: says so all the same
  const says = isAny(tokens[cueAt + 2], REPORTING)
  return cueAt - 1 > place && before !== undefined && denies(before) && !says
}

/** What parts a verb from what stands further on. */
export const ENDS: ReadonlySet<Phrase['kind']> = new Set(['colon', 'comma', 'conjunction', 'dash'])

function denies(token: Token): boolean {
  const { delays } = token.lexicon.language
  return isAny(token, DENIAL) || /n[’']t$/u.test(token.lower) || delays === token.lower
}

const DENIAL = groupOf('negation', 'nobody')

/** The last word before a stretch that reports, where no other verb and no stop has come since; -1 for none. */
function lastSaid({ tokens, phrases }: Reading, at: number): number {
  for (let place = at - 1; place >= 0; place--) {
    const phrase = phrases[place]
    if (!phrase) break
    // *avoir dit*, *haber dicho*: what opens as no verb does may be one all the same
    const last = phrase.kind === 'verb' ? phrase.head : phrase.to - 1
    if (isAny(tokens[last], REPORTING) && !isAny(tokens[last], SAYINGS))
      return phrase.passive ? -1 : last
    if (!WITHIN.has(phrase.kind)) break
  }
  return -1
}

/** No stop, no verb, and nothing that begins another clause beside it. */
const WITHIN: ReadonlySet<Phrase['kind']> = new Set([
  'adverb',
  'noun',
  'preposition',
  'question',
  'relative',
  'subordinator',
])
const SAYINGS = groupOf('saying', 'document')

/**
 * Whether saying it is what somebody denies, or refuses.
 *
 *     denied that he had called it “timber”      rejects claims that she said “sorry”      refused to say “sorry”
 *     ^^^^^^                                     ^^^^^^^                                   ^^^^^^^
 */
function isDisowned({ reading, at }: Context): boolean {
  const { tokens, phrases, clauses } = reading
  const place = phrases[at]?.from ?? 0
  const denial = denialBefore(reading, place)
  const verb = phraseAt(tokens, denial)
  const phrase = phrases[verb]
  if (!phrase) return false
  const nearest = lastSaid(reading, at)
  const said = nearest === -1 ? toldBetween(reading, verb, at) : nearest
  if (said <= denial) return false
  if (said < phrase.to) return true
  const between = phrases.slice(verb + 1, phraseAt(tokens, said))
  if (phrase.head !== denial || !between.every(({ kind }) => WITHIN.has(kind))) return false
  // *denied what Ruiz called “a lie”*: she did
  if (between.some(({ from }) => opensThing(tokens[from]))) return false
  const lead = between.find(({ kind }) => kind !== 'adverb')
  if (lead?.kind !== 'noun') return true
  const clause = clauses.find((one) => phrases[one.verb]?.head === said)
  // *rejected a report that said the wall was “gone”*: the report did
  if (phrases[clause?.subject ?? -1] === lead) return clause?.relative === -1
  // *rejected an offer that Ruiz called “kind”*: she did
  return isAny(tokens[lead.head], SAYINGS) && !(is(tokens[said], 'call') && said === place - 1)
}

/** *denied telling them that he would “close it”*: the first verb behind the denial, where that reports; -1 for none */
function toldBetween({ tokens, phrases }: Reading, verb: number, at: number): number {
  const between = phrases.slice(verb, at)
  if (!between.every(({ kind }) => kind === 'verb' || WITHIN.has(kind))) return -1
  const verbs = between.filter(
    ({ kind, head }) => kind === 'verb' && !is(tokens[head], 'withholds'),
  )
  const [told, ...others] = verbs.map(({ head }) => head)
  if (told === undefined || others.some((head) => isAny(tokens[head], REPORTING))) return -1
  return isAny(tokens[told], REPORTING) ? told : -1
}

/** *what*: all that its clause says is somebody’s */
export function opensThing(token: Token | undefined): boolean {
  return token !== undefined && token.lower === token.lexicon.language.freeRelative
}

/** The last verb of denying or refusing, which isn’t denied itself; -1 for none. */
function denialBefore(reading: Reading, place: number): number {
  const { tokens, phrases } = reading
  const at = tokens.findLastIndex((token, index) => index < place && is(token, 'withholds'))
  const holds = phrases[phraseAt(tokens, at)]?.kind === 'verb'
  return holds && !clauseBefore(reading, at).some(denies) ? at : -1
}

/**
 * The same where a verb may stand behind the marks. *Nicht* stands behind its verb there, and may deny any word
 * of its clause.
 *
 *     bestritt, „Holz“ gesagt zu haben      bestritt den Vorwurf, dass er es „Holz“ genannt habe
 *     ^^^^^^^^         ^^^^^^               ^^^^^^^^             ^^^^               ^^^^^^^
 */
function isHeldInDenial({ reading, at }: Context): boolean {
  const { tokens, phrases } = reading
  const verb = phraseAt(tokens, denialBefore(reading, phrases[at]?.from ?? 0))
  const comma = phrases.findIndex(({ kind }, place) => place > verb && kind === 'comma')
  if (verb === -1 || comma === -1 || comma > at) return false
  const held = [...phrases.slice(verb + 1, comma), ...phrases.slice(comma + 2, at)]
  if (!held.every(({ kind }) => WITHIN.has(kind))) return false
  const lead = tokens[phrases[comma + 1]?.from ?? -1]
  const said = phrases.find(({ kind }, place) => place > at && !WITHIN.has(kind))
  const words = tokens.slice(said?.from ?? 0, said?.to ?? 0)
  const opens = is(lead, 'subordinator') && !is(lead, 'relative')
  return (
    words.some((word) => isAny(word, REPORTING)) &&
    (opens || words.some((word) => is(word, 'infinitiveMark')))
  )
}

/** Whoever does what a cue says, and the words of its verb up to the cue. */
export function clauseBefore(
  { tokens, phrases, clauses }: Reading,
  cueAt: number,
): readonly Token[] {
  const verb = phraseAt(tokens, cueAt)
  const subject = phrases[clauses.find((one) => one.verb === verb)?.subject ?? -1]
  return [
    ...tokens.slice(subject?.from ?? 0, subject?.to ?? 0),
    ...tokens.slice(Math.max(0, (phrases[verb]?.from ?? cueAt) - 1), cueAt),
  ]
}
