import type { Article } from '../../article/Article.ts'
import type { Block } from '../../article/Block.ts'
import { type Link, hostOf } from '../../article/Link.ts'
import { type Span, contains, slice } from '../../article/Span.ts'
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
 * somebody who can be named. Nothing where there is none, as in plain text.
 */
export function findInline(
  text: string,
  blocks: readonly Block[],
  hints: Hints | null,
  page: Span | null,
): Pick<Article, 'links' | 'emphasis'> {
  if (!hints) return {}
  const running = blocks.filter(({ type }) => RUNNING.has(type))
  const site = page && siteOf(slice(text, page))
  const links = within(running, hints.links).flatMap((link): readonly Link[] => {
    const href = addressOf(link.href.trim(), site)
    return hostOf(href) === null ? [] : [{ start: link.start, end: link.end, href }]
  })
  const emphasis = within(running, hints.emphasis ?? [])
  return {
    ...(links.length > 0 ? { links } : {}),
    ...(emphasis.length > 0 ? { emphasis } : {}),
  }
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
