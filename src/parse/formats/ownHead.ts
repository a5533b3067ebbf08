import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attributeOf, isElement } from './elements.ts'

/** What a page says about itself where nobody sees it, by the front matter's keys. */
export type OwnHead = ReadonlyMap<string, string>

/**
 * Reads a page's metadata: its linked data first, then its meta tags. Values that are no fact of
 * their kind are left out; a reader of the page is not to blame for them.
 */
export function findOwnHead(document: Tree.Document): OwnHead {
  const { metas, data, authors } = readHead(document)
  const story = data.find((one) => STORY.test(String(one['@type'])))
  const first = (...names: readonly string[]): unknown =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined)
  const facts: readonly (readonly [string, unknown])[] = [
    ['title', story?.['headline'] ?? first('og:title', 'twitter:title', 'title')],
    [
      'author',
      namesOf(story?.['author']) ?? namesOf(authors) ?? first('article:author', 'dc.creator'),
    ],
    ['date', story?.['datePublished'] ?? first('article:published_time', 'date', 'dc.date')],
    ['updated', story?.['dateModified'] ?? first('article:modified_time', 'last-modified')],
    ['publisher', namesOf(story?.['publisher']) ?? first('og:site_name', 'application-name')],
    ['url', first('canonical', 'og:url') ?? story?.['url']],
    ['licence', first('license', 'dc.rights') ?? story?.['license']],
    ['language', first('lang') ?? story?.['inLanguage']],
  ]
  return new Map(
    facts.flatMap(([key, value]) => {
      const words = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : ''
      return words.length > 0 && words.length < 400 && isFact(key, words) ? [[key, words]] : []
    }),
  )
}

const STORY = /Article|Report|BlogPosting/

function isFact(key: string, value: string): boolean {
  if (key === 'date' || key === 'updated') return /^\d{4}-\d{2}-\d{2}(?:$|T\d{2}:\d{2})/.test(value)
  if (key === 'url') return /^https?:\/\/[^\s<>"]+$/i.test(value)
  if (key === 'language') return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(value)
  // An author may be given by an address, which is no name.
  return key !== 'author' || !/^https?:/i.test(value)
}

type Json = Readonly<Record<string, unknown>>

/** `{"@type": "Person", "name": "Ana Ruiz"}`, or several of them, or the bare name */
function namesOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap((one): readonly string[] => {
    if (typeof one === 'string') return [one]
    return isJson(one) && typeof one['name'] === 'string' ? [one['name']] : []
  })
  return names.length > 0 ? names.slice(0, 12).join(', ') : undefined
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}

/** How many elements are looked at; what a page says of itself stands near its top. */
const MOST_ELEMENTS = 20_000

function readHead(document: Tree.Document): {
  readonly metas: ReadonlyMap<string, string>
  readonly data: readonly Json[]
  /** One tag an author. */
  readonly authors: readonly string[]
} {
  const metas = new Map<string, string>()
  const data: Json[] = []
  const authors: string[] = []
  const steps: Tree.Node[] = [document]
  let count = 0
  for (let node = steps.pop(); node && count < MOST_ELEMENTS; node = steps.pop()) {
    if (isElement(node)) {
      count++
      for (const [name, value] of factsOf(node)) {
        if (!metas.has(name)) metas.set(name, value)
        if (name === 'author' && !authors.includes(value)) authors.push(value)
      }
      // One by one, here and below: a call takes only so many arguments.
      for (const one of linkedDataOf(node)) data.push(one)
    }
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) steps.push(child)
  }
  return { metas, data, authors }
}

function factsOf(element: Tree.Element): readonly (readonly [string, string])[] {
  const own = (name: string): string => attributeOf(element, name) ?? ''
  switch (element.tagName) {
    case 'html':
      return own('lang') === '' ? [] : [['lang', own('lang')]]
    case 'title':
      return isInPicture(element) ? [] : [['title', wordsOf(element)]]
    case 'meta': {
      const name = (own('property') || own('name') || own('itemprop')).toLowerCase()
      return name === '' || own('content') === '' ? [] : [[name, own('content')]]
    }
    case 'link':
    case 'a': {
      const rels = own('rel').toLowerCase().split(/\s+/u)
      const known = rels.filter(
        (rel) => rel === 'license' || (rel === 'canonical' && element.tagName === 'link'),
      )
      return known.map((rel) => [rel, own('href')] as const)
    }
    default:
      return []
  }
}

function isInPicture({ parentNode }: Tree.Element): boolean {
  return parentNode !== null && isElement(parentNode) && parentNode.tagName !== 'head'
}

function wordsOf({ childNodes }: Tree.Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}

const LONGEST_DATA = 200_000

/** `<script type="application/ld+json">`: one node, a list, or a graph of them */
function linkedDataOf(element: Tree.Element): readonly Json[] {
  if (element.tagName !== 'script') return []
  if (attributeOf(element, 'type')?.toLowerCase() !== 'application/ld+json') return []
  const words = wordsOf(element)
  if (words.length > LONGEST_DATA) return []
  try {
    const value: unknown = JSON.parse(words)
    return [value]
      .flat()
      .filter(isJson)
      .flatMap((node) => [node].concat([node['@graph'] ?? []].flat().filter(isJson)))
  } catch {
    // Written by hand or cut off; the page's other words remain.
    return []
  }
}
