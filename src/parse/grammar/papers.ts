import { is, type Token } from '../tokens/Token.ts'
import { isSomebody } from './canSpeak.ts'
import type { Phrased } from './Clause.ts'
import type { Phrase } from './Phrase.ts'

const LONGEST_WAY = 8

/** *heißt es*, *steht im Antrag*: nobody but a paper speaks. */
export function isImpersonal(sentence: Phrased, verb: number): boolean {
  const phrase = sentence.phrases[verb]
  const head = mainOf(sentence, verb)
  if (!phrase) return false
  if (is(head, 'impersonal')) return isIt(sentence.tokens, phrase)
  return is(head, 'written') && writtenIn(sentence, verb) !== -1
}

/** *steht*, and *lesen* in *ist zu lesen* */
function mainOf({ tokens, phrases }: Phrased, verb: number): Token | undefined {
  const phrase = phrases[verb]
  return tokens[phrase?.main ?? phrase?.head ?? -1]
}

/** *heißt es*, *es heißt*, *wie es im Rathaus heißt* */
function isIt(tokens: Phrased['tokens'], { from, to }: Phrase): boolean {
  if (is(tokens[to], 'it') || is(tokens[from - 1], 'it')) return true
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_WAY); at--) {
    if (tokens[at]?.kind !== 'word') return false
    // *Das Bad heißt „Wanne“* is of the bath
    if (is(tokens[at], 'it') && !tokens[at + 1]?.capital) return true
  }
  return false
}

/** Where it is written: *im Antrag*, *auf dem Plakat*; -1 where the sentence doesn’t say. */
export function paperOf(sentence: Phrased, verb: number): number {
  if (is(mainOf(sentence, verb), 'written')) return writtenIn(sentence, verb)
  const places = ledBeside(sentence, verb)
  const led = places.filter((at) => at < verb && isInOneField(sentence, at, verb))
  const before = led.findLast((at) => isPaper(sentence, at)) ?? led.at(-1)
  const behind = places.filter((at) => at > verb)
  return (
    before ?? behind.find((at) => !isSomebody({ ...sentence, clauses: [] }, at)) ?? behind[0] ?? -1
  )
}

function writtenIn(sentence: Phrased, verb: number): number {
  return ledBeside(sentence, verb).find((at) => isPaper(sentence, at)) ?? -1
}

function isPaper({ tokens, phrases }: Phrased, at: number): boolean {
  return PAPERS.some((tag) => is(tokens[phrases[at]?.head ?? -1], tag))
}

const PAPERS = ['document', 'surface', 'medium'] as const

/** What a preposition leads near the verb. */
function ledBeside({ phrases }: Phrased, verb: number): readonly number[] {
  return phrases.flatMap(({ kind }, at) =>
    kind === 'noun' && phrases[at - 1]?.kind === 'preposition' && Math.abs(at - verb) <= LONGEST_WAY
      ? [at]
      : [],
  )
}

function isInOneField({ phrases }: Phrased, from: number, to: number): boolean {
  return phrases.slice(from, to).every(({ kind }) => kind !== 'quotation' && kind !== 'colon')
}
