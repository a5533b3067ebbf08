import { groupOf } from '../tokens/tags.ts'
import { builds, is, isAny, isGiven, isNumber } from '../tokens/Token.ts'
import { chainStart, isChained, nounBefore } from './chains.ts'
import type { Clause, Phrased } from './Clause.ts'
import type { Phrase } from './Phrase.ts'
import { isCue } from './isCue.ts'
import { type Subject, share } from './Subject.ts'
import { whenStart } from './whenStart.ts'

const LONGEST_BRACKET = 14

/** Where the bracket that closes at a place opens; -1 where it is too far. */
export function openingOf(phrases: readonly Phrase[], close: number): number {
  for (let at = close; at >= 0 && close - at < LONGEST_BRACKET; at--)
    if (phrases[at]?.kind === 'open') return at
  return -1
}

/** `Ruiz, the author of “Salt,” said`: a work that an aside names */
export function isTitle({ tokens, phrases }: Phrased, at: number): boolean {
  const before = (phrases[at]?.from ?? 0) - 1
  const lead = tokens[before]?.text === ',' ? tokens[before - 1] : tokens[before]
  if (tokens[before] !== lead) return isAny(lead, TITLED)
  return isAny(lead, TITLED) || is(lead, 'preposition') || isOwnedInAside({ tokens, phrases }, at)
}

/** `Ruiz, host of Tern TV’s “Salt,” said`, `Ruiz, star of cult classic “Salt,” said`: no verb stands in the aside. */
function isOwnedInAside({ tokens, phrases }: Phrased, at: number): boolean {
  const lead = tokens[(phrases[at]?.from ?? 0) - 1]
  const linked = is(tokens[phrases[at - 2]?.from ?? -1], 'linking')
  if (!is(lead, 'possessive') && !(linked && phrases[at - 1]?.kind === 'noun')) return false
  const comma = phrases.findLastIndex(({ kind }, place) => place < at && kind === 'comma')
  return comma > 0 && phrases.slice(comma, at).every(({ kind }) => kind !== 'verb')
}

/** What may have a name in marks */
const TITLED = groupOf('work', 'term', 'document', 'medium')

/** `Ruiz, who said`, `a poster that said`; what an aside explains is who is meant. */
export function findAntecedent(sentence: Phrased, relative: number): number {
  const { tokens, phrases } = sentence
  let at = relative - 1
  if (OPENS_ASIDE.has(phrases[at]?.kind)) at--
  if (phrases[at]?.kind === 'quotation' && isTitle(sentence, at))
    at = phrases[at - 1]?.kind === 'comma' ? at - 2 : at - 1
  if (phrases[at]?.kind === 'close') at = openingOf(phrases, at) - 1
  if (phrases[at]?.kind !== 'noun') return -1
  const human =
    is(tokens[phrases[relative]?.from ?? -1], 'relative') &&
    (builds(tokens, 'nounFirst') || tokens[phrases[relative]?.from ?? -1]?.lower.startsWith('who'))
  if (!human) return shownIn(sentence, at)
  const opening = explainedBy(sentence, at)
  if (opening !== -1) return opening
  if (isPersonAt(sentence, at - 2) && isChained(sentence, at) && !isPersonAt(sentence, at))
    return at - 2
  const start = chainStart(sentence, beforeOrigin(sentence, at))
  if (start !== at && is(tokens[phrases[start]?.head ?? -1], 'person')) return start
  if (areFrom(sentence, start, at)) return start
  if (
    start !== at &&
    tokens[phrases[start]?.head ?? -1]?.capital &&
    start < at - 1 &&
    phrases[at - 2]?.kind === 'comma'
  )
    return start
  return isSomebodyHead(sentence, at) ? at : start
}

/** *a couple from Idaho who*; *fans of Ana Ruiz, who* may be about her. */
function areFrom({ tokens, phrases }: Phrased, group: number, place: number): boolean {
  const link = tokens[phrases[place - 1]?.from ?? -1]
  return (
    group === place - 2 && is(tokens[phrases[group]?.head ?? -1], 'group') && is(link, 'placing')
  )
}

const OPENS_ASIDE: ReadonlySet<Phrase['kind'] | undefined> = new Set(['comma', 'open', 'dash'])

/** *Ana Ruiz of Tern Bank, who*: the given name tells whom *who* stands for; *que* may be the bank. */
function isPersonAt({ tokens, phrases }: Phrased, at: number): boolean {
  const { from = -1, to = 0 } = phrases[at] ?? {}
  return to - from > 1 && isGiven(tokens[from]) && !builds(tokens, 'nounFirst')
}

/** *a card in the window that read*: what shows words, wherever it hangs */
function shownIn(sentence: Phrased, at: number): number {
  const { tokens, phrases } = sentence
  for (let noun = chainStart(sentence, at); noun < at; noun++) {
    const head = tokens[phrases[noun]?.head ?? -1]
    if (phrases[noun]?.kind === 'noun' && (is(head, 'surface') || is(head, 'document'))) return noun
  }
  return at
}

/** *Ana Ruiz, 29, of the Tern movement, who*: the name before where somebody is from */
function beforeOrigin({ tokens, phrases }: Phrased, at: number): number {
  if (phrases[at - 1]?.kind !== 'preposition' || phrases[at - 2]?.kind !== 'comma') return at
  const age = isNumber(tokens[phrases[at - 3]?.head ?? -1])
  const named = age && phrases[at - 4]?.kind === 'comma' ? at - 5 : at - 3
  return phrases[named]?.kind === 'noun' && tokens[phrases[named].head]?.capital ? named : at
}

/** *said Ines Falk, the harbour master, who added*: the name before the aside */
function explainedBy(sentence: Phrased, at: number): number {
  const { tokens, phrases } = sentence
  const start = chainStart(sentence, at)
  const named = phrases[start - 2]
  if (phrases[start - 1]?.kind !== 'comma' || named?.kind !== 'noun') return -1
  if (tokens[phrases[start]?.head ?? -1]?.capital || !tokens[named.head]?.capital) return -1
  return start - 2
}

export function isSomebodyHead({ tokens, phrases }: Phrased, at: number): boolean {
  const head = tokens[phrases[at]?.head ?? -1]
  const start = tokens[phrases[chainStart({ tokens, phrases }, at)]?.head ?? -1]
  if (builds(tokens, 'nounFirst') && is(start, 'person')) return start === head
  return (head?.capital ?? false) || is(head, 'person') || is(head, 'group')
}

/**
 * A comma before the verb closes an aside, or joins the verb to the one before.
 *
 *     Ruiz, 45, the harbour master, said       Ruiz shook her head, smiled, said
 *     ^^^^                                     ^^^^
 */
export function acrossAside(sentence: Phrased, close: number, before: readonly Clause[]): Subject {
  const { phrases } = sentence
  const last = before.at(-1)
  // `have costed, timed and described`: the comma joins verbs
  if (last && last.verb === close - 1 && last.subject !== -1 && isListed(phrases, close + 1))
    return { subject: last.subject, relative: last.relative, shared: last }
  const toldApart = last ? beforeReport(sentence, last, close) : -1
  if (toldApart !== -1) return { subject: toldApart, relative: -1 }
  const parted = beforeDashes(sentence, close, last)
  if (parted !== -1) return { subject: parted, relative: -1 }
  const explained = explainedBefore(sentence, close)
  if (explained !== -1) return { subject: explained, relative: -1 }
  const limit = lastMainVerb(sentence, before)
  let found = -1
  for (let at = close - 1; at > limit; at--) {
    const kind = phrases[at]?.kind
    if (kind === 'colon' || kind === 'stop' || (kind === 'quotation' && !isTitle(sentence, at)))
      break
    if (!isBreak(kind)) continue
    const owned = found === -1 ? -1 : ownedBy(sentence, at, close)
    if (owned !== -1) return { subject: owned, relative: -1 }
    const noun = nounBefore(sentence, at)
    if (noun === -1 || isLed(sentence, noun) || isBare(sentence, noun)) continue
    if (found !== -1 && isOccasion(sentence, noun)) continue
    // *Last month, the paper, a weekly, said*
    if (whenStart(sentence, at - 1) !== -1) continue
    if (opensReport(sentence, noun, before)) return { subject: noun, relative: -1 }
    if (noun <= limit || phrases[noun - 1]?.kind === 'verb') break
    if (found !== -1 && opensWithDeed(sentence, noun)) break
    found = noun
    // *a land that the mayor, Ana Ruiz, called*, *it fell, while the mayor, Ana Ruiz, said*
    const done = phrases.slice(noun, close).some(({ kind: one }) => one === 'verb')
    if (CLAUSE_LEADS.has(phrases[noun - 1]?.kind) && !done) break
  }
  if (found !== -1) return { subject: found, relative: -1 }
  const shared = share(before)
  if (shared.subject !== -1) return shared
  // `The harbour board Watchers & Sons, has said`: a comma too many
  const noun = nounBefore(sentence, close)
  const none = noun === -1 || isLed(sentence, noun) || isBare(sentence, noun)
  return none ? shared : { subject: noun, relative: -1 }
}

const CLAUSE_LEADS: ReadonlySet<Phrase['kind'] | undefined> = new Set(['relative', 'subordinator'])

/** *The bouncer, Falk said, told her*: whoever stands before an aside that says whose report it is; -1 for nobody. */
function beforeReport(
  { tokens, phrases }: Phrased,
  { verb, subject, relative }: Clause,
  close: number,
): number {
  const [noun, comma] = [phrases[subject - 2], phrases[subject - 1]]
  const end = phrases[close - 1]?.kind === 'preposition' ? close - 2 : close - 1
  const aside = verb === end && subject === verb - 1 && relative === -1
  const who = tokens[phrases[subject]?.from ?? -1]
  const opens = noun?.kind === 'noun' && comma?.kind === 'comma'
  const cue = isCue(tokens[phrases[verb]?.head ?? -1])
  // *The bouncer, it turned out, told her*
  const told = is(who, 'pronoun') ? is(who, 'it') && !cue : cue
  return aside && opens && phrases[close]?.kind === 'comma' && told
    ? chainStart({ tokens, phrases }, subject - 2)
    : -1
}

/** *Ms Ruiz — everyone called her Bo — began*: a whole clause stands between the dashes; -1 for none. */
function beforeDashes(sentence: Phrased, close: number, last: Clause | undefined): number {
  const { phrases } = sentence
  if (!last || phrases[close]?.kind !== 'dash' || last.verb > close) return -1
  const open = phrases.findLastIndex(({ kind }, at) => at < last.subject && kind === 'dash')
  const noun = open > 0 ? nounBefore(sentence, open) : -1
  return noun === open - 1 && !isLed(sentence, noun) ? chainStart(sentence, noun) : -1
}

/** *Giving evidence, the skipper, Jon Ebbe, said*: what somebody did meanwhile is nobody. */
function opensWithDeed({ tokens, phrases }: Phrased, noun: number): boolean {
  const { from = 0, to = 0 } = phrases[noun] ?? {}
  return noun === 0 && to - from > 1 && is(tokens[from], 'gerund')
}

/** *Falk said the mayor, Ana Ruiz, had told him*: behind such a verb a noun begins what is reported. */
function opensReport(
  { tokens, phrases }: Phrased,
  noun: number,
  before: readonly Clause[],
): boolean {
  const report = before.find(({ verb }) => verb === noun - 1)
  const takes = is(tokens[phrases[noun - 1]?.head ?? -1], 'takesClause')
  return report !== undefined && takes && report.subject === noun - 2
}

/** *a town whose mayor, Ana Ruiz, says*: nothing is done between *whose* and the aside */
function ownedBy({ tokens, phrases }: Phrased, at: number, close: number): number {
  const own = phrases[at + 1]
  if (tokens[phrases[at]?.from ?? -1]?.lower !== 'whose' || own?.kind !== 'noun') return -1
  return phrases.slice(at, close).some(({ kind }) => kind === 'verb') ? -1 : at + 1
}

/** *The Skarn, North Tern, police chief, Ana Ruiz, has*: a job that only a name explains */
function explainedBefore({ tokens, phrases }: Phrased, close: number): number {
  const [name, comma, job, lead] = [
    phrases[close - 1],
    phrases[close - 2],
    phrases[close - 3],
    phrases[close - 4],
  ]
  if (name?.kind !== 'noun' || comma?.kind !== 'comma' || job?.kind !== 'noun') return -1
  const [noun, opens] = [tokens[job.head], tokens[phrases[close - 5]?.head ?? -1]]
  const bare = !is(tokens[job.from], 'determiner') && !noun?.capital
  const place = lead?.kind === 'comma' && phrases[close - 6]?.kind === 'comma' && opens?.capital
  return bare && place && tokens[name.head]?.capital && is(noun, 'person') ? close - 3 : -1
}

/** *Luego, más seria, dijo*: one small word alone is an adjective where these stand behind their noun. */
function isBare({ tokens, phrases }: Phrased, at: number): boolean {
  const phrase = phrases[at]
  const token = tokens[phrase?.head ?? -1]
  if (!phrase || !token || phrase.to - phrase.from > 1 || !builds(tokens, 'nounFirst')) return false
  return !token.capital && !isAny(token, SOMEBODY)
}

const SOMEBODY = groupOf(
  'person',
  'group',
  'organisation',
  'kin',
  'pronoun',
  'several',
  'spokesperson',
)

/** Whether another verb is joined on to the one at a place. */
function isListed(phrases: readonly Phrase[], verb: number): boolean {
  const link = phrases[verb + 1]?.kind
  return (link === 'conjunction' || link === 'comma') && phrases[verb + 2]?.kind === 'verb'
}

function isBreak(kind: Phrase['kind'] | undefined): boolean {
  return kind === 'comma' || kind === 'dash' || kind === 'open' || kind === 'relative'
}

/**
 * Nothing before the last verb that hangs on nothing can be what an aside explains; *in a letter published on Monday*
 * has none.
 */
function lastMainVerb(sentence: Phrased, before: readonly Clause[]): number {
  const main = before.findLast(
    ({ verb, subject, depends }) =>
      !depends &&
      subject !== -1 &&
      sentence.phrases[verb]?.form === 'finite' &&
      !isLed(sentence, subject),
  )
  return main?.verb ?? -1
}

/** *Speaking after the hearing, Ana Ruiz, of the police, said*: what a small word leads that may lead a clause too */
function isOccasion(sentence: Phrased, noun: number): boolean {
  const lead = sentence.phrases[noun - 1]
  return lead?.kind === 'preposition' && !isSomebodyHead(sentence, noun)
}

/** *In Sandport, said*: what a preposition leads is nobody’s subject. */
export function isLed({ tokens, phrases }: Phrased, noun: number): boolean {
  const lead = phrases[noun - 1]
  return lead?.kind === 'preposition' && !is(tokens[lead.from], 'subordinator')
}
