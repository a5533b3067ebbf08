import type { NameRun } from './findNames.ts'
import { initialsOf } from './indexNames.ts'
import { kindOfName } from '../grammar/kindOfName.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isCapital } from '../tokens/wordKinds.ts'
import { CALENDAR } from '../languages/en/wordLists.ts'

/**
 * The long names of acronyms that no name explains as it stands, looked for wherever capitals run on
 * over small words.
 *
 *     Boat Owners for a Safe Harbour filed a complaint.   …   “It is unsafe,” BOSH said.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findShortNames(
  text: string,
  readBlocks: readonly ReadBlock[],
  runs: readonly NameRun[],
): readonly NameRun[] {
  const open = findUnexplained(runs)
  if (open.size === 0) return []
  return readBlocks.flatMap(({ sentences }) =>
    sentences.flatMap((words) => findInSentence(text, words, open)),
  )
}

function findUnexplained(runs: readonly NameRun[]): ReadonlySet<string> {
  const short = new Set<string>()
  const long = new Set<string>()
  for (const { name } of runs)
    if (ACRONYM.test(name)) short.add(name)
    else if (name.includes(' ')) long.add(initialsOf(name))
  for (const one of long) short.delete(one)
  return short
}

const ACRONYM = /^\p{Lu}{3,8}$/u

/** Longer chains of capitals are a headline or a list. */
const MOST_CAPITALS = 10

function findInSentence(
  text: string,
  words: Sentence,
  open: ReadonlySet<string>,
): readonly NameRun[] {
  const found: NameRun[] = []
  let chain: number[] = []
  for (let at = 0; at <= words.length; at++) {
    if (isInitial(words, at)) chain.push(at)
    else if (!SMALL.has(words[at]?.lower ?? '')) {
      if (chain.length <= MOST_CAPITALS) found.push(...explain(text, words, chain, open))
      chain = []
    }
  }
  return found
}

function isInitial(words: Sentence, at: number): boolean {
  const word = words[at]
  if (!word || !isCapital(word) || CALENDAR.has(word.lower) || SMALL.has(word.lower)) return false
  return /\p{Ll}/u.test(word.text)
}

const SMALL: ReadonlySet<string> = new Set('a against an and for in of on the to with &'.split(' '))

/** The parts of a chain whose initials are one of the acronyms. */
function explain(
  text: string,
  words: Sentence,
  chain: readonly number[],
  open: ReadonlySet<string>,
): readonly NameRun[] {
  const initials = chain.map((at) => words[at]?.text.charAt(0) ?? '').join('')
  return chain.flatMap((from, place) =>
    LENGTHS.flatMap((length): readonly NameRun[] => {
      const to = (chain[place + length - 1] ?? -1) + 1
      const short = initials.slice(place, place + length)
      if (to === 0 || !open.has(short)) return []
      const span = spanOf(words, from, to)
      const name = oneLine(text, span)
      const kind = kindOfName(words, from, to, name) === 'group' ? 'group' : 'organisation'
      return [{ ...span, name, kind, role: null, opens: from < 5, gender: null, short }]
    }),
  )
}

const LENGTHS: readonly number[] = [3, 4, 5, 6, 7, 8]
