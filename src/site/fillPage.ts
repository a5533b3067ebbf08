/**
 * The built `index.html`, cut where a page's own parts go. What stands in it besides (scripts,
 * styles, the policy) is the same on every page.
 */
export type Template = {
  /** Up to where the `<title>` stood. */
  readonly opening: string
  /** From there to the inside of the root. */
  readonly middle: string
  readonly closing: string
  /** The template as it was: an empty root, which any address can be opened with. */
  readonly shell: string
}

const TITLE = /<title>[^<]*<\/title>/
const ROOT = /<div id="root">(?=<\/div>)/

/** Where a page says that the app hasn’t come. */
const STALLED = /(?=<\/body>)/

/** `stalled` is what every page says where the app doesn’t come. */
export function openTemplate(built: string, stalled = ''): Template {
  const html = built.replace(STALLED, () => stalled)
  const title = TITLE.exec(html)
  const root = ROOT.exec(html)
  if (!title || !root) {
    throw new Error('index.html needs a <title> and an empty <div id="root"></div>.')
  }
  const rootStart = root.index + root[0].length
  return {
    opening: html.slice(0, title.index),
    middle: html.slice(title.index + title[0].length, rootStart),
    closing: html.slice(rootStart),
    shell: html,
  }
}

/**
 * One page: `rendered` in the root, and in the head what it begins with of `<title>`, `<meta>` and
 * `<link>`, followed by `head`.
 */
export function fillPage(template: Template, rendered: string, head: string): string {
  const hoisted = HOISTED.exec(rendered)?.[0] ?? ''
  const { opening, middle, closing } = template
  return opening + hoisted + head + middle + rendered.slice(hoisted.length) + closing
}

/**
 * React puts a page's own title, meta and links in front of everything else:
 *
 *     <title>Amazon employees …</title><div class="page">…
 *     ^-------------------------------^
 */
const HOISTED = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/
