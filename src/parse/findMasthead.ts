import type { Article, Byline, Dated } from '../article/Article.ts'
import type { Block } from '../article/Block.ts'
import type { Span } from '../article/Span.ts'
import type { PartFacts } from './describePart.ts'
import { findContributors } from './findByline.ts'
import { findDays } from './findDays.ts'
import type { FrontMatter } from './findFrontMatter.ts'
import { findLanguage } from './findLanguage.ts'

type Masthead = Pick<
  Article,
  'lang' | 'headline' | 'standfirst' | 'published' | 'updated' | 'byline'
>

/** Headline, standfirst, days and names, from the front matter where it tells, else the page. */
export function findMasthead(
  text: string,
  facts: readonly PartFacts[],
  blocks: readonly Block[],
  frontMatter: FrontMatter | null,
): Masthead {
  const headline = blocks.find(({ type }) => type === 'headline') ?? frontMatter?.title ?? null
  const standfirst = blocks.filter(({ type }) => type === 'standfirst')
  return {
    lang: frontMatter?.lang ?? findLanguage(text.slice(frontMatter?.end ?? 0)),
    headline: headline && spanOf(headline),
    standfirst: standfirst.map(spanOf),
    published: frontMatter?.published ?? findPublished(text, facts),
    updated: frontMatter?.updated ?? firstOf(facts, (fact) => fact.date?.updated),
    byline: frontMatter?.author
      ? readAuthor(text, frontMatter.author)
      : (firstOf(facts, (fact) => fact.byline) ?? findBareByline(text, blocks)),
  }
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

/** A date line, or the day that stands behind the byline: `By Ana Ruiz | January 9, 2021`. */
function findPublished(text: string, facts: readonly PartFacts[]): Dated | null {
  const line = firstOf(facts, (fact) => fact.date?.published)
  if (line) return line
  const behind = firstOf(facts, ({ byline, part }) => {
    const day = byline && findDays(text.slice(part.start, part.end), part.start)[0]
    return day && !day.ambiguous ? day : null
  })
  return behind && { start: behind.start, end: behind.end, iso: behind.iso }
}

/** The front matter's author is a name whatever it looks like; `Newsroom` is one too. */
function readAuthor(text: string, author: Span): Byline {
  const contributors = findContributors(text, author)
  const whole = { ...author, name: text.slice(author.start, author.end), role: null }
  return { ...author, contributors: contributors.length > 0 ? contributors : [whole] }
}

/** A name that stands alone beside the date. */
function findBareByline(text: string, blocks: readonly Block[]): Byline | null {
  const block = blocks.find(({ type }) => type === 'byline')
  const contributors = block ? findContributors(text, block) : []
  return block && contributors.length > 0 ? { ...spanOf(block), contributors } : null
}
