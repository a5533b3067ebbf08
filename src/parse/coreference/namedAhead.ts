import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { NamePlace } from './names.ts'

/**
 * Whom the first paragraphs bring in by a noun and the next sentence names.
 *
 *     A retired bus driver told police he only grew marrows.
 *     ^^^^^^^^^^^^^^^^^^^^
 *     Terence Malkin, 77, was jailed.
 *     ^^^^^^^^^^^^^^ a retired bus driver
 *
 * By where the noun stands.
 */
export function namedAhead(
  places: readonly NamePlace[],
  blocks: readonly ReadBlock[],
): ReadonlyMap<number, NamePlace> {
  const lede = blocks.findIndex(({ block }) => block.type === 'paragraph')
  const found = new Map<number, NamePlace>()
  places.forEach((place, at) => {
    if (place.block < lede || place.block > lede + 1 || !isBroughtIn(place)) return
    const next = places.findIndex((one, after) => after > at && isPerson(one))
    const named = places[next]
    const before = places.slice(0, at).some((one) => one.block >= lede && isPerson(one))
    if (named && !before && isSame(place, named)) found.set(place.start, named)
  })
  return found
}

/** *A retired bus driver*, *the head of the agency*; not *the driver*, and no *source*, whom nobody names */
function isBroughtIn({ named, human, kind, main, definite, name, head }: NamePlace): boolean {
  if (named || !human || kind !== 'unnamed' || !main || UNNAMED.test(head)) return false
  return definite ? name.includes(' of ') : INDEFINITE.test(name)
}

const UNNAMED = /^(?:aide|insider|official|source|spokes.+|witness)$/u

/** A whole name of which something says that it is a person’s */
function isPerson({ named, kind, name, gender, evidence }: NamePlace): boolean {
  return named && kind === 'person' && name.includes(' ') && (gender !== null || evidence > 0)
}

/** The next sentence or the one behind is about whoever it names, and tells no other job of theirs. */
function isSame(noun: NamePlace, { sentence, block, subject, role }: NamePlace): boolean {
  const apart = sentence - noun.sentence
  if (apart < 1 || apart > 2 || block - noun.block > 1 || !subject) return false
  // *A judge ruled so. Ana Ruiz will appeal.*: she is none
  if (noun.office && INDEFINITE.test(noun.name)) return false
  return role === null || role.toLowerCase().endsWith(noun.head)
}

const INDEFINITE = /^an? /iu
