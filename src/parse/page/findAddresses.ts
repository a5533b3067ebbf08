import type { Link } from '../../article/Link.ts'

/*
 * Addresses that stand in the words themselves, as in a text that was copied without its markup.
 *
 *     Write to ana@tern.example, or see www.tern.example/wall (in German).
 *              ^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^
 *
 * `https://tern.example@elsewhere.example` looks like one host and leads to another: it stays text.
 */

const HOST = String.raw`(?:[\p{L}\p{N}-]{1,63}\.){1,9}\p{L}{2,24}(?![\p{L}\p{N}@-])`

/** No white space, no letter unseen, and no mark of any script that ends a sentence or a quote. */
const PATH = String.raw`[/?#][^\s\p{Cf}<>"“”«»،؛؟。、，）」』】]{0,2000}`

const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.%+/-])(?:(?:https?:\/\/|www\.)${HOST}(?::\d{1,5}(?![\d@]))?(?:${PATH})?|[\w.%+-]{1,64}@${HOST})`,
  'giu',
)

export function findAddresses(text: string): readonly Link[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index: start }) => {
    const words = withoutStops(found)
    return { start, end: start + words.length, href: addressOf(words) }
  })
}

function addressOf(words: string): string {
  if (words.includes('://')) return words
  return words.includes('@') ? `mailto:${words}` : `https://${words}`
}

/** What ends the sentence is none of the address, nor is a bracket that opened before it. */
function withoutStops(words: string): string {
  const shorter = words.slice(0, -1)
  const isStop = words.endsWith(')') ? !words.includes('(') : STOP.test(words)
  return isStop ? withoutStops(shorter) : words
}

const STOP = /[.,;:!?'’*_\]]$/u
