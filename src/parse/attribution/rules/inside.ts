import type { Span } from '../../../article/Span.ts'
import { canSpeak } from '../../grammar/canSpeak.ts'
import { chainEnd } from '../../grammar/chains.ts'
import { cueOf, cueSpan } from '../../grammar/cueOf.ts'
import { type Reading, readSentence } from '../../grammar/readSentence.ts'
import { splitSentences } from '../../tokens/splitSentences.ts'
import { tokenize } from '../../tokens/tokenize.ts'
import { builds, is } from '../../tokens/Token.ts'
import type { Candidate, Context, Rule } from '../Context.ts'
import { mentionOf } from '../mentionOf.ts'

/**
 * French papers put the words that say who speaks inside the marks.
 *
 *     « Le mur, explique Ana Ruiz, ne tient plus. »
 *               ^^^^^^^^ ^^^^^^^^
 */
export const inside: Rule = {
  id: 'inside',
  sample: '« Le mur, explique Ana Ruiz, ne tient plus. »',
  why: 'cueBetween',
  find: findInside,
}

const LONGEST = 1500

function findInside(context: Context): Candidate | null {
  return findAsides(context)[0]?.candidate ?? null
}

/** The reporter’s words within a quote, from the comma before them to the one behind. */
type Aside = Span & { readonly candidate: Candidate; readonly pronoun: boolean }

/**
 * What a quote holds without the reporter’s words. Where somebody else speaks by words outside the marks,
 * a name within may stand for whom they tell of: *« C’est fini, dit ma mère. », raconte Ana Ruiz*.
 *
 *     « Le mur, explique Ana Ruiz, ne tient plus. »
 *     ^^^^^^^^                     ^^^^^^^^^^^^^^^^
 */
export function withoutAsides(
  context: Context,
  fragments: readonly Span[],
  found: Candidate | null,
): readonly Span[] {
  const asides = findAsides(context).filter(
    ({ candidate, pronoun }) => pronoun || candidate.cue?.start === found?.cue?.start,
  )
  return asides.reduce((parts, aside) => parts.flatMap((part) => cut(part, aside)), fragments)
}

function cut(part: Span, aside: Span): readonly Span[] {
  if (aside.start <= part.start || aside.end > part.end) return [part]
  const before = { start: part.start, end: aside.start }
  // Behind the last words nothing but the mark is left.
  return aside.end >= part.end - 1 ? [before] : [before, { start: aside.end, end: part.end }]
}

function findAsides({ text, reading, token }: Context): readonly Aside[] {
  if (!builds(reading.tokens, 'insideMarks')) return []
  const span = { start: token.start + 1, end: Math.min(token.end - 1, token.start + LONGEST) }
  return splitSentences(text, tokenize(text, span, [], token.lexicon)).flatMap((tokens) => {
    const found = findIncise(text, readSentence(tokens))
    return found ? [{ ...found, end: startOfWords(text, found.end, token.end) }] : []
  })
}

/** Where the quote goes on: behind a comma or stop, and the space there. */
function startOfWords(text: string, from: number, end: number): number {
  return from + (/^[\s,.;:!?]*/u.exec(text.slice(from, end))?.[0].length ?? 0)
}

/** A reporting verb behind a comma, with whoever speaks grown on to it, or behind it up to the next stop. */
function findIncise(text: string, reading: Reading): Aside | null {
  const { tokens, phrases } = reading
  for (let verb = 1; verb < phrases.length; verb++) {
    const pronoun = is(tokens[phrases[verb - 1]?.from ?? -1], 'enclitic')
    const noun = pronoun ? verb - 1 : subjectBehind(reading, verb)
    const lead = phrases[pronoun ? verb - 2 : verb - 1]
    if (phrases[verb]?.kind !== 'verb' || noun === -1 || !lead || !LEADS.has(lead.kind)) continue
    const group = cueOf(reading, verb, true)
    const mention = mentionOf(text, reading, { verb, subject: noun, relative: -1 })
    if (!mention || !(pronoun || group === 'say' || group === 'tell')) continue
    const cue = cueSpan(reading, verb)
    const start = tokens[lead.kind === 'comma' ? lead.from - 1 : lead.from]?.end ?? cue.start
    const end = tokens[(phrases[endOfAside(reading, Math.max(verb, noun))]?.to ?? 0) - 1]?.end
    const candidate = { mention, cue, cueAt: -1, sure: true, near: true }
    return { start, end: end ?? cue.end, candidate, pronoun }
  }
  return null
}

const LEADS: ReadonlySet<string> = new Set(['comma', 'stop'])

/** Behind whoever speaks: *of the harbour*, and who that is: *explique Ana Ruiz, maire de Sandport,* */
function endOfAside(reading: Reading, speaker: number): number {
  const { tokens, phrases } = reading
  const end = chainEnd(reading, speaker)
  const role = phrases[end + 2]
  const behind = chainEnd(reading, end + 2)
  const apart = phrases[end + 1]?.kind === 'comma' && LEADS.has(phrases[behind + 1]?.kind ?? 'stop')
  return apart && role?.kind === 'noun' && is(tokens[role.head], 'person') ? behind : end
}

/** Whoever stands behind the verb, where nothing else of a clause does: *explique hier Ana Ruiz, maire,* */
function subjectBehind(reading: Reading, verb: number): number {
  const { phrases } = reading
  let at = verb + 1
  while (phrases[at]?.kind === 'adverb') at++
  if (phrases[at]?.kind === 'preposition' && phrases[at + 1]?.kind === 'noun') at += 2
  const closes = phrases[chainEnd(reading, at) + 1]
  return canSpeak(reading, at) && closes?.kind !== 'verb' ? at : -1
}
