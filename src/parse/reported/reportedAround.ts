import type { Range } from '../grammar/Phrase.ts'
import type { Reading } from '../grammar/readSentence.ts'
import { is, isWord } from '../tokens/Token.ts'
import { endOfReport } from './endOfReport.ts'
import { says } from './says.ts'

const SHORTEST = 3

/**
 * What the words of a cue leave of their sentence, which they attribute as a whole: the words before
 * them, those behind, or both. `cue` are places of phrases, what is given are places of tokens.
 *
 *     The wall, Ruiz said on Monday, will fall.
 *     ^^^^^^^^                       ^^^^^^^^^
 */
export function reportedAround(reading: Reading, cue: Range): readonly Range[] | null {
  const before = {
    from: startOfSentence(reading, cue.from),
    to: isPause(reading, cue.from - 1) ? cue.from - 1 : cue.from,
  }
  const opener = isOpener(reading, before)
  const pause = pauseBehind(reading, cue.to, opener || !isWhole(reading, before))
  const behind =
    pause === null ? null : { from: pause + 1, to: endOfReport(reading, cue.from, pause + 1) }
  const parts = [...(opener ? [] : [before]), ...(behind ? [behind] : [])].filter(
    ({ from, to }) => from < to,
  )
  const tokens = parts.map((part) => tokensOf(reading, part))
  const size = tokens.reduce((sum, { from, to }) => sum + to - from, 0)
  if (size < SHORTEST || !parts.some((part) => holdsVerb(reading, part))) return null
  const loose = parts.length === 1 && parts[0] === before && hangs(reading, before)
  return loose || isReported(reading, before) ? null : tokens
}

/** *After the paper ran it, strangers wrote to her*: tells when, and nothing of what they wrote. */
function hangs({ tokens, phrases, clauses }: Reading, { from, to }: Range): boolean {
  const opens = is(tokens[phrases[from]?.from ?? -1], 'subordinator')
  return (
    opens &&
    clauses.every(
      ({ verb, subject, depends }) => verb < from || verb >= to || depends || subject === from + 1,
    )
  )
}

function tokensOf({ phrases }: Reading, { from, to }: Range): Range {
  return { from: phrases[from]?.from ?? 0, to: phrases[to - 1]?.to ?? 0 }
}

function isPause({ phrases }: Reading, at: number): boolean {
  return phrases[at]?.kind === 'comma' || phrases[at]?.kind === 'dash'
}

/** Behind a colon, and behind what only joins the sentence to the one before: *And*, *But*. */
function startOfSentence({ tokens, phrases }: Reading, to: number): number {
  const colon = phrases.findLastIndex(({ kind }, at) => at < to && kind === 'colon')
  const at = phrases.findIndex(
    ({ kind, from }, place) =>
      place > colon &&
      isWord(tokens[from]) &&
      kind !== 'conjunction' &&
      !/^(?:so|yet)$/.test(tokens[from]?.lower ?? ''),
  )
  return Math.max(0, at)
}

const LONGEST_OPENER = 5

/** *In particular, he said, …*: only leads over. */
function isOpener(reading: Reading, before: Range): boolean {
  const { tokens, phrases } = reading
  const first = phrases[before.from]
  if (!first || before.to <= before.from) return true
  const { from, to } = tokensOf(reading, before)
  if (to - from > LONGEST_OPENER || holdsVerb(reading, before)) return false
  return (
    first.kind === 'preposition' ||
    first.kind === 'subordinator' ||
    first.kind === 'adverb' ||
    is(tokens[from], 'opener')
  )
}

const LONGEST_WAY = 20

/**
 * The comma behind which the sentence goes on, past what is said of the speaker. Where it could end
 * before the cue (`open` is false), only *and*, *but* and *that* show that it goes on.
 */
function pauseBehind(reading: Reading, from: number, open: boolean): number | null {
  const { tokens, phrases } = reading
  for (let at = from; at < from + LONGEST_WAY && at < phrases.length; at++) {
    if (phrases[at]?.kind !== 'comma') continue
    // `It is clear, Ruiz said, that the wall will fall`
    if (at === from && tokens[phrases[at + 1]?.from ?? -1]?.lower === 'that') return at
    if (!opensAside(reading, at + 1))
      return open || phrases[at + 1]?.kind === 'conjunction' ? at : null
    const close = phrases.findIndex(({ kind }, place) => place > at && kind === 'comma')
    if (close === -1) return null
    at = close - 1
  }
  return null
}

/** *, who left*, *, a town by the sea*, *, adding that*: explains the speaker. */
function opensAside({ tokens, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at]
  const word = tokens[phrase?.from ?? -1]
  if (!phrase || !isWord(word)) return true
  if (phrase.kind === 'relative' || word.lower === 'where') return true
  return (
    phrase.form === 'gerund' ||
    (phrase.kind === 'noun' && is(word, 'indefinite') && is(word, 'article'))
  )
}

function holdsVerb({ phrases }: Reading, { from, to }: Range): boolean {
  return phrases.slice(from, to).some(({ kind, form }) => kind === 'verb' && form === 'finite')
}

/** Has a verb that hangs on nothing: *the wall fell*; not *if the wall fell*, *the years that followed* */
function isWhole({ phrases, clauses }: Reading, { from, to }: Range): boolean {
  return clauses.some(
    ({ verb, depends }) =>
      !depends && verb >= from && verb < to && phrases[verb]?.form === 'finite',
  )
}

/** *Ruiz said the wall was gone, the paper said*: has its cue already. */
function isReported(reading: Reading, { from, to }: Range): boolean {
  return reading.clauses.some(
    (clause) => clause.verb < to && clause.subject >= from && says(reading, clause),
  )
}
