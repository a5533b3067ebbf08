import type { Clause } from '../grammar/Clause.ts'
import type { Mention } from '../grammar/mentions/Mention.ts'
import { readEnding } from '../grammar/mentions/readEnding.ts'
import { startOfJoint } from '../grammar/mentions/readJoint.ts'
import { readMention } from '../grammar/mentions/readMention.ts'
import type { Range } from '../grammar/Phrase.ts'
import { type Reading, readSentence } from '../grammar/readSentence.ts'
import { phraseAt } from '../grammar/verbAt.ts'
import { is } from '../tokens/Token.ts'
import type { SilenceWords } from '../languages/SilenceWords.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/**
 * Whoever does what the words of a silence say, by the clauses of the sentence: `silence` are their
 * places.
 *
 *     Sollicitée, la préfecture n’a pas répondu      Zu den Plänen wollte sich Tann nicht äußern
 *                 ^^^^^^^^^^^^^                                                ^^^^
 */
export function silentSubject(text: string, words: Sentence, silence: Range): Mention | null {
  const reading = readSentence(words)
  const clauses = reading.clauses.filter((clause) => isWithin(reading, clause, silence))
  const clause = clauses.find(({ subject }) => subject !== -1) ?? clauses[0]
  if (!clause) return null
  if (clause.subject === -1) return readEnding(text, reading, clause.verb)
  return readMention(text, reading, startOfSubject(reading, clause.subject))
}

/** *Nora and Piet*; but in *Sollicitée, la préfecture* the participle is nobody’s name. */
function startOfSubject(reading: Reading, subject: number): number {
  const start = startOfJoint(reading, subject)
  const first = reading.tokens[reading.phrases[start]?.head ?? -1]
  return is(first, 'participle') ? subject : start
}

/** Both of two who are silent together: *Weder die Stadt noch die Bahn*; none where no two are. */
export function silentPair(
  text: string,
  words: Sentence,
  { neither }: SilenceWords,
): readonly Mention[] {
  const first = words.findIndex(({ lower }) => lower === neither[0])
  const second = words.findIndex(({ lower }, at) => at > first && lower === neither[1])
  if (first === -1 || second === -1) return []
  return [first, second].flatMap((at) => silentAt(text, words, at + 1) ?? [])
}

/** Whether the verb of a clause, or the other half of it, is among some words. */
function isWithin({ phrases }: Reading, { verb }: Clause, { from, to }: Range): boolean {
  const phrase = phrases[verb]
  if (!phrase) return false
  const main = phrase.main ?? -1
  return (phrase.from < to && phrase.to > from) || (main >= from && main < to)
}

/** Whoever is named at a place: *Anfragen an die Bahn blieben unbeantwortet* */
export function silentAt(text: string, words: Sentence, at: number): Mention | null {
  const reading = readSentence(words)
  const place = phraseAt(words, at)
  return readMention(text, reading, reading.phrases[place]?.kind === 'noun' ? place : place + 1)
}

/** Whether a mention is of somebody who can be asked: a person, a body or an office, and no thing. */
export function canBeAsked({ kind, human }: Mention): boolean {
  return human || BODIES.has(kind)
}

const BODIES: ReadonlySet<Mention['kind']> = new Set(['group', 'organisation', 'person', 'pronoun'])
