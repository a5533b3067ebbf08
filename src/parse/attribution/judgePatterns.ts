import { is, isAny, isOpen as isOpenWord, type Token } from '../tokens/Token.ts'
import { phraseAt } from '../grammar/verbAt.ts'
import type { Reading } from '../grammar/readSentence.ts'
import { beside, type Candidate, type Context } from './Context.ts'
import { clauseBefore, REPORTING } from './isDenied.ts'
import type { Said } from './Judgement.ts'
import type { Inner } from './judgeInner.ts'

/** Turns of phrase that say much by themselves whether a stretch in marks is somebody’s. */
export function patternsOf(context: Context, inner: Inner, said: Said): readonly string[] {
  const found = [
    said && isSurelySaid(context, inner, said.candidate) && 'said',
    isTitleOfWork(context, inner, said !== null) && 'title',
    isNamedSo(context) && 'named',
    said && isNaming(context, said.candidate) && 'naming',
    said && isSupposed(context.reading, said.candidate) && 'supposed',
    said && isAdvised(context.reading, said.candidate) && 'advised',
    said && isReaders(context.reading, said.candidate) && 'readers',
  ]
  return found.flatMap((pattern) =>
    typeof pattern === 'string'
      ? [`pattern ${pattern}`, `pattern ${pattern} size ${inner.size}`]
      : [],
  )
}

/** *called it “a ruin”*, *said “no”*, *the wall “cannot wait,” Ruiz said* */
function isSurelySaid(
  { reading, at }: Context,
  inner: Inner,
  { sure, mention, cueAt }: Candidate,
): boolean {
  const { tokens, phrases } = reading
  if (!sure || inner.titled || !mention?.human || cueAt < 0) return false
  if (!isAny(tokens[cueAt], REPORTING)) return false
  if (opensWithVerb(inner)) return true
  const place = phrases[at]?.from ?? 0
  const between = tokens.slice(cueAt + 1, place)
  return (
    cueAt < place &&
    between.length <= 2 &&
    between.every((token) => is(token, 'pronoun') || is(token, 'object') || token.kind === 'stop')
  )
}

/**
 *     the novel “Salt”      a letter headed, “The Wall”      “Wall to be mended,” by Jon Ebbe
 */
function isTitleOfWork(context: Context, { titled, spoken, words }: Inner, said: boolean): boolean {
  const [last, second] = [beside(context, -1), beside(context, -2)]
  if (titled && is(last?.text === ',' ? second : last, 'work') && !is(last, 'person')) return true
  if (titled && !spoken && words.length > 2 && is(last, 'be')) return true
  if (/^(?:entitled|titled|headlined)$/.test(last?.lower ?? '')) return true
  if (said || beside(context, 1)?.lower !== 'by' || !beside(context, 2)?.capital) return false
  return context.at === 0 || last?.text === ','
}

/** *a tax called “the wall toll”*: the thing before has that name. */
function isNamedSo(context: Context): boolean {
  const [last, noun] = [beside(context, -1), beside(context, -2)]
  if (!/^(?:called|dubbed|labelled|labeled|named|nicknamed)$/.test(last?.lower ?? '')) return false
  return (
    isOpenWord(noun) &&
    !noun.capital &&
    !is(noun, 'person') &&
    !is(noun, 'group') &&
    !is(noun, 'adverb')
  )
}

/**
 * Many people at once, in the present tense, give a thing its name; nobody says it just then.
 *
 *     Engineers call the repair a “soft wall.”
 *     ^^^^^^^^^ ^^^^
 */
function isNaming({ reading }: Context, { cueAt, mention }: Candidate): boolean {
  const cue = reading.tokens[cueAt]
  return (
    is(cue, 'call') && is(cue, 'base') && mention?.kind === 'group' && !mention.name.includes(' ')
  )
}

/** Whether the cue’s own clause tells that nobody has said it yet. */
export function isUnsaid({ reading }: Context, candidate: Candidate): boolean {
  return (
    isSupposed(reading, candidate) || isAdvised(reading, candidate) || isReaders(reading, candidate)
  )
}

/** *If you say “You look great”*, *You can please her by saying “Well done”*; *you say “no” in your book* is theirs. */
export function isReaders({ tokens }: Reading, { cueAt, mention }: Candidate): boolean {
  const you = tokens.findIndex(({ start }) => start === mention?.start)
  if (you === -1 || cueAt < you || tokens[you]?.lower !== 'you') return false
  const words = tokens.slice(you, cueAt)
  const told = [...words, tokens[cueAt]].some((token) => is(token, 'past') && !is(token, 'modal'))
  if (told) return false
  return is(tokens[you - 1], 'subordinator') || words.some(mayBe)
}

/** *can*, *could*, *don’t have to* */
function mayBe(token: Token): boolean {
  return is(token, 'modal') || is(token, 'negation') || /^c(?:an|ould)$|n[’']t$/u.test(token.lower)
}

/** *would say “yes”*, *might have called it “salt”* */
function isSupposed(reading: Reading, { cueAt }: Candidate): boolean {
  return clauseBefore(reading, cueAt).some((token) => is(token, 'modal'))
}

/** *Say “yes” and smile*, *tried to say “yes”*: nobody has said it. */
function isAdvised({ tokens, clauses }: Reading, { cueAt }: Candidate): boolean {
  if (!is(tokens[cueAt], 'base')) return false
  const verb = phraseAt(tokens, cueAt)
  const clause = clauses.find((one) => one.verb === verb)
  const unsaid = clause !== undefined && clause.subject === -1 && !is(tokens[cueAt], 'past')
  return unsaid || is(tokens[cueAt - 1], 'infinitiveMark')
}

const VERB =
  /^(?:am|are|is|was|were|be|been|has|have|had|do|does|did|will|would|can|cannot|could|should|must|may|might|not|\p{L}+n[’']t|\p{L}+[’'](?:re|ve|ll|m|s)|\p{Ll}{3,}(?:ed|ing))[.,!?]?$/u

/** `“cannot wait”`, `“failed to act”`: half a clause and no name for a thing */
function opensWithVerb({ words }: Inner): boolean {
  return VERB.test(words[0]?.toLowerCase() ?? '')
}
