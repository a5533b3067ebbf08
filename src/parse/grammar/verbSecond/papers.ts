import { is } from '../../tokens/Token.ts'
import { isSomebody } from '../canSpeak.ts'
import type { Phrased } from '../Clause.ts'
import type { Phrase } from '../Phrase.ts'

const LONGEST_WAY = 8

/** *heißt es*, *steht im Antrag*: nobody but a paper speaks. */
export function isImpersonal(sentence: Phrased, verb: number): boolean {
  const phrase = sentence.phrases[verb]
  const head = sentence.tokens[phrase?.head ?? -1]
  if (!phrase) return false
  if (is(head, 'impersonal')) return isIt(sentence.tokens, phrase)
  return is(head, 'written') && writtenIn(sentence, verb) !== -1
}

function isIt(tokens: Phrased['tokens'], { from, to }: Phrase): boolean {
  return is(tokens[to], 'it') || is(tokens[from - 1], 'it')
}

/** Where it is written: *im Antrag*, *auf dem Plakat*; -1 where the sentence doesn’t say. */
export function paperOf(sentence: Phrased, verb: number): number {
  const head = sentence.tokens[sentence.phrases[verb]?.head ?? -1]
  if (is(head, 'written')) return writtenIn(sentence, verb)
  const places = ledBeside(sentence, verb)
  const before = places.findLast((at) => at < verb && isInOneField(sentence, at, verb))
  const behind = places.filter((at) => at > verb)
  return (
    before ?? behind.find((at) => !isSomebody({ ...sentence, clauses: [] }, at)) ?? behind[0] ?? -1
  )
}

function writtenIn(sentence: Phrased, verb: number): number {
  const { tokens, phrases } = sentence
  return (
    ledBeside(sentence, verb).find((at) =>
      PAPERS.some((tag) => is(tokens[phrases[at]?.head ?? -1], tag)),
    ) ?? -1
  )
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
