import { is } from '../tokens/Token.ts'
import { findAntecedent, isLed } from './asides.ts'
import { chainStart } from './chains.ts'
import type { Clause, Phrased } from './Clause.ts'
import { isPluralNoun } from './isPluralNoun.ts'
import { NOBODY, type Subject } from './Subject.ts'

/**
 * Whoever a clause tells apart that ends right before a verb.
 *
 *     the man who left said       the wall that Ruiz built fell       those who said it fell left
 *     ^^^^^^^                     ^^^^^^^^                            ^^^^^
 */
export function overRelative(sentence: Phrased, verb: number, before: readonly Clause[]): Subject {
  const { tokens, phrases } = sentence
  // `who have felt left behind`
  if (is(tokens[phrases[verb]?.head ?? -1], 'feel')) return NOBODY
  let at = verb
  while (phrases[at]?.kind === 'verb') {
    const own = before.findLast((clause) => clause.verb === at)
    if (!own || own.subject === -1) return NOBODY
    const left = own.relative === -1 ? own.subject - 1 : own.relative
    if (phrases[left]?.kind === 'relative') return tellingApart(sentence, left)
    if (phrases[left]?.kind === 'noun') return { subject: chainStart(sentence, left), relative: -1 }
    at = left
  }
  return NOBODY
}

/** Behind a comma, *who left* tells nobody apart, and another comma ends it. */
function tellingApart(sentence: Phrased, relative: number): Subject {
  if (sentence.phrases[relative - 1]?.kind !== 'noun') return NOBODY
  return { subject: findAntecedent(sentence, relative), relative: -1 }
}

type Places = { readonly at: number; readonly noun: number; readonly verb: number }

/**
 * Whoever a clause tells apart whose verb has a noun of its own before the next verb; -1 where that
 * noun does something itself: *those who say the wall fell*.
 *
 *     the man who owns the wall said       residents who spoke to Tern News said
 *     ^^^^^^^                              ^^^^^^^^^
 */
export function toldApartBy(
  sentence: Phrased,
  { at, noun, verb }: Places,
  before: readonly Clause[],
): number {
  const { tokens, phrases } = sentence
  const led = isLed(sentence, at)
  const own = before.at(-1)
  // *who lives next to the wall said*
  const behind = led ? at - (phrases[at - 2]?.kind === 'adverb' ? 3 : 2) : at - 1
  const relative = own?.relative === -1 ? whoseBefore(sentence, own.subject) : own?.relative
  if (own?.verb !== behind || relative === undefined || relative === -1) return -1
  // *the man who built the wall and who owns the field said*
  const goesOn = phrases[relative - 1]?.kind === 'conjunction'
  const who = goesOn ? own.subject : tellingApart(sentence, relative).subject
  // *those who say the wall fell*, but *a man who answered the door said*
  const tells = !led && is(tokens[phrases[own.verb]?.head ?? -1], 'takesClause')
  return tells && !isOfSeveral(sentence, noun, verb) ? -1 : who
}

/** *a man whose dog bit her said*: where *whose* stands; -1 before any other noun */
function whoseBefore({ tokens, phrases }: Phrased, noun: number): number {
  return tokens[phrases[noun - 1]?.from ?? -1]?.lower === 'whose' ? noun - 1 : -1
}

/** *people who know Ruiz say*: a base form is no verb of one */
function isOfSeveral({ tokens, phrases }: Phrased, noun: number, verb: number): boolean {
  const [word, head] = [tokens[phrases[verb]?.from ?? -1], tokens[phrases[noun]?.head ?? -1]]
  return (
    is(word, 'base') &&
    !is(word, 'past') &&
    !is(word, 'auxiliary') &&
    (head?.capital ?? false) &&
    !isPluralNoun(head)
  )
}
