import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'
import { type Note, unclosed } from './withNotes.ts'

type Parsed = { readonly document: Tree.Document; readonly notes: readonly Note[] }

/**
 * Parses a page. A comment, script or title that nobody closes hides the rest of the page from a
 * browser: where that rest holds paragraphs, its sign is taken for a letter and they are shown; where
 * it is code, the page breaks off there, and that is said.
 *
 *     <h1>Wall lost</h1> <!-- a note <p>It fell at noon.</p>
 *                        ^^^^
 */
export function parsePage(content: string): Parsed {
  let page = content
  const notes: Note[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { document, hides } = parseOnce(page)
    const opened = hides && findLast(page, hides)
    if (!opened) return { document, notes }
    if (!PARAGRAPHS.test(page.slice(opened.at))) return { document, notes: [...notes, BREAKS_OFF] }
    notes.push(unclosed(opened.sign))
    page = `${page.slice(0, opened.at)}&lt;${page.slice(opened.at + 1)}`
  }
  return { document: parseOnce(page).document, notes }
}

const MOST_ROUNDS = 4

const PARAGRAPHS = /<\/?(?:p|div|article|h[1-6]|blockquote)[\s>]/i

const BREAKS_OFF: Note = {
  code: 'unreadMarkup',
  message: 'This page breaks off within a comment or a script: save it again as a whole.',
}

/** What is still open at the end of the page: `<!--`, or an element that holds only letters. */
type Hides = RegExp | null

const ENDS: Readonly<Record<string, RegExp>> = {
  'eof-in-comment': /<!--/g,
  'eof-in-element-that-can-contain-only-text':
    /<(?:script|style|title|textarea|xmp|iframe|noembed|noframes)(?=[\s/>])/gi,
  'eof-in-script-html-comment-like-text': /<script(?=[\s/>])/gi,
}

function parseOnce(page: string): { readonly document: Tree.Document; readonly hides: Hides } {
  let hides: Hides = null
  const document = parse(page, {
    scriptingEnabled: false,
    onParseError: ({ code }) => {
      hides ??= ENDS[code] ?? null
    },
  })
  return { document, hides }
}

function findLast(
  page: string,
  sign: RegExp,
): { readonly at: number; readonly sign: string } | null {
  let last: { at: number; sign: string } | null = null
  for (const { 0: found, index } of page.matchAll(sign)) last = { at: index, sign: found }
  return last
}
