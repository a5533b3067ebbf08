import { createBreath } from '../../pieces/breath.ts'
import type { Export } from '../Incoming.ts'
import { createCollection } from './collect.ts'
import { momentOf, tagsOf } from './values.ts'

/** A link of a page, and the heading above it. */
export type PageLink = {
  readonly words: string
  readonly heading: string
  /** An attribute of its tag; empty where it has none. */
  readonly attribute: (name: string) => string
}

/** Pocket's page, or the bookmarks of any browser: `<a href="…" time_added="…" tags="a,b">Title</a>` */
export async function readLinks(page: string): Promise<Export> {
  const collection = createCollection()
  const breath = createBreath()
  for (const { words, heading, attribute } of scanLinks(page)) {
    const address = attribute('href')
    // Browsers keep searches of their own among the bookmarks.
    if (address.startsWith('place:')) continue
    collection.add({
      title: words,
      address,
      added: momentOf(attribute('time_added') || attribute('add_date')),
      tags: tagsOf(attribute('tags'), ','),
      archived: /archive/i.test(heading),
    })
    await breath()
  }
  return collection.finish()
}

/** Goes from tag to tag once, and never back: as fast for a page made to be slow. */
export function* scanLinks(page: string): Generator<PageLink> {
  let heading = ''
  let at = page.indexOf('<')
  while (at >= 0) {
    const name = NAME.exec(page.slice(at, at + 4))?.[1]?.toLowerCase() ?? ''
    const end = name === '' ? at + 1 : endOfTag(page, at)
    const stop = name === '' ? end : endOfWords(page, end, name)
    if (name.startsWith('h')) heading = wordsOf(page.slice(end, stop))
    if (name === 'a') {
      const attributes = attributesOf(page.slice(at, end))
      const attribute = (name: string) => attributes.get(name) ?? ''
      yield { words: wordsOf(page.slice(end, stop)), heading, attribute }
    }
    at = page.indexOf('<', stop)
  }
}

/** `<a `, `<h3>` */
const NAME = /^<(a|h[1-6])[\s>]/i

/**
 * After the tag's `>`, which may stand inside a value's quotation marks too. A tag without an end
 * takes what follows with it.
 */
function endOfTag(page: string, start: number): number {
  let [quote, before] = ['', '']
  const furthest = Math.min(page.length, start + LONGEST)
  for (let at = start + 1; at < furthest; at++) {
    const letter = page[at] ?? ''
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '>') return at + 1
    else if (before === '=' && (letter === '"' || letter === "'")) quote = letter
    if (letter > ' ') before = letter
  }
  return furthest
}

/** Bookmarks carry their pictures in their tags. */
const LONGEST = 200_000

/** Where a link's words, or a heading's, are over: at its closing tag, or the next of its kind. */
function endOfWords(page: string, start: number, name: string): number {
  const near = page.slice(start, start + 4000)
  const found = near.search(name === 'a' ? /<\/?a[\s>]/i : /<\/?h[1-6]/i)
  return found < 0 ? start : start + found
}

const ATTRIBUTE = /([\w-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE))
    if (!attributes.has(name.toLowerCase()))
      attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''))
  return attributes
}

function wordsOf(part: string): string {
  return decodeEntities(part.replace(/<[^<>]{0,500}>/g, ''))
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function decodeEntities(words: string): string {
  return words.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,5}));/gi,
    (whole, hex, dec, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole
      const code = Number.parseInt(String(hex ?? dec), hex === undefined ? 10 : 16)
      const isLetter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
      return isLetter ? String.fromCodePoint(code) : '\ufffd'
    },
  )
}
