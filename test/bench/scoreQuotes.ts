import type { Article, Speaker } from '../../src/article/Article.ts'
import type { Span } from '../../src/article/Span.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { type LabelledStory, readLabelled, type Stretch } from '../parse/labelled/readLabelled.ts'
import { isCalled } from './isCalled.ts'
import { printTable } from './printTable.ts'

/** What was counted over the labelled stories of one language. */
type Score = {
  labelled: number
  predicted: number
  found: number
  right: number
  nobodys: number
  taken: number
  stated: number
  statedRight: number
}

/**
 * How well the labelled stories are read, by language: how many stretches are found, how many of these
 * have the right full name, both together as F1, and how many that are nobody’s words are taken for quotes.
 */
export function scoreQuotes(): void {
  const scores = new Map<string, Score>()
  for (const story of readLabelled()) {
    const score = scores.get(story.lang) ?? emptyScore()
    countStory(story, parseArticle(story.text), score)
    scores.set(story.lang, score)
  }
  printTable(
    'Labelled stories',
    [...scores].map(([lang, score]) => describe(lang, score)),
  )
}

function emptyScore(): Score {
  return {
    labelled: 0,
    predicted: 0,
    found: 0,
    right: 0,
    nobodys: 0,
    taken: 0,
    stated: 0,
    statedRight: 0,
  }
}

function describe(lang: string, score: Score): Record<string, string | number> {
  return {
    language: lang,
    stretches: score.labelled,
    'found %': percent(score.found, score.labelled),
    'right name %': percent(score.right, score.found),
    'both F1': percent(2 * score.right, score.labelled + score.predicted),
    'nobody’s, taken %': percent(score.taken, score.nobodys),
    'stated %': percent(score.stated, score.found),
    'of these right %': percent(score.statedRight, score.stated),
  }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10
}

function countStory({ text, stretches }: LabelledStory, article: Article, score: Score): void {
  const speakers = new Map(article.speakers.map((speaker) => [speaker.id, speaker]))
  const parts = article.quotes
    .filter(({ kind }) => kind !== 'paraphrase')
    .flatMap((quote) => (quote.fragments ?? [quote]).map((span) => ({ quote, span })))
  score.predicted += parts.length
  const left = new Set(parts)
  for (const stretch of stretches) {
    const part = [...left].find(({ span }) => isSame(text, span, stretch))
    if (part) left.delete(part)
    if (stretch.speaker === '-') {
      score.nobodys++
      if (part) score.taken++
      continue
    }
    score.labelled++
    if (!part) continue
    const right = isRight(stretch, speakers.get(part.quote.speaker ?? ''))
    score.found++
    if (right) score.right++
    if (part.quote.confidence !== 'stated') continue
    score.stated++
    if (right) score.statedRight++
  }
}

const MARKS = /[\s"“”„«»‘’'`‹›,.;:!?…–—-]/u

/** Marks and stops at both ends make no difference. */
function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && MARKS.test(text.charAt(from))) from++
  while (to > from && MARKS.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

const LEAST_SHARED = 0.8

function isSame(text: string, one: Span, other: Span): boolean {
  const [a, b] = [trim(text, one), trim(text, other)]
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > LEAST_SHARED * (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function isRight({ speaker }: Stretch, found: Speaker | undefined): boolean {
  return speaker === '?' || !found ? speaker === '?' && !found : isCalled(found.name, speaker)
}
