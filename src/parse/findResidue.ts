import type { ResidueKind } from '../article/Block.ts'
import { RESIDUE_PHRASES, type ResiduePhrase } from './residuePhrases.ts'

/** The longest line that can be page furniture; a longer one is a paragraph that mentions it. */
const LONGEST_RESIDUE = 120

/**
 * What kind of page furniture a line is, or null where it is none.
 *
 *     Leave a Reply
 *     ^^^^^^^^^^^^^ comments
 */
export function findResidue(line: string): ResidueKind | null {
  if (line.length > LONGEST_RESIDUE) return null
  const words = line.toLowerCase().replace(/\s+/gu, ' ')
  const bare = words.replace(/[:.…!»>→]{1,3}$/u, '')
  const found =
    WHOLE.get(bare) ??
    BY_OPENING.get(words.slice(0, 2))?.find((phrase) => words.startsWith(phrase.words))
  return found && (found.whole || !isSentence(line, found.kind)) ? found.kind : null
}

const WHOLE: ReadonlyMap<string, ResiduePhrase> = new Map(
  RESIDUE_PHRASES.filter(({ whole }) => whole).map((phrase) => [phrase.words, phrase]),
)

/** The rest by their first two letters, because every line of a page is looked up. */
const BY_OPENING: ReadonlyMap<string, readonly ResiduePhrase[]> = new Map(
  RESIDUE_PHRASES.filter(({ whole }) => !whole).map(({ words }) => [
    words.slice(0, 2),
    RESIDUE_PHRASES.filter((one) => !one.whole && one.words.startsWith(words.slice(0, 2))),
  ]),
)

/** `Read more books, she told them.` begins like furniture and is a sentence. */
function isSentence(line: string, kind: ResidueKind): boolean {
  if (kind === 'legal' || kind === 'newsletter') return false
  return /[.”"]$/u.test(line) && line.length > 40
}
