import { type Token, builds, is, isAny, isWord } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import { openingOf } from './asides.ts'
import type { Phrased } from './Clause.ts'
import type { Phrase } from './Phrase.ts'
import { isCue } from './isCue.ts'
import { isPluralNoun } from './isPluralNoun.ts'
import { whenStart } from './whenStart.ts'

/** The place before a verb, past adverbs, *himself*, words that tell when, and what stands in brackets. */
export function skipFillers(sentence: Phrased, verb: number): number {
  const { tokens, phrases } = sentence
  let at = verb - 1
  for (;;) {
    const phrase = phrases[at]
    const start = whenBefore(sentence, at, verb)
    if (start !== -1) at = start - 1
    else if (isAdverb(tokens, phrase)) at -= isAtFirst(tokens, phrases[at - 1]) ? 2 : 1
    else if (phrase?.kind === 'noun' && isReflexive(sentence, at)) at--
    else if (isWhen(sentence, at)) at--
    else if (phrase?.kind === 'close' && openingOf(phrases, at) > 0) at = openingOf(phrases, at) - 1
    else return at
  }
}

/** *each*, *themselves*, *Ruiz and Falk both*; not *each side*, *a game both want* */
function isReflexive({ tokens, phrases }: Phrased, at: number): boolean {
  const { from = -1, to = -1 } = phrases[at] ?? {}
  if (to - from !== 1) return false
  if (is(tokens[from], 'reflexive')) return true
  const before = phrases[at - 1]
  // *Ruiz and Falk*, *the Chamber of Commerce and Unison*
  const joined = tokens.slice(before?.from, before?.to).some((token) => is(token, 'and'))
  const many = isPluralNoun(tokens[from - 1]) || phrases[at - 2]?.kind === 'conjunction' || joined
  return BOTH.test(tokens[from]?.lower ?? '') && before?.kind === 'noun' && many
}

const BOTH = /^(?:all|both)$/

/**
 * Where words begin that tell when and end at a place, if somebody may stand before them; else -1.
 *
 *     Ruiz (Greens) on Monday said      Ruiz, the mayor, late last week said      a report published Monday said
 */
function whenBefore(sentence: Phrased, at: number, verb: number): number {
  const { tokens, phrases } = sentence
  if (phrases[verb]?.form !== 'finite' || builds(tokens, 'nounFirst')) return -1
  const when = whenStart(sentence, at)
  // *in a letter published in the Courier*: what the letter is
  const describes = isParticiple(tokens, phrases[verb]) && phrases[verb + 1]?.kind === 'preposition'
  const start = when === -1 && !describes ? whereStart(sentence, at) : when
  const before = phrases[start - 1]
  if (start === -1) return -1
  if (before?.kind === 'close' || before?.kind === 'relative') return start
  // *went ahead and on Monday announced it*
  if (before?.kind === 'conjunction') return phrases[start]?.kind === 'preposition' ? start : -1
  // Over a preposition the noun before it leads to whoever does it anyway.
  if (before?.kind === 'noun') return phrases[start]?.kind === 'preposition' ? -1 : start
  if (before?.kind === 'verb') return isParticiple(tokens, before) ? start : -1
  const aside = before?.kind === 'comma' && phrases[start - 2]?.kind !== 'adverb'
  return aside && start > 1 && isCue(tokens[phrases[verb]?.head ?? -1]) ? start : -1
}

/** Where the words begin that tell in what it was said: *in a statement*, *on its site*; else -1. */
function whereStart({ tokens, phrases }: Phrased, at: number): number {
  const [lead, noun] = [phrases[at - 1], phrases[at]]
  const led = lead?.kind === 'preposition' && is(tokens[lead.from], 'conveying')
  return led && noun?.kind === 'noun' && isAny(tokens[noun.head], MEDIA) ? at - 1 : -1
}

const MEDIA = groupOf('document', 'medium', 'saying')

/** *at* of *at first*, *in short*, where no noun follows */
function isAtFirst(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  const small = phrase?.kind === 'preposition' && phrase.to - phrase.from === 1
  return small && is(tokens[phrase.from], 'placing') && is(tokens[phrase.to], 'adverb')
}

/** *Ruiz certa vez disse*, *the council last month said*, *Ruiz Monday said*: when, and not who */
function isWhen({ tokens, phrases }: Phrased, at: number): boolean {
  const phrase = phrases[at]
  const behind = phrases[at - 1]?.kind === 'adverb' ? at - 2 : at - 1
  const first = tokens[phrase?.from ?? -1]
  const last = tokens[(phrase?.to ?? 0) - 1]
  if (phrase?.kind !== 'noun' || phrases[behind]?.kind !== 'noun') return false
  if (is(last, 'calendar')) return builds(tokens, 'nounFirst') ? !last?.capital : first === last
  if (!is(last, 'time') || builds(tokens, 'nounFirst')) return is(last, 'time')
  const told = is(first, 'determiner') && !is(first, 'article') && !is(first, 'owner')
  return told || (first === last && behind === at - 2)
}

/** *once* and *only* may be more than adverbs elsewhere, but not right before a verb. */
function isAdverb(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  if (!phrase || phrase.to - phrase.from > 1 || phrase.kind === 'verb' || phrase.kind === 'noun')
    return false
  return (
    is(tokens[phrase.from], 'adverb') || (phrase.kind === 'adverb' && isWord(tokens[phrase.from]))
  )
}

/** A form that may be a participle, and stands by itself. */
export function isParticiple(tokens: readonly Token[], { from, to, head }: Phrase): boolean {
  return to - from === 1 && is(tokens[head], 'participle')
}
