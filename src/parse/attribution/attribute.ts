import type { Marked, QuoteKind } from '../../article/Quote.ts'
import type { Span } from '../../article/Span.ts'
import { readSentence } from '../grammar/readSentence.ts'
import type { Marks } from '../tokens/findMarks.ts'
import { builds, is, type Token } from '../tokens/Token.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { type Candidate, type Context, type Decision, GUESSES } from './Context.ts'
import { findRepeats, isInBody } from './findRepeats.ts'
import { type Interview, NO_INTERVIEW } from './interview.ts'
import { judge } from './judge.ts'
import type { Judgement } from './Judgement.ts'
import { lastLetter } from '../tokens/splitSentences.ts'
import { mediumNear } from './mediumNear.ts'
import { isOthers } from './isOthers.ts'
import { isTold } from './isTold.ts'
import type { Quotation } from './Quotation.ts'
import { RULES } from './rules.ts'
import { withoutAsides } from './rules/inside.ts'

type Attributions = {
  readonly quotes: readonly Quotation[]
  readonly marked: readonly Marked[]
}

/** Told of every stretch in marks: where it stands, which rule won, and whether it is a quote. */
export type Trace = (entry: {
  readonly context: Context
  readonly mark: Marks
  readonly decision: Decision | null
  readonly verdict: Judgement
}) => void

/** Where a stretch in marks stands, and what was decided of it. */
type Placed = { readonly context: Context; readonly decision: Decision | null }

/** One quotation or one marked term out of every stretch in marks, in the order of the text. */
export function attribute(
  text: string,
  marks: readonly Marks[],
  blocks: readonly ReadBlock[],
  interview: Interview = NO_INTERVIEW,
  trace: Trace | null = null,
): Attributions {
  const quotes: Quotation[] = []
  const judged: Judged[] = []
  const contexts = placeAll(marks, { text, blocks, interview, earlier: quotes })
  let before: Placed | null = null
  marks.forEach((mark, number) => {
    const places = contexts[number] ?? []
    if (places.length === 0 || !hasWords(text, mark)) return
    const placed = decide(places)
    const last = quotes.at(-1)
    if (last && before && isSplit(before, placed)) {
      const quote = joinSplit(last, mark)
      quotes[quotes.length - 1] = quote
      judged[judged.length - 1] = { ...placed, quote, reason: null }
    } else {
      const verdict = judge(placed.context, placed.decision)
      trace?.({ ...placed, mark, verdict })
      const reason = 'marked' in verdict ? verdict.marked : null
      const quote = describe(mark, placed, 'quote' in verdict ? verdict.quote : 'partial')
      judged.push({ ...placed, quote, reason })
      if (reason) return
      quotes.push(quote)
    }
    before = placed
  })
  return readmitRepeats(text, readmitListed(judged))
}

function hasWords(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 400)))
}

/** Every place of every stretch: one that runs over paragraphs has several. */
function placeAll(
  marks: readonly Marks[],
  { text, blocks, interview, earlier }: Pick<Context, 'text' | 'blocks' | 'interview' | 'earlier'>,
): readonly (readonly Context[])[] {
  const places: Context[][] = marks.map(() => [])
  blocks.forEach(({ sentences }, block) =>
    sentences.forEach((tokens, sentence) => {
      if (!tokens.some(({ mark }) => mark >= 0)) return
      const reading = readSentence(tokens)
      reading.phrases.forEach((phrase, at) => {
        for (let place = phrase.from; place < phrase.to; place++) {
          const token = tokens[place]
          if (!token || token.mark < 0) continue
          // Every field by its name: to copy the shared ones takes ten times as long.
          places[token.mark]?.push({
            text,
            reading,
            at,
            token,
            blocks,
            block,
            sentence,
            interview,
            earlier,
          })
        }
      })
    }),
  )
  return places
}

/** The first rule that finds somebody at any of the places. */
function decide(places: readonly Context[]): Placed {
  let first: Placed | null = null
  for (const context of places) {
    const decision = applyRules(context)
    const placed = { context, decision }
    if (decision && !GUESSES.has(decision.rule.why)) return placed
    first ??= placed
  }
  // There is at least one place.
  return first as Placed
}

function applyRules(context: Context): Decision | null {
  for (const rule of RULES) {
    const candidate = rule.find(context)
    if (!candidate) continue
    const decision = { rule, candidate }
    return isTold(context, candidate) || isOthers(context, decision) ? null : decision
  }
  return null
}

function describe(mark: Marks, { context, decision }: Placed, kind: QuoteKind): Quotation {
  const found = decision?.candidate
  const block = context.blocks[context.block]?.block
  const fragments = withoutAsides(context, mark.fragments, found ?? null)
  return {
    start: mark.start,
    end: fragments.at(-1)?.end ?? mark.end,
    fragments,
    kind,
    // A context stands in one of the blocks.
    block: block as Quotation['block'],
    mention: found?.mention ?? null,
    cue: found?.cue ?? null,
    medium: found && found.cueAt >= 0 ? mediumNear(context.reading, found.cueAt) : null,
    confidence: !found ? 'unknown' : isStated(found) ? 'stated' : 'inferred',
    why: decision?.rule.why ?? 'notStated',
    after: found?.after ?? null,
  }
}

function isStated({ sure, stated = false, mention }: Candidate): boolean {
  return sure || (stated && mention?.named === true)
}

/**
 * Two stretches with one cue between them are one quote if the first breaks off and the cue’s
 * clause does too.
 *
 *     “The wall,” Ruiz said, “is gone.”       “It is gone,” Ruiz said. “We saw it go.”
 *               ^          ^ one quote                               ^ two quotes
 */
function isSplit(first: Placed, second: Placed): boolean {
  const [one, two] = [first.context, second.context]
  const cueAt = first.decision?.candidate.cueAt ?? -1
  if (one.reading !== two.reading || cueAt < 0 || first.decision?.rule.id === 'accordingTo')
    return false
  const own = second.decision?.candidate.cueAt ?? -1
  const [from, to] = [
    one.reading.phrases[one.at]?.from ?? 0,
    two.reading.phrases[two.at]?.from ?? 0,
  ]
  // *said William “Bill” Tarrant*: a nickname is part of who speaks
  if (two.reading.tokens[to] !== two.token) return false
  if ((own > cueAt && own < to) || cueAt < from || cueAt > to) return false
  const stop = two.reading.phrases[two.at - 1]?.kind
  return isBrokenOff(one) && (stop === 'comma' || stop === 'dash' || to - cueAt === 1)
}

/** The comma stands within the marks, or behind them. */
function isBrokenOff({ text, token, reading, at }: Context): boolean {
  const behind = builds(reading.tokens, 'commaBehind') && reading.phrases[at + 1]?.kind === 'comma'
  return behind || /[,?!—–…-]/.test(lastLetter(text, token))
}

function joinSplit(quote: Quotation, mark: Marks): Quotation {
  return {
    ...quote,
    end: mark.end,
    fragments: [...quote.fragments, ...mark.fragments],
    why: 'cueBetween',
  }
}

/** A stretch with what it is, where it is no quote. */
type Judged = Placed & {
  readonly quote: Quotation
  readonly reason: Marked['reason'] | null
}

/**
 * What stands in one list and is of one speaker by the same words is quoted as a whole; a name is none of it.
 *
 *     She called the wall “ugly” and “a shame”.      the words “we see you” or “I see you”
 *                          ^^^^       ^^^^^^^                    ^^^^^^^^^^      ^^^^^^^^^
 */
function readmitListed(judged: readonly Judged[]): readonly Judged[] {
  const quoted = judged.map(({ reason }) => reason === null)
  const spread = (from: number, to: number): void => {
    const [one, other] = [judged[from], judged[to]]
    if (!quoted[from] || quoted[to] || !one || !other) return
    quoted[to] = from < to ? areListed(one, other) : areListed(other, one)
  }
  for (let at = 1; at < judged.length; at++) spread(at - 1, at)
  for (let at = judged.length - 1; at > 0; at--) spread(at, at - 1)
  return judged.map((one, at) => (quoted[at] ? { ...one, reason: null } : one))
}

/** Whether nothing but *and*, a comma or an article stands between two stretches of one attribution. */
function areListed(one: Judged, other: Judged): boolean {
  if (one.context.reading !== other.context.reading || !isSameOf(one, other)) return false
  const { tokens, phrases } = one.context.reading
  const between = tokens.slice(phrases[one.context.at]?.to, phrases[other.context.at]?.from)
  return between.length <= LONGEST_LINK && between.every(isLink)
}

function isSameOf(one: Judged, other: Judged): boolean {
  const [own, their] = [one.decision?.candidate, other.decision?.candidate]
  const same = own?.mention?.start === their?.mention?.start && own?.cueAt === their?.cueAt
  return own !== undefined && same && ![one, other].some(({ context }) => isNamed(context))
}

/** `“Salt Road”`, `“Hamlet”`: nothing but words with capitals */
function isNamed({ text, token }: Context): boolean {
  const words = text.slice(token.start, token.end).match(/\p{L}[\p{L}’'-]*/gu) ?? []
  return words.every((word) => /^\p{Lu}/u.test(word))
}

/** *,*, *and*, *, and a* */
const LONGEST_LINK = 3

function isLink(token: Token): boolean {
  return token.text === ',' || is(token, 'conjunction') || is(token, 'article')
}

/**
 * A few words in a headline look like a term; the body shows that somebody said them.
 *
 *     Wall is ‘past mending’      …      The wall is “past mending,” said Ana Ruiz.
 *             ^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^
 */
function readmitRepeats(text: string, judged: readonly Judged[]): Attributions {
  const quotes = judged.filter(({ reason }) => !reason).map(({ quote }) => quote)
  const rejected = judged.filter(({ reason }) => reason)
  const outside = rejected.filter(({ quote }) => !isInBody(quote)).map(({ quote }) => quote)
  const repeats = findRepeats(text, [...outside, ...quotes.filter(isInBody)])
  const again = new Set(outside.filter((_, place) => repeats.has(place)))
  return {
    quotes: [...again, ...quotes].toSorted((a, b) => a.start - b.start),
    marked: rejected.flatMap(({ quote, reason }) =>
      reason && !again.has(quote) ? [{ start: quote.start, end: quote.end, reason }] : [],
    ),
  }
}
