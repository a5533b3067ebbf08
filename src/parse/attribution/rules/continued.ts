import { cueOf } from '../../grammar/cueOf.ts'
import { type Reading, readSentence } from '../../grammar/readSentence.ts'
import { is } from '../../tokens/Token.ts'
import { BODY_BLOCKS } from '../../tokens/quotedBlocks.ts'
import type { ReadBlock } from '../../tokens/readBlocks.ts'
import { type Rule, GUESS } from '../Context.ts'
import { mentionOf } from '../mentionOf.ts'
import { isAttributed, type Quotation } from '../Quotation.ts'
import { isOnlyQuotes } from '../isOnlyQuotes.ts'

/** A paragraph that is nothing but a quote, after one that is somebody’s, goes on with it. */
export const continued: Rule = {
  id: 'continued',
  sample: '“It is gone,” Ruiz said.\n“We saw it go.”',
  why: 'continued',
  find: ({ text, blocks, block, earlier }) => {
    const [own, before] = [blocks[block], blocks[block - 1]]
    const last = earlier.at(-1)
    if (!last || !isAttributed(last) || !own || !isOnlyQuotes(own.sentences)) return null
    if (!BODY_BLOCKS.has(own.block.type)) return null
    if (last.block !== before?.block || last.block.type !== 'paragraph') return null
    const other = isQuestion(text, last) || isAnsweredBy(text, own, blocks[block + 1], last)
    const asked = other ? spokeBefore(text, earlier, last) : null
    return { ...GUESS, mention: null, after: (asked ?? last).start }
  },
}

/** *“Which Perth?” asked Jon Ebbe*: one question, which somebody else answers */
function isQuestion(text: string, { end, kind, cue, mention }: Quotation): boolean {
  const asks = cue !== null && /^asks?\b|^asked\b/u.test(text.slice(cue.start, cue.end))
  return (
    kind === 'direct' && asks && mention !== null && /\?\P{L}{0,3}$/u.test(text.slice(end - 4, end))
  )
}

/** *“The station,” Ruiz said.⏎“Have you been there?”⏎“I have not,” Ruiz said.*: somebody else asks between */
function isAnsweredBy(
  text: string,
  own: ReadBlock,
  next: ReadBlock | undefined,
  last: Quotation,
): boolean {
  const tokens = next?.sentences[0]
  if (!tokens || !/\?\P{L}{0,3}$/u.test(text.slice(own.block.end - 4, own.block.end))) return false
  const reading = readSentence(tokens)
  const clause = reading.clauses.find(({ verb }) => cueOf(reading, verb, true) === 'say')
  const mention =
    clause && reading.phrases[0]?.kind === 'quotation' ? mentionOf(text, reading, clause) : null
  return mention?.named === true && mention.name === last.mention?.name
}

/** The last quote before it of whoever isn’t called so */
function spokeBefore(
  text: string,
  earlier: readonly Quotation[],
  last: Quotation,
): Quotation | null {
  const name = last.mention?.name
  const before = earlier.findLast(
    (one) =>
      one !== last &&
      isSaid(one) &&
      isAttributed(one) &&
      one.mention !== null &&
      one.mention.name !== name,
  )
  const far = before
    ? text
        .slice(before.end, last.start)
        .split('\n')
        .filter((line) => line !== '').length
    : Infinity
  return before && far <= FURTHEST_ASKED ? before : null
}

/** Lines between what somebody said and what they are asked then */
const FURTHEST_ASKED = 3

/**
 * A paragraph that is nothing but a quote, below what the reporter asks, is the answer of whoever spoke last.
 *
 *     “It is gone,” Ruiz said.
 *     Who will pay for it?
 *     “Not the town.”
 */
export const answered: Rule = {
  id: 'answered',
  sample: '“It is gone,” Ruiz said.\nWho will pay for it?\n“Not the town.”',
  why: 'continued',
  find: ({ text, blocks, block, earlier }) => {
    const [own, asks] = [blocks[block], blocks[block - 1]]
    const last = earlier.findLast((one) => isAttributed(one) && isSaid(one))
    if (!last || !own || !asks || !isOnlyQuotes(own.sentences)) return null
    if (!BODY_BLOCKS.has(own.block.type) || !isAsked(text, asks)) return null
    return { ...GUESS, mention: null, after: last.start }
  },
}

function isSaid({ kind, block }: Quotation): boolean {
  return kind === 'direct' && BODY_BLOCKS.has(block.type)
}

/** `Who will pay for it?`, `But the town is poor, I say.`: one sentence, without anybody’s words in marks */
function isAsked(text: string, { block, sentences }: ReadBlock): boolean {
  const [asked, other] = sentences
  if (!asked || other || !ASKING.has(block.type)) return false
  if (asked.some(({ kind }) => kind === 'quotation')) return false
  const reading = readSentence(asked)
  const { phrases, clauses } = reading
  const says = clauses.filter(({ verb }) => cueOf(reading, verb, false) === 'say')
  // *What do the neighbours say?* hands over to them
  if (asked.at(-1)?.text === '?')
    return (
      clauses.length > 0 &&
      !says.some(({ subject }) => phrases[subject]?.kind === 'noun' && !isPronoun(reading, subject))
    )
  return says.some(
    (clause) =>
      clause.verb >= phrases.length - LONGEST_CLOSE &&
      mentionOf(text, reading, clause)?.head === 'speaking',
  )
}

/** *I say.* ends the sentence. */
const LONGEST_CLOSE = 2

function isPronoun({ tokens, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at]
  return phrase !== undefined && is(tokens[phrase.head], 'pronoun')
}

/** A short question alone on its line looks like a subheading. */
const ASKING: ReadonlySet<string> = new Set([...BODY_BLOCKS, 'subheading'])
