import { findClosing, findOpening } from '../../attribution/rules/accordingTo.ts'
import { cueOf } from '../../grammar/cueOf.ts'
import type { Mention } from '../../grammar/mentions/Mention.ts'
import type { Range } from '../../grammar/Phrase.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { isWord } from '../../tokens/Token.ts'
import { endOfMention } from '../phraseBehind.ts'
import type { Report, ReportRule } from '../Report.ts'
import { reportedAround } from '../reportedAround.ts'

/** The same as *according to* in the words of any language. */
export const goesBy: ReportRule = {
  id: 'goesBy',
  sample: 'Nach Angaben der Bahn nutzen täglich 2300 Menschen den Halt.',
  find: findGoesBy,
}

function findGoesBy(text: string, reading: Reading, at: number): Report | null {
  const found = findOpening(text, reading, at) ?? findClosing(text, reading, at)
  const { mention, cue, cueAt } = found ?? {}
  if (!mention || !cue || cueAt === undefined || !isAuthority(text, mention)) return null
  const who = phraseOf(reading, mention)
  const from = Math.min(at, who)
  const to = Math.max(at + 1, endOfMention(reading, who, mention))
  const opens = !reading.tokens.slice(0, reading.phrases[from]?.from).some(isWord)
  const parts = opens ? restOf(reading, to) : reportedAround(reading, { from, to })
  return parts && { mention, cue, cueAt, parts, sure: true, why: 'accordingTo' }
}

function phraseOf({ tokens, phrases }: Reading, { start }: Mention): number {
  return phrases.findIndex(({ to }) => (tokens[to - 1]?.end ?? 0) > start)
}

/** Somebody, a body or a paper; *laut Plan*, *selon les saisons* name nobody, and who *she* is stays open. */
function isAuthority(text: string, { kind, human, start, end }: Mention): boolean {
  if (kind === 'pronoun') return false
  return human || BODIES.has(kind) || (kind === 'document' && text.slice(start, end).includes(' '))
}

const BODIES: ReadonlySet<Mention['kind']> = new Set(['group', 'organisation', 'person'])

const SHORTEST = 3
/** So many words are a sentence, though no list has its verb. */
const WHOLE = 5

/** What goes by it where it opens the sentence: the rest, with a comma before it or without. */
function restOf(reading: Reading, behind: number): readonly Range[] | null {
  const { tokens, phrases } = reading
  const first = phrases.findIndex(({ from }, at) => at >= behind && isWord(tokens[from]))
  const from = phrases[first]?.from ?? -1
  const to = endOfRest(reading, first)
  const verb = phrases.some(
    ({ kind, form }, at) => at >= first && kind === 'verb' && form === 'finite',
  )
  if (from === -1 || to - from < (verb ? SHORTEST : WHOLE)) return null
  const quoted = tokens.slice(from, to).some(({ kind }) => kind === 'quotation')
  return quoted ? null : [{ from, to }]
}

/** Up to the comma behind which somebody says it, or to the last word. */
function endOfRest(reading: Reading, first: number): number {
  const { tokens, phrases } = reading
  const comma = phrases.findIndex(
    ({ kind }, at) => at > first && kind === 'comma' && cueOf(reading, at + 1, true) === 'say',
  )
  return comma === -1 ? tokens.findLastIndex(isWord) + 1 : (phrases[comma]?.from ?? 0)
}
