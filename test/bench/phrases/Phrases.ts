/**
 * What stories in one language are made of: whole sentences of our own, in which names stand open.
 *
 *     {place}      a town                       {person}  a whole name       {last}    its surname
 *     {role}       what that person is          {she}     their pronoun      {said}    words of theirs
 *     {outlet}     a paper                      {fact}    a sentence of the reporter's
 */
export type Phrases = {
  readonly lang: string
  readonly byline: string
  readonly headlines: readonly string[]
  readonly facts: readonly string[]
  /** What people say, without a capital and a stop of its own. */
  readonly said: readonly string[]
  /** Paragraphs: what somebody says, and what only the reporter does. */
  readonly forms: readonly string[]
  readonly noAnswer: string
  readonly voices: readonly Voice[]
}

type Voice = {
  readonly she: string
  readonly names: readonly string[]
  readonly roles: readonly string[]
}
