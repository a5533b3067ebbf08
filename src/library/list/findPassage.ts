import { shorten } from '../../article/Summary.ts'
import { fold } from './fold.ts'

/** Where words stand in a text: `hit` are those that were looked for, with some of the text on either side. */
export type Passage = { readonly before: string; readonly hit: string; readonly after: string }

/** Characters of the text on either side, at most: what a row shows of it. */
const BEFORE = 50
const AFTER = 120

/**
 * The paragraph in which most of these words stand, cut to what is around the first of them; null where
 * none of them stands in the text. The words are as `fold` gives them, the passage as it is printed.
 *
 *     lodz, wall   … the wall at [Łódź]’s quay gave way …
 */
export function findPassage(text: string, words: readonly string[]): Passage | null {
  let best: readonly string[] = []
  let paragraph = ''
  for (const line of text.split(/[\r\n]+/)) {
    const folded = fold(line)
    const held = words.filter((word) => folded.includes(word))
    if (held.length <= best.length) continue
    best = held
    paragraph = line
  }
  const [word] = best
  const place = word === undefined ? null : placeOf(word, paragraph)
  if (place === null) return null
  return {
    before: endOf(paragraph.slice(0, place.start)),
    hit: paragraph.slice(place.start, place.end),
    after: shorten(paragraph.slice(place.end), AFTER),
  }
}

/** Folded, a letter may be none, or several: each is looked up by where its own first one stands. */
function placeOf(word: string, line: string) {
  const starts: number[] = []
  let folded = ''
  let at = 0
  for (const letter of line) {
    const plain = fold(letter)
    for (let unit = 0; unit < plain.length; unit++) starts.push(at)
    folded += plain
    at += letter.length
  }
  const found = folded.indexOf(word)
  const start = starts[found]
  return start === undefined ? null : { start, end: starts[found + word.length] ?? line.length }
}

function endOf(words: string): string {
  if (words.length <= BEFORE) return words
  const cut = words.indexOf(' ', words.length - BEFORE)
  return `…${words.slice(cut < 0 ? -BEFORE : cut)}`
}
