import { oneLine } from '../tokens/phraseWords.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { type Token, is } from '../tokens/Token.ts'
import { initialsOf } from './nameIndex.ts'
import type { NamePlace } from './names.ts'

/**
 * The long names of acronyms that no name explains as it stands, looked for wherever capitals run on
 * over small words.
 *
 *     Boat Owners for a Safe Harbour filed a complaint.   …   “It is unsafe,” BOSH said.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function explainAcronyms(
  text: string,
  blocks: readonly ReadBlock[],
  places: readonly NamePlace[],
): readonly NamePlace[] {
  const open = findUnexplained(places)
  if (open.size === 0) return []
  return blocks.flatMap(({ sentences }) =>
    sentences.flatMap((tokens) =>
      chainsIn(tokens).flatMap((chain) => explain(text, tokens, chain, open)),
    ),
  )
}

const ACRONYM = /^\p{Lu}{3,8}$/u

function findUnexplained(places: readonly NamePlace[]): ReadonlyMap<string, NamePlace> {
  const short = new Map<string, NamePlace>()
  for (const place of places) if (ACRONYM.test(place.name)) short.set(place.name, place)
  if (short.size === 0) return short
  for (const { name, short: own } of places) {
    if (own !== null) short.delete(own)
    else if (name.includes(' ')) short.delete(initialsOf(name))
  }
  return short
}

/** Longer chains of capitals are a headline or a list. */
const MOST_CAPITALS = 10

/** Places of the capitals that stand together but for small words. */
function chainsIn(tokens: readonly Token[]): readonly (readonly number[])[] {
  const chains: number[][] = []
  let chain: number[] = []
  tokens.forEach((token, at) => {
    if (token.capital && !is(token, 'calendar') && /\p{Ll}/u.test(token.text)) chain.push(at)
    else if (!is(token, 'preposition') && !is(token, 'article') && token.lower !== 'and') {
      chains.push(chain)
      chain = []
    }
  })
  return [...chains, chain].filter(({ length }) => length > 2 && length <= MOST_CAPITALS)
}

function explain(
  text: string,
  tokens: readonly Token[],
  chain: readonly number[],
  open: ReadonlyMap<string, NamePlace>,
): readonly NamePlace[] {
  const initials = chain.map((at) => tokens[at]?.text.charAt(0) ?? '').join('')
  return [...open].flatMap(([short, place]): readonly NamePlace[] => {
    const first = initials.indexOf(short)
    if (first === -1) return []
    const [from, last] = [tokens[chain[first] ?? -1], tokens[chain[first + short.length - 1] ?? -1]]
    if (!from || !last) return []
    const span = { start: from.start, end: last.end }
    return [{ ...place, ...span, name: oneLine(text, span), kind: 'organisation', short }]
  })
}
