/**
 * Whether typed or pasted words are Markdown. Only marks that hardly anybody sets by chance tell: a
 * line that begins with one `#` or a word between stars does not.
 *
 *     [the council](https://sandport.example/council)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a link
 *     # Harbour wall to be mended
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a title: the first line, with a blank one below
 *     ## What it costs
 *     ^^^^^^^^^^^^^^^^ two subheadings or more
 */
export function looksLikeMarkdown(text: string): boolean {
  const start = text.slice(0, LOOKED_AT)
  return LINK.test(start) || TITLE.test(start) || countOf(start, SUBHEADING) > 1
}

const LOOKED_AT = 100_000

const LINK = /\[[^\]\n]{1,200}\]\(https?:\/\/[^\s()]{1,500}\)/

/** Front matter may stand above it. */
const TITLE = /^(?:---\n(?:[^\n]{0,400}\n){1,40}?---\n)?\s{0,20}# [^\n#][^\n]{0,300}\n[ \t]{0,20}\n/

const SUBHEADING = /^#{2,4} [^\s#]/gm

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
