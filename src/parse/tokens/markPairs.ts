import type { Block } from '../../article/Block.ts'

/** What closes each opening mark; where several do, one after the other. */
export type Pairs = ReadonlyMap<string, string>

/** The pairs of a text: all of them, and those that its paragraphs use. */
export function findPairs(
  text: string,
  blocks: readonly Block[],
): { readonly all: Pairs; readonly pairs: Pairs } {
  const turned = isReversed(text, blocks)
  const all = turned ? reverse(ALL_PAIRS) : ALL_PAIRS
  const double = turned ? reverse(DOUBLE_PAIRS) : DOUBLE_PAIRS
  return { all, pairs: quotesWithDoubles(text, blocks) ? double : all }
}

const DOUBLE_PAIRS: Pairs = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['„', '“”'],
  ['«', '»'],
  ['"', '"'],
  ["''", "''"],
  ['``', "''"],
])

const ALL_PAIRS: Pairs = new Map([...DOUBLE_PAIRS, ['‘', '’'], ["'", "'"], ['‚', '‘’'], ['‹', '›']])

const ANY_DOUBLE = /[“”„«»"「『]|''|``/u

/**
 * Whether the text points its guillemets inwards, by the first of them.
 *
 *     »Die Mauer ist weg«, sagte Ruhm.      « Le mur est parti », dit Ruis.
 *     ^ inwards                             ^ outwards
 */
function isReversed(text: string, blocks: readonly Block[]): boolean {
  const block = blocks.find(({ start, end }) => /[«»]/u.test(text.slice(start, end)))
  const words = block ? text.slice(block.start, block.end) : ''
  const at = words.search(/[«»]/u)
  return (
    words[at] === '»' &&
    /[\s([{—–-]/u.test(words[at - 1] ?? ' ') &&
    /\S/u.test(words[at + 1] ?? ' ')
  )
}

function reverse(pairs: Pairs): Pairs {
  const turned = new Map(pairs)
  for (const [opens, closes] of ['«»', '‹›']) {
    if (!opens || !closes || !turned.delete(opens)) continue
    turned.set(closes, opens)
  }
  return turned
}

/** Which marks a text’s paragraphs quote with: by what opens more stretches that are closed again. */
function quotesWithDoubles(text: string, blocks: readonly Block[]): boolean {
  let [doubles, singles] = [0, 0]
  for (const { type, start, end } of blocks) {
    if (type === 'headline') continue
    const words = text.slice(start, end)
    doubles += ANY_DOUBLE.test(words) ? (words.match(DOUBLE_OPENERS)?.length ?? 0) : 0
    singles += Math.max(
      words.match(SINGLE_OPENERS)?.length ?? 0,
      words.match(SINGLE_CLOSERS)?.length ?? 0,
    )
  }
  return doubles > 0 && doubles >= singles * MOST_INNER
}

/** Fewer doubles than this share of the singles stand inside them. */
const MOST_INNER = 0.5

/** `“We`, `"We`, `„Wir`, `« Le`: a mark where a word begins */
const DOUBLE_OPENERS = /(?<![\p{L}\p{N}])(?:[“„"](?=\S)|«|``|''(?=\S))/gu

/** `‘We`: a mark that no apostrophe looks like */
const SINGLE_OPENERS = /(?<![\p{L}\p{N}])‘(?=\p{Lu})/gu

/** `rebuild,’ she`: a single mark behind a stop */
const SINGLE_CLOSERS = /(?<=[.,!?…])[’'](?![\p{L}\p{N}'’])/gu

/**
 * Marks inside others, where the outer ones close later: curly in straight and the other way round,
 * any double marks in „…“ and «…», and these in themselves.
 *
 *     « Il a dit “non” et il est parti »      „Ein „Nein“ reicht nicht“
 *               ^    ^                             ^    ^
 */
export function isInside(
  text: string,
  at: number,
  mark: string,
  outer: { readonly closes: string; readonly end: number },
): boolean {
  const inner = INNER.get(mark)
  if (inner === undefined || !NESTS.get(outer.closes)?.includes(mark)) return false
  if (!/[\s\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return false
  const ahead = text.slice(at + 1, Math.min(outer.end, at + LONGEST_QUOTE))
  const ends = ahead.indexOf(inner)
  const closer = ends === -1 ? -1 : ahead.slice(ends + 1).search(CLOSERS.get(outer.closes) ?? /$^/u)
  if (closer === -1) return false
  return mark !== '„' || !ahead.slice(ends + 1, ends + 1 + closer).includes('„')
}

/** What closes each mark inside another. */
const INNER: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
])

/** Which marks stand inside others, by what closes the outer ones. */
const NESTS: ReadonlyMap<string, string> = new Map([
  ['"', '“„«'],
  ['”', '"'],
  ['“”', '„"«'],
  ['»', '“„"'],
  ['«', '“„"'],
])

const CLOSERS: ReadonlyMap<string, RegExp> = new Map([
  ['"', /"/u],
  ['”', /”/u],
  ['“”', /[“”]/u],
  ['»', /»/u],
  ['«', /«/u],
])

const LONGEST_QUOTE = 2000

/** What closes a mark that stands inside another. */
export function closesInside(mark: string): string {
  return INNER.get(mark) ?? mark
}
