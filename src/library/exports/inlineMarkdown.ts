import type { Article } from '../../article/Article.ts'
import { hostOf } from '../../article/Link.ts'
import { type Span, contains, overlaps, slice } from '../../article/Span.ts'
import { markdownInline, markdownLine, markdownText } from './markdownText.ts'

/**
 * Words of a story as Markdown, with their links and their emphasis; anything else is words. Within a
 * line no number or stroke opens a list.
 */
export function inlineMarkdown(
  article: Article,
  span: Span,
  place: 'line' | 'within' = 'line',
): string {
  const links = (article.links ?? []).filter((link) => overlaps(span, link))
  const emphasis = (article.emphasis ?? []).filter((words) => overlaps(span, words))
  if (links.length === 0 && emphasis.length === 0)
    return place === 'line'
      ? markdownText(slice(article.text, span))
      : markdownInline(slice(article.text, span))
  return cutAt(span, [...links, ...emphasis])
    .map((piece, at) => {
      const set = emphasis.find((words) => contains(words, piece))
      const link = links.find((link) => contains(link, piece))
      const opens = place === 'line' && at === 0 && !set && !link
      const words = slice(article.text, piece)
      const inner = opens ? markdownLine(words) : markdownInline(words)
      return inner === '' ? space(words) : around(words, pieceOf(inner, set?.kind, link?.href))
    })
    .join('')
}

/** A stretch where links and emphasis begin and end. */
export function cutAt({ start, end }: Span, inside: readonly Span[]): readonly Span[] {
  const edges = inside.flatMap((one) => [one.start, one.end])
  const within = edges.filter((edge) => start < edge && edge < end)
  const all = [...new Set([start, ...within, end])].toSorted((a, b) => a - b)
  return all.slice(1).map((edge, at) => ({ start: all[at] ?? start, end: edge }))
}

const SIGNS = { strong: '**', em: '*' } as const

function pieceOf(inner: string, set?: 'strong' | 'em', href?: string): string {
  const sign = set ? SIGNS[set] : ''
  const marked = `${sign}${inner}${sign}`
  return href !== undefined && hostOf(href) !== null ? `[${marked}](<${href}>)` : marked
}

/** Signs stand right by the words, and white space outside of them. */
function around(words: string, piece: string): string {
  return `${/^\s/u.test(words) ? ' ' : ''}${piece}${/\s$/u.test(words) ? ' ' : ''}`
}

function space(words: string): string {
  return words === '' ? '' : ' '
}
