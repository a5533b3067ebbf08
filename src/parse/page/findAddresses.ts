import type { Link } from '../../article/Link.ts'

/*
 * Addresses that stand in the words themselves, as in a text that was copied without its markup.
 *
 *     Write to ana@tern.example, or see www.tern.example/wall (in German).
 *              ^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^
 *
 * `https://tern.example@elsewhere.example` looks like one host and leads to another: it stays text, and
 * so does what has a password in it.
 */

const HOST = String.raw`(?:[\p{L}\p{N}-]{1,63}\.){1,9}\p{L}{2,24}(?![\p{L}\p{N}@%-])`

/** No white space, no letter unseen, and no mark of any script that ends a sentence or a quote. */
const PATH = String.raw`[/?#][^\s\p{Cf}<>"“”«»،؛؟。、，）」』】]{0,2000}`

const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.%+/-])(?:(?:https?:\/\/|www\.)${HOST}(?::\d{1,5})?(?![\d@%]|:[\w@%])(?:${PATH})?|[\w.%+-]{1,64}@${HOST})`,
  'giu',
)

/** What every address holds. */
const SIGN = /@|:\/\/|www\./i

export function findAddresses(text: string): readonly Link[] {
  if (!SIGN.test(text)) return []
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index: start }) => {
    if (isPassword(text.slice(Math.max(0, start - LONGEST_NAME), start))) return []
    const words = withoutStops(found)
    return { start, end: start + words.length, href: addressOf(words) }
  })
}

const LONGEST_NAME = 80

/** Whether what stands before is the first half of `https://ruiz:wall@tern.example`. */
function isPassword(before: string): boolean {
  return before.endsWith(':') && before.slice(before.lastIndexOf(' ') + 1).includes('//')
}

function addressOf(words: string): string {
  if (words.includes('://')) return words
  return words.includes('@') ? `mailto:${words}` : `https://${words}`
}

/** What ends the sentence is none of the address, nor is a bracket that opened before it. */
function withoutStops(words: string): string {
  let end = words.length
  let closed = words.split(')').length - words.split('(').length
  for (let stop = stopAt(words, end, closed); stop > 0; stop = stopAt(words, end, closed)) {
    if (words[end - 1] === ')') closed--
    end -= stop
  }
  return words.slice(0, end)
}

/** How many letters there are none of the address. */
function stopAt(words: string, end: number, closed: number): number {
  if (words[end - 1] === ')') return closed > 0 ? 1 : 0
  return STOP.exec(words.slice(Math.max(0, end - 2), end))?.[0].length ?? 0
}

/** A mark of any script, or the end of *tern.example/wall’s*; the marks that addresses end with are none. */
const STOP = /(?:[’']s|(?![/#%&@\\])\p{Po}|[’_\]])$/u
