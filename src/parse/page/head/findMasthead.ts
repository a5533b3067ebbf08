import type { Article, Byline, Dated } from '../../../article/Article.ts'
import type { Block } from '../../../article/Block.ts'
import type { Span } from '../../../article/Span.ts'
import type { PartFacts } from '../describePart.ts'
import { readAuthor } from '../authors/readNameLines.ts'
import { findDays } from '../days/findDays.ts'
import type { FrontMatter } from '../frontMatter/FrontMatter.ts'
import { findYearless } from '../days/findYearless.ts'
import type { Head } from './findHead.ts'
import { settleYear } from '../days/settleYear.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'

export type Masthead = Pick<Article, 'headline' | 'standfirst' | 'published' | 'updated' | 'byline'>

type Page = {
  readonly facts: readonly PartFacts[]
  readonly head: Head
  readonly blocks: readonly Block[]
  readonly frontMatter: FrontMatter | null
  readonly language: PageLanguage
  /** The words of the dateline that may hold a day. */
  readonly writtenOn: Span | null
}

/**
 * Headline, standfirst, days and names: from the front matter where it tells, else the page. What a
 * page says in its own head only fills what it doesn't show.
 */
export function findMasthead(text: string, page: Page): Masthead {
  const { blocks, frontMatter } = page
  const headline =
    blocks.find(({ type }) => type === 'headline') ?? findOwnTitle(text, frontMatter) ?? null
  const updated = firstOf(nearStory(page), (fact) => fact.date?.updated)
  // A page that only says when it was changed last has no other day to go by.
  const dated =
    frontMatter !== null && (!frontMatter.weak.has('updated') || frontMatter.published !== null)
  const standfirst = blocks.filter(({ type }) => type === 'standfirst')
  return {
    headline: headline && spanOf(headline),
    standfirst: standfirst.map(spanOf),
    published:
      settle(page, 'date', frontMatter?.published, findPublished(text, page)) ??
      (dated ? null : (updated ?? findLooseDay(text, page))),
    updated: settle(page, 'updated', frontMatter?.updated, updated),
    byline: settle(
      page,
      'author',
      readOwnAuthors(text, frontMatter?.authors ?? []),
      page.head.byline ?? firstOf(nearStory(page), (fact) => fact.byline),
    ),
  }
}

/** The authors that the front matter names, one or a list of them. */
function readOwnAuthors(text: string, authors: readonly Span[]): Byline | null {
  const [first, last] = [authors[0], authors.at(-1)]
  if (!first || !last) return null
  const contributors = authors.flatMap((author) => readAuthor(text, author).contributors)
  return { start: first.start, end: last.end, contributors }
}

/** The title that a page gives in its own head, without its paper: `The wall — Tern News` */
function findOwnTitle(text: string, frontMatter: FrontMatter | null): Span | null {
  const { title = null, publisher, weak } = frontMatter ?? {}
  if (!title || !publisher || !weak?.has('title')) return title
  const words = text.slice(title.start, title.end)
  const paper = text.slice(publisher.start, publisher.end)
  if (!words.endsWith(paper)) return title
  const bare = words.slice(0, -paper.length).replace(/\s{1,3}[|–—:·-]\s{1,3}$/u, '')
  const cut = bare !== '' && bare.length + paper.length < words.length
  return cut ? { start: title.start, end: title.start + bare.length } : title
}

function settle<Value>(
  { frontMatter }: Page,
  key: string,
  told: Value | null | undefined,
  found: Value | null,
): Value | null {
  return (frontMatter?.weak.has(key) ? (found ?? told) : (told ?? found)) ?? null
}

/** How far below the story its byline and date may stand. */
const FOOT = 6

/** The parts whose days and names are the story's own; further down they are other stories'. */
function nearStory({ facts, head }: Page): readonly PartFacts[] {
  return facts.slice(0, head.bodyEnd + FOOT)
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function firstOf<Value>(
  facts: readonly PartFacts[],
  find: (fact: PartFacts) => Value | null | undefined,
): Value | null {
  for (const fact of facts) {
    const value = find(fact)
    if (value) return value
  }
  return null
}

function publishedOn({ date }: PartFacts): Dated | null {
  return date?.published ?? null
}

function publishedAlone({ date }: PartFacts): Dated | null {
  return date?.mixed ? null : (date?.published ?? null)
}

function publishedByLabel({ date }: PartFacts): Dated | null {
  return date?.labelled ? date.published : null
}

/** The surest first: a line that says *published*, a date alone, one among names, the byline's. */
function findPublished(text: string, page: Page): Dated | null {
  const above = page.facts.slice(0, page.head.bodyStart)
  const below = nearStory(page).slice(page.head.bodyStart)
  const title = above.findIndex((_, at) => page.head.types.get(at) === 'headline')
  const near = above.slice(Math.max(0, title - NEAR_TITLE), title + 2 * NEAR_TITLE)
  return (
    firstOf(above, publishedByLabel) ??
    firstOf(near, publishedOn) ??
    firstOf(above, publishedAlone) ??
    firstOf(above, (fact) => findDayOfByline(text, fact, page.language)) ??
    firstOf(above, publishedOn) ??
    firstOf(below, publishedByLabel) ??
    firstOf(below, publishedAlone) ??
    firstOf(below, (fact) => findDayOfByline(text, fact, page.language)) ??
    firstOf(page.facts.slice(page.head.bodyEnd, page.head.bodyEnd + FOOT), publishedOn)
  )
}

/** Where the page shows no day with its year: one without, or the dateline’s. */
function findLooseDay(text: string, page: Page): Dated | null {
  const { facts, writtenOn } = page
  const words = writtenOn ? text.slice(writtenOn.start, writtenOn.end) : ''
  const [day] = writtenOn ? findDays(words, writtenOn.start) : []
  if (day) return { start: day.start, end: day.end, iso: day.iso }
  const loose =
    firstOf(nearStory(page), ({ date }) => date?.yearless) ??
    (writtenOn && findYearless(words, writtenOn.start))
  return loose && settleYear(text, loose, facts)
}

/** How far from the headline the story's own date usually stands. */
const NEAR_TITLE = 5

/** The day that stands behind the names: `By Ana Ruiz | January 9, 2021`. */
function findDayOfByline(
  text: string,
  { byline, part }: PartFacts,
  { dayOrder }: PageLanguage,
): Dated | null {
  const [day] = byline ? findDays(text.slice(part.start, part.end), part.start, dayOrder) : []
  return day && !day.ambiguous ? { start: day.start, end: day.end, iso: day.iso } : null
}
