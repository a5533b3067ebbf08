import type { Span } from '../../article/Span.ts'

/**
 * The words of a piece of HTML: without tags, comments, scripts and styles. For the little HTML
 * that stands in Markdown; a whole page is read by `readHtml`.
 */
export function stripTags(html: string): string {
  return withoutHidden(html)
    .replace(BREAK, '\n')
    .replace(QUOTE, (tag) => (tag.startsWith('</') ? '”' : '“'))
    .replace(TAG, '')
    .replace(NAMED, (whole, name: string) => NAMES[name.toLowerCase()] ?? whole)
}

/** Without `<!-- a note -->` and `<script>…</script>`; what nobody closes hides nothing. */
function withoutHidden(html: string): string {
  const { hidden } = findHidden(html)
  const shown: string[] = []
  let from = 0
  for (const { start, end } of hidden) {
    shown.push(html.slice(from, start))
    from = end
  }
  return `${shown.join('')}${html.slice(from)}`
}

/** Where `<!--` or `<script` opens what nobody closes; -1 where all is closed. */
export function findUnclosed(html: string): number {
  return findHidden(html).unclosed
}

function findHidden(html: string): { readonly hidden: readonly Span[]; readonly unclosed: number } {
  const lower = html.toLowerCase()
  const hidden: Span[] = []
  let from = 0
  for (const { 0: opens, index } of lower.matchAll(HIDING)) {
    if (index < from) continue
    const closes = CLOSES[opens] ?? ''
    const end = lower.indexOf(closes, index)
    if (end < 0) return { hidden, unclosed: index }
    from = end + closes.length
    hidden.push({ start: index, end: from })
  }
  return { hidden, unclosed: -1 }
}

/** `<!--`, `<script`, `<style` */
const HIDING = /<(?:!--|script|style)/g

const CLOSES: Readonly<Record<string, string>> = {
  '<!--': '-->',
  '<script': '</script>',
  '<style': '</style>',
}

/** `<br>`, `</p>`, `</figcaption>` */
const BREAK = /<(?:br|hr)\b[^<>]*>|<\/(?:p|div|li|tr|h[1-6]|figcaption|figure|blockquote)\s*>/gi

/** `<q>`, `</q>`: browsers show marks for them */
const QUOTE = /<\/?q(?:\s[^<>]*)?>/gi

/** `<em class="x">`, `</em>`, `<!doctype html>` */
const TAG = /<[/!?]?[a-z][^<>]*>/gi

const NAMED = /&(amp|lt|gt|quot|#39|nbsp);/gi

const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
}
