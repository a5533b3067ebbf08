import type { Reading } from '../../grammar/readSentence.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import { startOfJoint } from '../../grammar/mentions/readJoint.ts'
import { isGenitive } from '../../grammar/chains.ts'
import { isSomebody } from '../../grammar/canSpeak.ts'
import { groupOf } from '../../tokens/tags.ts'
import { builds, is, isAny } from '../../tokens/Token.ts'
import type { Candidate, Context, Rule } from '../Context.ts'

/**
 *     Ana Ruiz: “We will rebuild.”     Jon Ebbe (Sandport): “…”     More from Ruiz: “…”
 *     ^^^^^^^^                         ^^^^^^^^                               ^^^^
 */
export const label: Rule = {
  id: 'label',
  sample: 'Ana Ruiz: “We will rebuild.”',
  why: 'cueBefore',
  find: findLabel,
}

function findLabel(context: Context): Candidate | null {
  const { text, reading, at } = context
  const { tokens, phrases, clauses } = reading
  if (phrases[at - 1]?.kind !== 'colon') return null
  const shown = /^here(?:[’']s| is)?$/.test(tokens[0]?.lower ?? '')
    ? (readMention(text, reading, 1) ?? readMention(text, reading, 2))
    : null
  if (shown)
    return { mention: shown, cue: null, cueAt: phrases[at - 1]?.from ?? -1, sure: true, near: true }
  let noun = at - 2
  // *Jon Ebbe (@ebbe) on X: “…”*
  const told = is(tokens[phrases[noun]?.head ?? -1], 'medium') && noun > 1
  if (told && is(tokens[phrases[noun - 1]?.from ?? -1], 'conveying')) noun -= 2
  if (phrases[noun]?.kind === 'close') while (noun > 0 && phrases[noun]?.kind !== 'open') noun--
  if (phrases[noun]?.kind === 'open') noun--
  if (isJobBehind(context, noun)) noun -= 2
  noun = startOfJoint(reading, noun)
  while (isGenitive({ tokens, phrases }, noun)) noun--
  const met = metIn(context)
  const opener = builds(tokens, 'verbSecond')
    ? openerOf({ tokens, phrases, clauses }, at)
    : (senderIn(context, noun) ?? met)
  if (opener !== null) noun = opener
  const lead = phrases[noun - 1]
  const opens =
    noun === 0 ||
    opener !== null ||
    lead?.kind === 'comma' ||
    lead?.kind === 'dash' ||
    /^(?:from|by)$/.test(tokens[lead?.from ?? -1]?.lower ?? '')
  if (!opens || !isSomebody({ tokens, phrases, clauses }, noun)) return null
  const does = opener === null && clauses.some(({ verb }) => verb < at)
  if (does && noun > 0 && lead?.kind !== 'preposition') return null
  // *Jon Falk sent this from Sandport:* is a place
  if (
    lead?.kind === 'preposition' &&
    clauses.some(({ verb, subject }) => verb < noun && isSomebody(reading, subject))
  )
    return null
  const mention = readMention(text, reading, noun)
  if (!mention || mention.kind === 'pronoun' || is(tokens[phrases[noun]?.head ?? -1], 'saying'))
    return null
  return { mention, cue: null, cueAt: phrases[at - 1]?.from ?? -1, sure: true, near: true }
}

/** *Seine Tante, aus der Küche: „…“*: who opens a sentence that has no verb */
function openerOf(reading: Reading, at: number): number | null {
  const { phrases, clauses } = reading
  if (clauses.some(({ verb }) => verb < at)) return null
  const before = phrases.slice(0, at)
  if (before.some(({ kind }) => kind === 'quotation')) return null
  const first = before.findIndex(({ kind }) => kind === 'noun')
  const opens = before.slice(0, first).every(({ kind }) => kind === 'adverb')
  return first !== -1 && opens && isSomebody(reading, first) ? first : null
}

/**
 * *Ebbe, in a blanket: “…”*, *Overheard: a lobbyist, leaving the hearing: “…”*: somebody, and how they are met;
 * not *The mayor, according to Ruiz: “…”* or *A man, with a banner: “…”*
 */
function metIn({ text, reading, at }: Context): number | null {
  const { tokens, phrases, clauses } = reading
  if (clauses.some(({ verb }) => verb < at && phrases[verb]?.form === 'finite')) return null
  const opens =
    phrases.slice(0, at - 1).findLastIndex(({ kind }) => kind === 'colon' || kind === 'close') + 1
  const [comma, met] = [phrases[opens + 1], phrases[opens + 2]]
  if (comma?.kind !== 'comma' || !MET.has(met?.form ?? met?.kind ?? '')) return null
  for (let place = opens + 2; place < at; place++)
    if (isSomebody(reading, place) || isAny(tokens[phrases[place]?.head ?? -1], SHOWING))
      return null
  const mention = readMention(text, reading, opens)
  // `OVERHEARD, by the harbour: “…”`
  const shouted = mention?.name === mention?.name.toUpperCase()
  return mention?.human && !shouted ? opens : null
}

const MET: ReadonlySet<string> = new Set(['preposition', 'gerund'])
const SHOWING = groupOf('surface', 'document', 'saying')

/** *And from Abdi, a driver on the 17: “…”*: the person it is from, with nothing done behind */
function senderIn({ text, reading, at }: Context, end: number): number | null {
  const { tokens, phrases, clauses } = reading
  if (clauses.some(({ verb }) => verb < at)) return null
  const from = phrases.findIndex(({ from: word }) => tokens[word]?.lower === 'from')
  if (from === -1 || from + 1 >= end) return null
  return readMention(text, reading, from + 1)?.kind === 'person' ? from + 1 : null
}

/** `Ana Ruiz, alcaldesa: “…”`: the job behind the name */
function isJobBehind({ reading: { tokens, phrases } }: Context, at: number): boolean {
  const [named, comma, job] = [phrases[at - 2], phrases[at - 1], phrases[at]]
  if (named?.kind !== 'noun' || comma?.kind !== 'comma' || job?.kind !== 'noun') return false
  const [name, head] = [tokens[named.head], tokens[job.head]]
  return (name?.capital ?? false) && !head?.capital && is(head, 'person') && at === 2
}
