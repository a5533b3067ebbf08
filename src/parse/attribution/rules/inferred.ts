import { canSpeak, isSomebody } from '../../grammar/canSpeak.ts'
import type { Clause } from '../../grammar/Clause.ts'
import { isToldOf } from '../../grammar/isToldOf.ts'
import { isWished } from '../../grammar/isWished.ts'
import { ownerOf } from '../../grammar/mentions/ownerOf.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import { type Reading, readSentence } from '../../grammar/readSentence.ts'
import { is } from '../../tokens/Token.ts'
import { BODY_BLOCKS } from '../../tokens/quotedBlocks.ts'
import type { Token } from '../../tokens/Token.ts'
import { type Candidate, type Context, type Rule, GUESS } from '../Context.ts'
import { mentionOf } from '../mentionOf.ts'
import { isAttributed, type Quotation } from '../Quotation.ts'
import { isOnlyQuotes } from '../isOnlyQuotes.ts'
import { HEADLINES } from '../isTold.ts'
import { findBefore } from './cueBefore.ts'
import { label } from './label.ts'
import { nounCue } from './nounCue.ts'

/**
 * A paragraph that ends with a colon hands over to the next.
 *
 *     The mayor wrote to the builders:
 *     ^^^^^^^^^ ^^^^^                ^ and the quote opens the next paragraph
 */
export const colonBefore: Rule = {
  id: 'colonBefore',
  sample: 'The mayor wrote to the builders:\n“Come back.”',
  why: 'cueBefore',
  find: (context) => {
    const { text, at, sentence, blocks, block } = context
    const last = blocks[block - 1]?.sentences.at(-1)
    if (at !== 0 || sentence !== 0 || last?.at(-1)?.text !== ':') return null
    const reading = readSentence(last)
    const before: Context = { ...context, reading, at: reading.phrases.length }
    return (
      findBefore(before) ??
      label.find(before) ??
      nounCue.find(before) ??
      sentBy(text, reading) ??
      doerIn(context, reading, reading.phrases.length)
    )
  },
}

/** *We’ve had this from the council about the school:*: whose words the reporter hands on */
function sentBy(text: string, reading: Reading): Candidate | null {
  const { tokens, phrases, clauses } = reading
  const ours = clauses.some(({ subject }) => is(tokens[phrases[subject]?.head ?? -1], 'speaking'))
  const from = phrases.findIndex(({ from: word }) => tokens[word]?.lower === 'from')
  const mention =
    ours && isSomebody(reading, from + 1) ? readMention(text, reading, from + 1) : null
  return mention && { ...GUESS, mention }
}

/**
 * Without a reporting word: who does what the nearest verb before the quote says, or what the
 * sentence says of somebody behind the phrase that opens it.
 *
 *     Ruiz went after the builders and their “paper wall”       In this “crazy year,” Ruiz ran again.
 *     ^^^^                                                                            ^^^^
 */
export const sentenceSubject: Rule = {
  id: 'sentenceSubject',
  sample: 'Ruiz went after the builders and their “paper wall”.',
  why: 'sentenceSubject',
  find: (context) => doerIn(context, context.reading, context.at),
}

function doerIn({ text, blocks, block }: Context, reading: Reading, at: number): Candidate | null {
  const clause = doerOf(reading, at)
  const mention = clause && mentionOf(text, reading, clause)
  if (!mention || mention.head === 'speaking') return null
  // *Plan for wall ‘a ruin’*: where any word may have the capital, one alone may be no name
  const alone = mention.named && mention.gender === null && !mention.name.includes(' ')
  return alone && HEADLINES.has(blocks[block]?.block.type ?? '') ? null : { ...GUESS, mention }
}

function doerOf(reading: Reading, at: number): Clause | null {
  const { clauses } = reading
  const doers = clauses.filter(
    ({ verb, subject }) =>
      verb < at &&
      subject !== -1 &&
      !isWished(reading, { verb, subject }) &&
      !isToldOf(reading, { verb, subject }) &&
      subject < at &&
      canSpeak(reading, subject) &&
      !isIt(reading, subject),
  )
  return (
    doers.findLast(
      ({ verb, depends, subject }) =>
        !depends &&
        !reading.phrases[verb]?.passive &&
        isSomebody(reading, subject) &&
        !isListening(reading, verb),
    ) ??
    doers.findLast(({ subject }) => isSomebody(reading, subject)) ??
    doers.findLast(({ depends }) => !depends) ??
    doers.at(-1) ??
    mainBehind(reading, at)
  )
}

/** *The court heard that Ruiz had sent a letter*: somebody else does what follows. */
function isListening({ tokens, phrases }: Reading, verb: number): boolean {
  return tokens[phrases[verb]?.head ?? -1]?.lower.startsWith('hear') ?? false
}

/** *It rained*: most often nobody */
function isIt({ tokens, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at]
  return phrase !== undefined && phrase.to - phrase.from === 1 && is(tokens[phrase.from], 'it')
}

/** *In this “crazy year,” Ruiz ran again.* */
function mainBehind(reading: Reading, at: number): Clause | null {
  const { phrases, clauses } = reading
  if (at === 0) return null
  const next = clauses.find(({ verb, subject, depends }) => verb > at && subject > at && !depends)
  if (!next || !isSomebody(reading, next.subject) || phrases[next.verb]?.passive) return null
  const beside = phrases[next.subject - 1]?.kind === 'comma' || next.subject === at + 1
  return beside ? next : null
}

/** In a talk a whole answer in marks is whose turn it is. */
export const answer: Rule = {
  id: 'answer',
  sample:
    'Jon Ebbe: At night.\nTern News: And by day?\nJon Ebbe: By day I sleep.\n“Always.”\nTern News: Why?',
  why: 'continued',
  find: ({ reading, at, block, interview }) => {
    const mention = interview.answers.get(block)
    return mention && isOpening(reading, at) ? { ...GUESS, mention } : null
  },
}

/** The quote before is its speaker’s too: `“It is gone,” Ruiz said. “We saw it go.”` */
export const sameParagraph: Rule = {
  id: 'sameParagraph',
  sample: '“It is gone,” Ruiz said. “We saw it go.”',
  why: 'sameParagraph',
  find: (context) => {
    const { reading, at, blocks, block, earlier } = context
    const last = earlier.at(-1)
    if (!last || !isAttributed(last) || last.block !== blocks[block]?.block) return null
    return isOpening(reading, at) && !isInterrupted(context, last.end)
      ? { ...GUESS, mention: null, after: last.start, sure: goesStraightOn(context, last) }
      : null
  },
}

/** Nothing stands between but the words that say who spoke: by the custom of the press they say it of both. */
function goesStraightOn({ at, blocks, block, sentence }: Context, last: Quotation): boolean {
  const between = blocks[block]?.sentences[sentence - 1]
  const beside = between !== undefined && (between[0]?.start ?? 0) < last.end
  return at === 0 && beside && last.confidence === 'stated'
}

/** *“Tell them,” Lua urged. He shrugged. “No.”*: a whole sentence of somebody’s stands between. */
function isInterrupted({ blocks, block, sentence }: Context, end: number): boolean {
  const between = blocks[block]?.sentences[sentence - 1]
  if (!between || (between[0]?.start ?? 0) < end) return false
  const reading = readSentence(between)
  return reading.clauses.some(
    ({ subject, depends }) => !depends && subject !== -1 && isSomebody(reading, subject),
  )
}

/** The quote before, where a sentence holds it, and what follows goes on with its speaker. */
export function goOnWith({ earlier }: Context, tokens: readonly Token[]): Candidate | null {
  const last = earlier.at(-1)
  if (!last || !isAttributed(last) || last.end <= (tokens[0]?.start ?? 0)) return null
  return { ...GUESS, mention: null, after: last.start }
}

const LONGEST_OPENING = 4

/** `“It is gone.”`, `Then: “…”`, `And yet, “…”` */
export function isOpening({ tokens, phrases }: Reading, at: number): boolean {
  return (
    at <= LONGEST_OPENING &&
    phrases.slice(0, at).every(({ kind, from }) => OPENS.has(kind) || is(tokens[from], 'adverb'))
  )
}

const OPENS: ReadonlySet<string> = new Set([
  'comma',
  'dash',
  'colon',
  'stop',
  'conjunction',
  'adverb',
  'open',
  'subordinator',
])

/**
 * A quote that opens its sentence is, for want of anybody else, whose doings the sentence before tells.
 *
 *     Ruiz thanked the builders. “They came when nobody else would.”
 *     ^^^^
 */
export const sentenceBefore: Rule = {
  id: 'sentenceBefore',
  sample: 'Ruiz thanked the builders. “They came when nobody else would.”',
  why: 'sentenceBefore',
  find: (context) => {
    const { reading, at, blocks, block, sentence } = context
    if (!isOpening(reading, at)) return null
    const own = blocks[block]?.sentences[sentence - 1]
    if (own) return whole(context, own)
    const before = blocks[block - 1]
    const last = before?.sentences.at(-1)
    if (!last || before?.block.type !== 'paragraph' || !isOnlyQuotes([reading.tokens])) return null
    if (!BODY_BLOCKS.has(blocks[block]?.block.type ?? '')) return null
    return whole(context, last)
  },
}

function whole(context: Context, tokens: readonly Token[]): Candidate | null {
  const reading = readSentence(tokens)
  return askedIn(context, reading) ?? doerIn(context, reading, reading.phrases.length)
}

const LONGEST_ASKED = 9

/** *Would he appeal? “With what money?”*, *Ruiz’s advice? “Bring an oar.”*: whom a short question is about answers it. */
function askedIn({ text }: Context, reading: Reading): Candidate | null {
  const { tokens, phrases } = reading
  if (tokens.at(-1)?.text !== '?' || tokens.length > LONGEST_ASKED) return null
  const who = phrases.findIndex(
    ({ from, to }) => to - from === 1 && (is(tokens[from], 'he') || is(tokens[from], 'she')),
  )
  const said = is(tokens[phrases[0]?.head ?? -1], 'saying')
  const mention =
    who === -1 ? (said ? ownerOf(text, reading, 0) : null) : readMention(text, reading, who)
  return mention && { ...GUESS, mention }
}

/**
 * Where nobody does anything in the quote’s sentence, the paragraph’s speaker goes on.
 *
 *     Ruiz called it “a ruin.” As a result there is “no time to lose.”
 *     ^^^^
 */
export const insideParagraph: Rule = {
  id: 'insideParagraph',
  sample: 'Ruiz called it “a ruin.” As a result there is “no time to lose.”',
  why: 'sameParagraph',
  find: (context) => {
    const { blocks, block, earlier } = context
    const last = earlier.at(-1)
    return last && isAttributed(last) && last.block === blocks[block]?.block
      ? { ...GUESS, mention: null, after: last.start }
      : null
  },
}

/** The same, where the sentence before has no quote. */
export const lastSentence: Rule = {
  id: 'lastSentence',
  sample: 'Ruiz called it a ruin. As a result there is “not one day to lose.”',
  why: 'sentenceBefore',
  find: (context) => {
    const { blocks, block, sentence } = context
    const before = blocks[block]?.sentences[sentence - 1]
    return before ? whole(context, before) : null
  },
}
