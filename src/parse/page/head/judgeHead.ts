import type { Article, HeadConfidence, Problem } from '../../../article/Article.ts'
import type { Confidence } from '../../../article/Quote.ts'
import { contains, type Span } from '../../../article/Span.ts'
import type { PartFacts } from '../describePart.ts'
import type { FrontMatter } from '../frontMatter/FrontMatter.ts'
import type { Head } from './findHead.ts'

type Findings = Pick<Article, 'byline' | 'headline' | 'published' | 'updated'> & {
  readonly paper: { readonly stated: boolean } | null
  readonly facts: readonly PartFacts[]
  readonly head: Head
  readonly frontMatter: FrontMatter | null
}

export type Judgement = {
  readonly confidence: HeadConfidence
  readonly problems: readonly Problem[]
}

/**
 * How sure the fields of the head are, and which other lines could be one: two likely headlines or
 * two days above the story are a problem that names both.
 */
export function judgeHead(text: string, findings: Findings): Judgement {
  const { facts, head, byline, paper, frontMatter } = findings
  const told = (key: string, value: unknown) => Boolean(value) && !frontMatter?.weak.has(key)
  const title = told('title', frontMatter?.title)
  const date = told('date', frontMatter?.published)
  const headline = title ? null : findRivalHeadline(text, findings)
  const day = date ? null : findRivalDay(text, findings)
  const inFront = (span: Span | null) =>
    frontMatter !== null && span !== null && contains(frontMatter, span)
  const { headline: line, published } = findings
  return {
    confidence: {
      headline: sureness(line, title || inFront(line) || (head.sure && !headline)),
      published: sureness(published, inFront(published) || (!day && isPlainDay(findings))),
      byline: sureness(byline, inFront(byline) || (byline !== null && isSigned(facts, byline))),
      publisher: sureness(paper, paper?.stated ?? false),
    },
    problems: [headline, day].flatMap((problem) => problem ?? []),
  }
}

function sureness(found: unknown, stated: boolean): Confidence {
  if (!found) return 'unknown'
  return stated ? 'stated' : 'inferred'
}

function findRivalHeadline(text: string, { facts, head, headline }: Findings): Problem | null {
  const rival = facts[head.rival]?.part
  if (!rival || !headline) return null
  const message = `“${quote(text, headline)}” was taken as the headline; “${quote(text, rival)}” could be it too. Say “title: …” in the front matter to settle it.`
  return { start: rival.start, end: rival.end, code: 'twoHeadlines', message }
}

/** Another day above the story, said in the same way as the one that was taken. */
function findRivalDay(text: string, { facts, head, published, updated }: Findings): Problem | null {
  const taken = published && factAt(facts, published)?.date
  if (!published || !taken) return null
  const rival = facts
    .slice(0, head.bodyStart)
    .flatMap(({ date }) => (date && !date.mixed && date.labelled === taken.labelled ? [date] : []))
    .map((date) => date.published)
    .find((day) => day && dayOf(day.iso) !== dayOf(published.iso) && day.iso !== updated?.iso)
  if (!rival) return null
  const message = `“${quote(text, published)}” was taken as the day it was published; “${quote(text, rival)}” stands there too. Say “date: …” in the front matter to settle it.`
  return { start: rival.start, end: rival.end, code: 'twoDates', message }
}

/** A day on a line of its own above the story, as in `Published Jan 9, 2021`. */
function isPlainDay({ facts, head, published }: Findings): boolean {
  const at = published ? facts.findIndex(({ part }) => contains(part, published)) : -1
  const date = facts[at]?.date
  return at < head.bodyStart && date?.mixed === false && date.published !== null
}

/** Behind *by*, or below a label such as `Author:`. */
function isSigned(facts: readonly PartFacts[], byline: Span): boolean {
  const at = facts.findIndex(({ part }) => contains(part, byline))
  return Boolean(facts[at]?.byline ?? facts[at - 1]?.label)
}

function factAt(facts: readonly PartFacts[], span: Span): PartFacts | undefined {
  return facts.find(({ part }) => contains(part, span))
}

function dayOf(iso: string): string {
  return iso.slice(0, 10)
}

const LONGEST_EXCERPT = 80

function quote(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/gu, ' ')
  return words.length > LONGEST_EXCERPT ? `${words.slice(0, LONGEST_EXCERPT)}…` : words
}
