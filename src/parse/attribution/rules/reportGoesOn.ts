import { isSomebody } from '../../grammar/canSpeak.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import { type Reading, readSentence } from '../../grammar/readSentence.ts'
import { onList } from '../../tokens/onList.ts'
import { is, type Token } from '../../tokens/Token.ts'
import { type Candidate, type Context, type Rule, GUESS } from '../Context.ts'
import { findAccording } from './accordingTo.ts'
import { findBefore } from './cueBefore.ts'
import { goOnWith } from './inferred.ts'

/**
 * Reported speech goes on over sentences whose verbs are in its mood.
 *
 *     Ruhm sagte, die Mauer sei weg. Sie habe „nie gehalten“.
 *     ^^^^ ^^^^^                         ^^^^
 */
export const reportGoesOn: Rule = {
  id: 'reportGoesOn',
  sample: 'Ana Ruiz sagte, die Mauer sei weg. Sie habe „nie gehalten“.',
  why: 'sentenceBefore',
  find: findReport,
}

const FURTHEST = 4

function findReport(context: Context): Candidate | null {
  const { reading, blocks, block, sentence } = context
  if (!isReport(reading.tokens) || isOwn(reading)) return null
  const own = blocks[block]?.sentences.slice(0, sentence) ?? []
  const before = blocks[block - 1]
  const last = before?.block.type === 'paragraph' ? before.sentences : []
  const near = [...last, ...own].slice(-FURTHEST).toReversed()
  for (const tokens of near) {
    const told = goOnWith(context, tokens) ?? toldIn(context, tokens)
    if (told) return isAnother(context, told) ? null : told
  }
  return null
}

/** Asked again for every quote of the sentence. */
const isReport = onList((tokens: readonly Token[]) => tokens.some(isMoodOfReport))

/** *Ruiz ist der Meinung, dass er gehen dürfe*: somebody of the sentence’s own thinks so. */
function isOwn(reading: Reading): boolean {
  const { tokens, phrases, clauses } = reading
  return clauses.some(({ verb, subject, depends }) => {
    const { from = 0, to = 0 } = phrases[verb] ?? {}
    const reported = tokens.slice(from, to).some((token) => is(token, 'subjunctive'))
    return !depends && !reported && subject !== -1 && isSomebody(reading, subject)
  })
}

/** *Er habe „nie gelogen“* is no report of hers. */
function isAnother({ text, reading, earlier }: Context, { mention, after }: Candidate): boolean {
  const who = mention ?? earlier.find(({ start }) => start === after)?.mention
  return reading.clauses.some(({ subject, verb }) => {
    const { from = 0, to = 0 } = reading.phrases[verb] ?? {}
    if (subject === -1 || !reading.tokens.slice(from, to).some(isMoodOfReport)) return false
    const own = readMention(text, reading, subject)
    return own?.kind === 'pronoun' && own.head === 'he' && who?.gender === 'she'
  })
}

/** Whom a sentence without a quotation reports. */
function toldIn(context: Context, tokens: readonly Token[]): Candidate | null {
  const reading = readSentence(tokens)
  const there: Context = { ...context, reading, at: reading.phrases.length }
  const found = findAccording(there) ?? findBefore(there)
  return found && { ...found, ...GUESS }
}

/** *sei*, *habe*; not *hätte* of a wish, and no form that is also another */
export function isMoodOfReport(token: Token): boolean {
  return is(token, 'subjunctive') && !is(token, 'base') && !is(token, 'past') && !token.capital
}
