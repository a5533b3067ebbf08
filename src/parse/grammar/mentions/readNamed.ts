import { oneLine } from '../../tokens/phraseWords.ts'
import { type Token, is } from '../../tokens/Token.ts'
import { chainEnd } from '../chains.ts'
import type { Phrase } from '../Phrase.ts'
import type { Reading } from '../readSentence.ts'
import { type Mention, spanOf } from './Mention.ts'
import { nameAt } from './nameAt.ts'

/** *Ana Ruiz*, *the mayor, Ana Ruiz,*: the phrase’s own name, or the one that explains it. */
export function readNamed(text: string, reading: Reading, at: number): Mention | null {
  const own = nameAt(text, reading, at)
  if (own) return own
  const { tokens, phrases } = reading
  const end = chainEnd(reading, at)
  const phrase = phrases[at]
  if (!phrase || !explains(reading, at, end)) return null
  const named = nameAt(text, reading, end + 2)
  // `a woman in Sandport, Westshire, said`: the name goes on with the place
  if (end > at && tokens[phrases[end]?.head ?? -1]?.capital && !named?.name.includes(' '))
    return null
  if (!named || named.kind === 'group' || !(named.name.includes(' ') || isOwn(reading, at)))
    return null
  const role = oneLine(
    text,
    spanOf(tokens, { from: withoutArticle(tokens, phrase), to: phrases[end]?.to ?? phrase.to }),
  )
  return {
    ...named,
    role: is(tokens[phrase.head], 'several') ? named.role : role,
    kin: is(tokens[phrase.head], 'kin'),
  }
}

/** *The mayor, Ana Ruiz, said*: the name behind the comma says who that is. */
function explains({ tokens, phrases }: Reading, at: number, end: number): boolean {
  const [comma, named, next] = [phrases[end + 1], phrases[end + 2], phrases[end + 3]]
  if (comma?.kind !== 'comma' || named?.kind !== 'noun') return false
  if (next && !/^(?:comma|dash|open|relative|colon|stop|verb|preposition)$/.test(next.kind))
    return false
  const [first, head] = [tokens[phrases[at]?.from ?? -1], tokens[phrases[at]?.head ?? -1]]
  if (HUMAN.some((tag) => is(head, tag)) || is(first, 'several')) return true
  // `Its policy lead, Ottoline Bragg, had`: two commas, and nothing else that could own the verb
  return (
    next?.kind === 'comma' &&
    (is(first, 'owner') || is(first, 'article')) &&
    !is(head, 'calendar') &&
    !is(head, 'time') &&
    !head?.capital
  )
}

const HUMAN = ['person', 'spokesperson', 'kin', 'title', 'group'] as const

/** *his wife, Sue-Ellen*, *the owner, Saltair, said*: one name is enough */
function isOwn({ tokens, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at]
  const head = tokens[phrase?.head ?? -1]
  const end = chainEnd({ tokens, phrases }, at)
  const closed = phrases[end + 3]?.kind === 'comma' && phrases[end + 4]?.kind === 'verb'
  return closed || is(head, 'kin') || is(tokens[phrase?.from ?? -1], 'owner') || is(head, 'title')
}

function withoutArticle(tokens: readonly Token[], { from }: Phrase): number {
  return is(tokens[from], 'determiner') ? from + 1 : from
}
