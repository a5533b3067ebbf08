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

/** Without `<!-- a note -->` and `<script>…</script>`; what nobody closes hides all that follows. */
function withoutHidden(html: string): string {
  const lower = html.toLowerCase()
  const shown: string[] = []
  let from = 0
  for (const { 0: opens, index } of lower.matchAll(HIDING)) {
    if (index < from) continue
    shown.push(html.slice(from, index))
    const closes = CLOSES[opens] ?? ''
    const end = lower.indexOf(closes, index)
    if (end < 0) return shown.join('')
    from = end + closes.length
  }
  return `${shown.join('')}${html.slice(from)}`
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
