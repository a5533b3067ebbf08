import { namesOf, type Block } from '../../src/article/Block.ts'
import type { Span } from '../../src/article/Span.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { readPages, type Page } from '../parse/pages/readPages.ts'
import { printTable } from './printTable.ts'

/** How many of the gold's things were found, of how many named by either side. */
type Tally = { readonly hits: number; readonly found: number; readonly wanted: number }

type Score = {
  readonly page: string
  readonly lang: string
  /** F1 of runs of four words. */
  readonly body: number
  readonly headline: Tally
  readonly day: Tally
  readonly authors: Tally
  readonly captions: Tally
  readonly credits: Tally
}

/** Reads every copied page and prints how well each language went, and the worst pages. */
export function scorePages(worst: number): void {
  const scores = readPages().map(scorePage)
  const langs = [...new Set(scores.map(({ lang }) => lang))]
  const rowOf = (lang: string) =>
    summarise(
      lang,
      scores.filter((score) => score.lang === lang),
    )
  printTable('Copied pages, in percent', langs.map(rowOf))
  const rows = scores
    .toSorted((one, other) => worthOf(one) - worthOf(other))
    .slice(0, worst)
    .map((score) => ({ page: score.page, body: percent(score.body), missed: missesOf(score) }))
  if (rows.length > 0) printTable(`The ${rows.length} worst pages`, rows)
}

function scorePage({ name, text, gold }: Page): Score {
  const article = parseArticle(text)
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '')
  const pictures = article.blocks.filter(isPicture)
  const body = article.blocks.filter(({ type }) => BODY.test(type)).map(words)
  const captions = pictures.map((block) =>
    words(block.type === 'caption' && block.caption ? block.caption : block),
  )
  const credits = pictures.flatMap((block) => block.credits.flatMap(namesOf))
  const day = article.published?.iso.slice(0, 10)
  return {
    page: name,
    lang: name.slice(0, 2),
    body: f1(tally(runsOf(body), runsOf(gold.paragraphs))),
    headline: tally([words(article.headline)], [gold.headline]),
    day: tally(day ? [day] : [], gold.date ? [gold.date] : []),
    authors: tally(article.byline?.contributors.map(nameOf) ?? [], gold.authors),
    captions: seek(captions, gold.captions),
    credits: seek(credits.map(nameOf), gold.credits),
  }
}

const BODY = /^(?:paragraph|subheading|listItem|blockquote)$/u

function nameOf({ name }: { readonly name: string }): string {
  return name
}

function isPicture(block: Block): block is Extract<Block, { type: 'caption' | 'credit' }> {
  return block.type === 'caption' || block.type === 'credit'
}

/** All runs of four words in a row, across the paragraphs. */
function runsOf(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => fold(text).split(' ')).filter((word) => word !== '')
  return words.slice(0, -3).map((_, at) => words.slice(at, at + 4).join(' '))
}

/** The same words whatever their capitals, marks and spaces, as in `“It’s” → it s`. */
function fold(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\u00AD\u200B\uFEFF]/gu, '')
  return (plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

/** Counts what both lists hold; what one names twice has to be in the other twice. */
function tally(found: readonly string[], wanted: readonly string[]): Tally {
  const left = new Map<string, number>()
  for (const item of wanted.map(fold)) left.set(item, (left.get(item) ?? 0) + 1)
  let hits = 0
  for (const item of found.map(fold)) {
    const count = left.get(item) ?? 0
    if (count === 0) continue
    left.set(item, count - 1)
    hits++
  }
  return { hits, found: found.length, wanted: wanted.length }
}

/** Counts what is found nearly word for word, as a caption that took its credit's label along. */
function seek(found: readonly string[], wanted: readonly string[]): Tally {
  const wordsOf = (text: string): readonly string[] => fold(text).split(' ')
  const hits = wanted.filter((item) =>
    found.some((other) => f1(tally(wordsOf(other), wordsOf(item))) >= 0.8),
  ).length
  return { hits, found: wanted.length, wanted: wanted.length }
}

function f1({ hits, found, wanted }: Tally): number {
  return found + wanted === 0 ? 1 : (2 * hits) / (found + wanted)
}

function summarise(lang: string, scores: readonly Score[]): Record<string, string | number> {
  const sum = (field: Field): Tally => ({
    hits: total(scores.map((score) => score[field].hits)),
    found: total(scores.map((score) => score[field].found)),
    wanted: total(scores.map((score) => score[field].wanted)),
  })
  const recall = ({ hits, wanted }: Tally): number => (wanted === 0 ? 1 : hits / wanted)
  return {
    lang,
    pages: scores.length,
    body: percent(total(scores.map(({ body }) => body)) / scores.length),
    headline: percent(recall(sum('headline'))),
    authors: percent(f1(sum('authors'))),
    day: percent(recall(sum('day'))),
    captions: percent(recall(sum('captions'))),
    credits: percent(recall(sum('credits'))),
  }
}

type Field = (typeof FIELDS)[number]

const FIELDS = ['headline', 'day', 'authors', 'captions', 'credits'] as const

function missesOf(score: Score): string {
  return FIELDS.filter((field) => f1(score[field]) < 1).join(' ')
}

/** Orders pages: the body counts as much as two of the fields. */
function worthOf(score: Score): number {
  return 2 * score.body + total(FIELDS.map((field) => f1(score[field])))
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}
