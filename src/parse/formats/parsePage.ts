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
    const at = hides ? findOpener(page, hides) : -1
    if (at < 0) return { document, notes }
    if (!holdsParagraphs(page.slice(at))) return { document, notes: [...notes, BREAKS_OFF] }
    notes.push(unclosed(SIGN.exec(page.slice(at, at + 12))?.[0] ?? '<'))
    page = `${page.slice(0, at)}&lt;${page.slice(at + 1)}`
  }
  return { document: parseOnce(page).document, notes }
}

const MOST_ROUNDS = 4

const SIGN = /^<(?:!--|\w{1,9})/

const BREAKS_OFF: Note = {
  code: 'unreadMarkup',
  message: 'This page breaks off within a comment or a script: save it again as a whole.',
}

function holdsParagraphs(hidden: string): boolean {
  return PARAGRAPHS.test(SCRIPT.test(hidden) ? withoutStrings(hidden) : hidden)
}

const PARAGRAPHS = /<\/?(?:p|div|article|h[1-6]|blockquote)[\s>]/i
const SCRIPT = /^<script/i

/** Code without what stands in marks, as in `a = "<p>"`. A mark that its line doesn’t close ends there. */
function withoutStrings(code: string): string {
  let [kept, mark] = ['', '']
  for (let at = 0; at < code.length; at++) {
    const sign = code.charAt(at)
    if (sign === '\\') at++
    else if (mark === '' && MARKS.has(sign)) mark = sign
    else if (mark === '') kept += sign
    else if (sign === mark || (sign === '\n' && mark !== '`')) mark = ''
  }
  return kept
}

const MARKS: ReadonlySet<string> = new Set(['"', "'", '`'])

/** What is still open at the end of the page: `<!--`, or an element that holds only letters. */
type Hides = 'comment' | 'element'

const ENDS: ReadonlyMap<string, Hides> = new Map([
  ['eof-in-comment', 'comment'],
  ['eof-in-element-that-can-contain-only-text', 'element'],
  ['eof-in-script-html-comment-like-text', 'element'],
])

function parseOnce(page: string): {
  readonly document: Tree.Document
  readonly hides: Hides | undefined
} {
  let hides: Hides | undefined
  if (!mayHide(page)) return { document: parse(page, { scriptingEnabled: false }), hides }
  const document = parse(page, {
    scriptingEnabled: false,
    onParseError: ({ code }) => {
      hides ??= ENDS.get(code)
    },
  })
  return { document, hides }
}

/**
 * Whether anything may still be open at the end. Whoever asks the parser for errors has it keep the place
 * of every node, which takes three times as long.
 */
function mayHide(page: string): boolean {
  const lower = page.toLowerCase()
  const isLast = (opener: string, end: string): boolean =>
    lower.lastIndexOf(opener) > lower.lastIndexOf(end)
  return isLast('<!--', '-->') || [...ONLY_TEXT].some((name) => isLast(`<${name}`, `</${name}>`))
}

/** Where the last comment, or the last such element without an end, opens; -1 where there is none. */
function findOpener(page: string, hides: Hides): number {
  const document = parse(page, { scriptingEnabled: false, sourceCodeLocationInfo: true })
  let last = -1
  const nodes: Tree.Node[] = [document]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (hides === 'comment' ? node.nodeName === '#comment' : isOpen(node))
      last = Math.max(last, node.sourceCodeLocation?.startOffset ?? -1)
    if ('content' in node) nodes.push(node.content)
    if ('childNodes' in node) for (const child of node.childNodes) nodes.push(child)
  }
  return last
}

function isOpen(node: Tree.Node): boolean {
  if (!('tagName' in node) || !ONLY_TEXT.has(node.tagName)) return false
  return node.namespaceURI.endsWith('xhtml') && !node.sourceCodeLocation?.endTag
}

const ONLY_TEXT: ReadonlySet<string> = new Set(
  'script|style|title|textarea|xmp|iframe|noembed|noframes'.split('|'),
)
