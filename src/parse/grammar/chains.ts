import { builds, is } from '../tokens/Token.ts'
import type { Phrased } from './Clause.ts'
import { whenStart } from './whenStart.ts'
import { isCommonNoun } from './verbSecond/nouns.ts'

/**
 * The noun that a chain of nouns hangs on, as places among the phrases: who does something is its
 * first, whatever stands right before the verb.
 *
 *     the chairman of the harbour board in Sandport said
 *     ^^^^^^^^^^^^
 */
export function chainStart(sentence: Phrased, at: number): number {
  let start = at
  while (isChained(sentence, start)) start = linkOf(sentence, start)
  return start
}

/** Whether a noun hangs on the noun before it: *of the board*; *after Falk left* opens a clause. */
export function isChained({ tokens, phrases }: Phrased, at: number): boolean {
  if (isGenitive({ tokens, phrases }, at)) return true
  const [noun, link] = [phrases[linkOf({ tokens, phrases }, at)], phrases[at - 1]]
  if (link?.kind !== 'preposition' || noun?.kind !== 'noun') return false
  const word = tokens[link.from]
  const head = tokens[noun.head]
  return (
    !is(word, 'subordinator') &&
    !is(head, 'calendar') &&
    (!is(head, 'object') || isBehindSomebody({ tokens, phrases }, at - 2)) &&
    (!is(head, 'pronoun') || is(head, 'several'))
  )
}

/** *somebody behind me in the hall* */
function isBehindSomebody({ tokens, phrases }: Phrased, object: number): boolean {
  const [somebody, link] = [phrases[object - 2], phrases[object - 1]]
  return link?.kind === 'preposition' && is(tokens[somebody?.head ?? -1], 'several')
}

/** *residents close to the wall*, *a survey on Tuesday of residents*: the noun before what may stand between */
function linkOf({ tokens, phrases }: Phrased, at: number): number {
  if (phrases[at - 1]?.kind === 'noun' && isGenitive({ tokens, phrases }, at)) return at - 1
  if (phrases[at - 2]?.kind === 'adverb') return at - 3
  const when = is(tokens[phrases[at - 2]?.head ?? -1], 'calendar')
    ? whenStart({ tokens, phrases }, at - 2)
    : -1
  return when > 0 && phrases[when]?.kind === 'preposition' ? when - 1 : at - 2
}

/** Where a chain that begins at a noun ends: behind *of Sandport*, *for the builders*. */
export function chainEnd(sentence: Phrased, at: number): number {
  let end = at
  for (;;) {
    if (isGenitive(sentence, end + 1)) end++
    else if (isChained(sentence, end + 2) && sentence.phrases[end + 2]?.kind === 'noun') end += 2
    else return end
  }
}

/** *die Sprecherin der Werft*, *das Büro Lohmanns*: whose something is stands right behind it; a name takes nothing so. */
export function isGenitive({ tokens, phrases }: Phrased, at: number): boolean {
  const [noun, owner] = [phrases[at - 1], phrases[at]]
  if (owner?.kind !== 'noun' || noun?.kind !== 'noun' || !builds(tokens, 'capitalNouns'))
    return false
  const led = is(tokens[owner.from], 'genitive') && owner.to - owner.from > 1
  return (led || is(tokens[owner.head], 'possessive')) && isCommonNoun(tokens[noun.head])
}

/** The first noun of the chain that ends right before a place, whatever *itself* stands between; -1 where none does. */
export function nounBefore(sentence: Phrased, at: number): number {
  const { tokens, phrases } = sentence
  const itself = is(tokens[phrases[at - 1]?.from ?? -1], 'reflexive')
  const noun = itself && phrases[at - 2]?.kind === 'noun' ? at - 2 : at - 1
  return phrases[noun]?.kind === 'noun' ? chainStart(sentence, noun) : -1
}

/** *le ministre de l’Intérieur Jon Ebbe*: the name right behind the chain */
export function isNamedBeside({ tokens, phrases }: Phrased, at: number, end: number): boolean {
  const named = phrases[end + 1]
  if (end === at || named?.kind !== 'noun' || !builds(tokens, 'nounFirst')) return false
  return is(tokens[phrases[at]?.head ?? -1], 'person') && (tokens[named.head]?.capital ?? false)
}
