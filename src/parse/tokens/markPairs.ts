import type { Block } from '../../article/Block.ts'

/** What closes each opening mark; where several do, one after the other. */
export type Pairs = ReadonlyMap<string, string>

/** The pairs of a text: all of them, and those that its paragraphs use. */
export function findPairs(
  text: string,
  blocks: readonly Block[],
): { readonly all: Pairs; readonly pairs: Pairs } {
  const guillemets = GUILLEMETS[findPoints(text, blocks)]
  const double: Pairs = new Map([...DOUBLE_PAIRS, guillemets.double])
  const all: Pairs = new Map([...double, ...SINGLE_PAIRS, guillemets.single])
  return { all, pairs: quotesWithDoubles(text, blocks) ? double : all }
}

type Pair = readonly [opens: string, closes: string]

const DOUBLE_PAIRS: readonly Pair[] = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['„', '“”'],
  ['"', '"'],
  ['״', '״'],
  ["''", "''"],
  ['‘‘', '’’'],
  ['``', "''"],
]

const SINGLE_PAIRS: readonly Pair[] = [
  ['‘', '’'],
  ["'", "'"],
  ['‚', '‘’'],
]

/** Where a text’s guillemets point. */
type Points = 'outwards' | 'inwards' | 'right'

/**
 * By the first guillemet, and by what closes it.
 *
 *     « Le mur est parti », dit Ruis.      »Die Mauer ist weg«, sagte Ruhm.      »Muren är borta», sa Ruis.
 *     ^ outwards                           ^ inwards                             ^ both to the right
 */
function findPoints(text: string, blocks: readonly Block[]): Points {
  const block = blocks.find(({ start, end }) => /[«»]/u.test(text.slice(start, end)))
  const words = block ? text.slice(block.start, block.end) : ''
  const at = words.search(/[«»]/u)
  const inwards =
    words[at] === '»' &&
    /[\s([{—–-]/u.test(words[at - 1] ?? ' ') &&
    /\S/u.test(words[at + 1] ?? ' ')
  if (!inwards) return 'outwards'
  return words.includes('«', at) || !/\S»/u.test(words.slice(at)) ? 'inwards' : 'right'
}

const GUILLEMETS: Readonly<Record<Points, { readonly double: Pair; readonly single: Pair }>> = {
  outwards: { double: ['«', '»'], single: ['‹', '›'] },
  inwards: { double: ['»', '«'], single: ['›', '‹'] },
  right: { double: ['»', '»'], single: ['›', '›'] },
}

/** Whether a text’s paragraphs quote with double marks: these stand outside the others more often. */
function quotesWithDoubles(text: string, blocks: readonly Block[]): boolean {
  const count = { double: 0, single: 0 }
  for (const { type, start, end } of blocks)
    if (type !== 'headline') countOuter(text.slice(start, end), count)
  return count.double > 0 && count.double >= count.single * MOST_SINGLES
}

/** Where singles are as many, both quote. */
const MOST_SINGLES = 1

/** Counts the quotes that stand in no other. */
function countOuter(words: string, count: { double: number; single: number }): void {
  let outer: 'double' | 'single' | null = null
  for (const { groups = {} } of marksOf(words)) {
    const { opensDouble, closesDouble, closesSingle } = groups
    const double = opensDouble !== undefined || closesDouble !== undefined
    const kind = double ? 'double' : 'single'
    if (closesDouble === undefined && closesSingle === undefined) {
      if (!outer) count[kind]++
      outer ??= kind
    } else {
      if (!outer && !double) count.single++
      if (outer === kind) outer = null
    }
  }
}

/** Goes from sign to sign, which is ten times as fast as to try the pattern at every letter. */
function* marksOf(words: string): Generator<RegExpExecArray> {
  let end = 0
  for (const { index } of words.matchAll(SIGN)) {
    if (index < end) continue
    OUTER.lastIndex = index
    const found = OUTER.exec(words)
    if (!found) continue
    end = OUTER.lastIndex
    yield found
  }
}

/** The first sign of whatever `OUTER` finds. */
const SIGN = /[“„"״「『«`'‘”»」』’]/g

/** `“We`, `« Le`; `‘We`, which no apostrophe looks like; any other double mark; `rebuild,’ she` */
const OUTER =
  /(?<opensDouble>(?<![\p{L}\p{N}])(?:[“„"״「『](?=\S)|«|``|(?:''|‘‘)(?=\S)))|(?<opensSingle>(?<![\p{L}\p{N}])‘(?=[\p{Lu}“"]))|(?<closesDouble>[”"“»״」』]|''|’’)|(?<closesSingle>(?<=[.,!?…])[’'](?![\p{L}\p{N}'’]))/uy
