import type { Article } from '../article/Article.ts'
import type { Summary } from '../article/Summary.ts'
import { describeArticle } from './describeArticle.ts'

/** Where the app will stand: its base, and its host if that is known. */
export type Place = { readonly base: string; readonly site: string | null }

/** What a page's head says to search engines, to whoever shares it, and to the app itself. */
export type PageNotes = {
  /** The app's address of the page, as in `/articles/a`. */
  readonly address: string
  readonly title: string
  readonly description: string
  /** The data file that the page is rendered from; none where it needs none. */
  readonly data: DataPointer | null
}

/**
 * `key` names the file whatever its version, `address` is where it lies, relative to the base, and
 * `integrity` is what a browser holds it against: `sha256-n4bQgYhM…`.
 */
export type DataPointer = {
  readonly key: string
  readonly address: string
  readonly integrity: string
}

const SITE_NAME = 'On Record'

/** The head of a story page or of another page of the app. */
export function writePageHead(notes: PageNotes, place: Place): string {
  return [...commonTags(notes, place), property('og:type', 'website')].join('')
}

export function writeArticleHead(
  notes: PageNotes,
  article: Article,
  summary: Summary,
  place: Place,
): string {
  const { published, contributors } = summary
  return [
    ...commonTags(notes, place),
    property('og:type', 'article'),
    ...(published === null ? [] : [property('article:published_time', published)]),
    ...contributors.map((name) => property('article:author', name)),
    dataBlock(describeArticle(article, summary, addressOf(notes.address, place))),
  ].join('')
}

function commonTags(notes: PageNotes, place: Place): readonly string[] {
  const { title, description, data } = notes
  const address = addressOf(notes.address, place)
  return [
    ...(data ? [dataLink(data, place)] : []),
    ...(description === '' ? [] : [`<meta name="description" content="${escape(description)}">`]),
    `<link rel="canonical" href="${escape(address)}">`,
    property('og:title', title),
    ...(description === '' ? [] : [property('og:description', description)]),
    property('og:site_name', SITE_NAME),
    property('og:url', address),
  ]
}

/** An app address as others see it: whole where the host is known, else from the host's root. */
function addressOf(address: string, { base, site }: Place): string {
  return (site ?? '') + base + address.slice(1)
}

/** Brings the page's data on its way at low priority; the app fetches the very same address. */
function dataLink({ key, address, integrity }: DataPointer, { base }: Place): string {
  const href = escape(base + address)
  return `<link rel="alternate" type="application/json" data-key="${escape(key)}" data-integrity="${integrity}" href="${href}">`
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escape(content)}">`
}

function escape(words: string): string {
  return words.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Data that no browser runs. Without `<`, nothing in it can end the element it stands in. */
function dataBlock(value: unknown): string {
  const json = JSON.stringify(value).replace(/</g, String.raw`\u003c`)
  return `<script type="application/ld+json">${json}</script>`
}
