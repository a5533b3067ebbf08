import type { Article } from '../../../src/article/Article.ts'
import type { FindingsGold } from './readFindings.ts'

export type FindingKind = keyof FindingsGold

export const FINDING_KINDS: readonly FindingKind[] = ['sources', 'nonResponses', 'dates']

/** How many findings a person and the parser share, and what either has alone, in words. */
export type Comparison = {
  readonly hits: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

/** Compares an article with what a person marked in it; each finding is used once. */
export function compareFindings(
  article: Article,
  gold: FindingsGold,
): Readonly<Record<FindingKind, Comparison>> {
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    article.text.slice(start, end)
  const silences = article.nonResponses.map((one) => ({ ...one, words: words(one) }))
  const dates = article.dates.map((one) => ({ ...one, words: words(one) }))
  return {
    sources: pair(
      gold.sources,
      article.sources,
      isSameSource,
      ({ kind, name }) => `${kind} ${name}`,
    ),
    nonResponses: pair(gold.nonResponses, silences, isSameSilence, (one) =>
      [one.kind, one.parties.join(' + '), one.words].join(' | '),
    ),
    dates: pair(gold.dates, dates, isSameDate, (one) => `${one.words} ${one.from} ${one.to}`),
  }
}

function pair<Item>(
  wanted: readonly Item[],
  found: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
  describe: (one: Item) => string,
): Comparison {
  const left = [...found]
  const missed = wanted.filter((item) => {
    const at = left.findIndex((other) => isSame(item, other))
    if (at >= 0) left.splice(at, 1)
    return at === -1
  })
  return {
    hits: wanted.length - missed.length,
    missed: missed.map((one) => oneLine(describe(one))),
    wrong: left.map((one) => oneLine(describe(one))),
  }
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ')
}

type SourceGold = FindingsGold['sources'][number]

/** How many of their words two names of one paper share, at the least. */
const NEARLY = 2 / 3

/** A paper may be named by more or fewer of its words, people and outlets by the same ones. */
function isSameSource(one: SourceGold, other: SourceGold): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind !== 'document' && one.kind !== 'unnamed') return fold(one.name) === fold(other.name)
  const [these, those] = [fold(one.name).split(' '), fold(other.name).split(' ')]
  const shared = these.filter((word) => those.includes(word)).length
  return (2 * shared) / (these.length + those.length) >= NEARLY
}

type SilenceGold = FindingsGold['nonResponses'][number]

function isSameSilence(one: SilenceGold, other: SilenceGold): boolean {
  const [these, those] = [one.parties, other.parties]
  return (
    one.kind === other.kind &&
    these.length === those.length &&
    these.every((party) => those.some((name) => isSameParty(party, name))) &&
    isWithin(one.words, other.words)
  )
}

/** *Marr* and *Luis Marr* */
function isSameParty(one: string, other: string): boolean {
  return ` ${fold(one)}`.endsWith(` ${fold(other)}`) || ` ${fold(other)}`.endsWith(` ${fold(one)}`)
}

type DateGold = FindingsGold['dates'][number]

function isSameDate(one: DateGold, other: DateGold): boolean {
  return one.from === other.from && one.to === other.to && isWithin(one.words, other.words)
}

/** *Tuesday* and *on Tuesday night* mark the same words. */
function isWithin(one: string, other: string): boolean {
  return oneLine(one).includes(oneLine(other)) || oneLine(other).includes(oneLine(one))
}

/** `The Brack & Sons’` → `brack sons` */
function fold(name: string): string {
  const plain = name.toLowerCase().replace(/[’'](?:s\b)?/gu, '')
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').replace(/^(?:the|an?) /u, '')
}
