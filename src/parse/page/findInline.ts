import type { Article } from '../../article/Article.ts'
import type { Block } from '../../article/Block.ts'
import { type Link, hostOf } from '../../article/Link.ts'
import { type Span, contains, overlaps, slice } from '../../article/Span.ts'
import { findAddresses } from './findAddresses.ts'
import type { Hints } from './Hints.ts'

/** Blocks whose words keep what the markup says of them; a heading is set off as it is. */
const RUNNING: ReadonlySet<Block['type']> = new Set([
  'standfirst',
  'keyPoint',
  'paragraph',
  'listItem',
  'blockquote',
  'caption',
  'byline',
  'note',
  'table',
])

/**
 * The links and the emphasis of the story's own words: what the markup says, where it leads to
 * somebody who can be named, and addresses that stand in the text themselves.
 */
export function findInline(
  text: string,
  blocks: readonly Block[],
  hints: Hints | null,
  page: Span | null,
): Pick<Article, 'links' | 'emphasis'> {
  const running = blocks.filter(({ type }) => RUNNING.has(type))
  const site = page && siteOf(slice(text, page))
  const given = within(running, hints?.links ?? []).flatMap((link): readonly Link[] => {
    const href = addressOf(link.href.trim(), site)
    return hostOf(href) === null ? [] : [{ start: link.start, end: link.end, href }]
  })
  const links = joined(given, within(running, findAddresses(text)))
  const emphasis = within(running, hints?.emphasis ?? [])
  return {
    ...(links.length > 0 ? { links } : {}),
    ...(emphasis.length > 0 ? { emphasis } : {}),
  }
}

/** Where the markup leads elsewhere than the words under it say, the markup is what is followed. */
function joined(given: readonly Link[], found: readonly Link[]): readonly Link[] {
  let at = 0
  const free = found.filter((link) => {
    while ((given[at]?.end ?? Infinity) <= link.start) at++
    const next = given[at]
    return next === undefined || !overlaps(next, link)
  })
  return [...given, ...free].toSorted((a, b) => a.start - b.start)
}

/** Spans that lie in one of the blocks; both are in the order of the text. */
function within<One extends Span>(blocks: readonly Block[], spans: readonly One[]): readonly One[] {
  let at = 0
  return spans.filter((span) => {
    while ((blocks[at]?.end ?? Infinity) <= span.start) at++
    const block = blocks[at]
    return block !== undefined && contains(block, span)
  })
}

/** `https://tern.example` of the page’s own address */
function siteOf(address: string): string | null {
  return /^https?:\/\/[^/?#]{1,300}/i.exec(address)?.[0] ?? null
}

/** `/wall` on a page leads to its own site. */
function addressOf(href: string, site: string | null): string {
  if (href.startsWith('//')) return `https:${href}`
  return site && href.startsWith('/') ? `${site}${href}` : href
}
