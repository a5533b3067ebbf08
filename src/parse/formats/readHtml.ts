import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { countMatches } from '../countMatches.ts'
import { isIsoDay } from '../page/days/isoDay.ts'
import type { BlockHint, BlockHintType } from '../page/Hints.ts'
import { headsTable, isCell, isDataTable } from './dataTables.ts'
import { createPage, type Lines, type Mark, type Page } from './createPage.ts'
import { attributeOf, isElement, isShown } from './elements.ts'
import { parsePage } from './parsePage.ts'
import { pickStory } from './pickStory.ts'
import { type GivenHead, factsOf, writeFrontMatter } from './GivenHead.ts'
import { findOwnHead } from './ownHead.ts'
import type { Readable } from './Readable.ts'
import { stripTags } from './stripTags.ts'
import type { Note } from './withNotes.ts'

/**
 * Reads a saved page: every word that it shows, in order, with what its elements say as hints. What
 * it says about itself in its head stands on top as front matter, which gives way to what it shows;
 * what whoever put it in says of it, `head`, comes before both.
 * Readability picks the story from the page around it; nothing that it leaves out is lost.
 */
export function readHtml(content: string, head: GivenHead = {}): Readable {
  if (countMatches(content, TAG) > MOST_TAGS)
    return { text: stripTags(content.replace(BLOCK, '\n\n$&')), hints: null, notes: [ONLY_WORDS] }
  const { document, notes } = parsePage(content)
  const marks = marksOf(langOf(document))
  const told = factsOf(head)
  const own = findOwnHead(document)
  const facts = new Map([...told, ...[...own].filter(([key]) => !told.has(key))])
  const page = createPage<Tree.Element>(writeFrontMatter(facts))
  writeTree(document, page, marks)
  const { text, runs, links, emphasis } = page.finish()
  const titled = own.has('title') || runs.some(({ type }) => type === 'heading')
  // Without any heading, as in what somebody copied, the story's beginning is told by its words.
  const story = titled
    ? pickStory(document, new Set(runs.map(({ origin }) => origin)), text.length)
    : null
  const figures = runs.map(({ type, origin }) => (PICTURED.has(type) ? figureOf(origin) : null))
  const blocks = runs.map(({ start, end, type, iso, origin }, at): BlockHint => ({
    start,
    end,
    type,
    story: story && story.has(origin),
    ...(iso === undefined ? {} : { iso }),
    ...(figures[at] && figures[at] === figures[at - 1] ? { joins: true } : {}),
  }))
  return {
    text,
    hints: {
      blocks: settleTitle(blocks, runs),
      links,
      emphasis,
      ownHead: true,
      told: [...told.keys()],
    },
    notes,
  }
}

/** `<p`: each becomes some two hundred bytes of a tree, and as many of what is read from it. */
const TAG = /<[a-z]/gi

/** A book that is one page has twenty thousand, a newspaper’s longest page five. */
const MOST_TAGS = 250_000

/** `<p`: what needs no end tag begins a paragraph all the same. */
const BLOCK = /<(?:p|h[1-6]|li|tr|dt|dd|article|section)\b/gi

const ONLY_WORDS: Note = {
  code: 'unreadMarkup',
  message: `This page has more than ${MOST_TAGS.toLocaleString('en')} tags, so its words alone were read. Split it into stories.`,
}

/** One `h1` on the page is its title; of several the last above or in the story. */
function settleTitle(
  blocks: readonly BlockHint[],
  runs: readonly { readonly origin: Tree.Element }[],
): readonly BlockHint[] {
  const tops = runs.flatMap(({ origin }, at) => (isTop(origin) ? [at] : []))
  const story = blocks.findIndex((block) => block.story && block.type === 'paragraph')
  const near = story < 0 ? tops : tops.filter((at) => at < story)
  const title = near.at(-1) ?? (tops.length === 1 ? tops[0] : undefined)
  return blocks.map((block, at) => {
    if (at === title) return withType(block, 'title')
    const origin = runs[at]?.origin
    const below = title !== undefined && at === title + 1 && block.type === 'paragraph'
    return below && origin && isStandfirst(origin) ? withType(block, 'heading') : block
  })
}

/** `<p class="lead">` right below the title */
function isStandfirst(element: Tree.Element): boolean {
  return STANDFIRST.test((attributeOf(element, 'class') ?? '').slice(0, 200))
}

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|lead|lede|dek|deck|subtitle|sub-?head(?:line)?|summary|teaser|intro|excerpt|vorspann|chapo|entradilla)(?:$|[\s_-])/i

function withType(block: BlockHint, type: BlockHintType): BlockHint {
  return { ...block, type }
}

function isTop(element: Tree.Element): boolean {
  let node: Tree.ParentNode | null = element
  for (let up = 0; node && isElement(node) && up < 4; up++) {
    if (node.tagName === 'h1') return true
    node = node.parentNode
  }
  return false
}

type Step = { readonly node: Tree.Node } | { readonly leave: () => void }

function writeTree(document: Tree.Document, page: Page<Tree.Element>, marks: Marks): void {
  const steps: Step[] = [{ node: document }]
  // How many cells of tables are open: a line in one of them breaks nothing.
  let cells = 0
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      step.leave()
      continue
    }
    const { node } = step
    if ('value' in node && node.nodeName === '#text') writeText(node, page)
    if (isElement(node)) {
      if (!isShown(node)) continue
      for (const leave of cells > 0 ? enterInCell(node, page, marks) : enter(node, page, marks))
        steps.push({ leave })
      if (isDataCell(node)) {
        cells++
        steps.push({ leave: () => void cells-- })
      }
    }
    if (!('childNodes' in node)) continue
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at]
      if (child) steps.push({ node: child })
    }
  }
}

function writeText({ value, parentNode }: Tree.TextNode, page: Page<Tree.Element>): void {
  if (!parentNode || !isElement(parentNode)) return
  if (KEPT.has(parentNode.tagName)) page.writeKept(value, parentNode)
  else page.write(value, parentNode)
}

const EMPHASIS: Readonly<Record<string, 'strong' | 'em' | undefined>> = {
  b: 'strong',
  em: 'em',
  i: 'em',
  strong: 'strong',
}

const KEPT: ReadonlySet<string> = new Set(['pre', 'textarea', 'listing', 'xmp'])

/** Within a cell words stand in one line, however they are set. */
function enterInCell(
  element: Tree.Element,
  page: Page<Tree.Element>,
  marks: Marks,
): readonly (() => void)[] {
  if (linesOf(element) === null && element.tagName !== 'br') return enter(element, page, marks)
  page.write(' ', element)
  return [() => page.write(' ', element)]
}

/** Opens what an element is, and gives what closes it, the last first. */
function enter(
  element: Tree.Element,
  page: Page<Tree.Element>,
  marks: Marks,
): readonly (() => void)[] {
  const { tagName } = element
  if (tagName === 'br') page.breakLine()
  if (tagName === 'hr') writeRule(element, page)
  const leaves: (() => void)[] = []
  const lines = linesOf(element)
  if (lines) {
    page.openBlock(typeOf(element), lines)
    leaves.push(() => page.closeBlock(lines))
    const number = shownNumberOf(element)
    if (number) page.write(number, element)
  }
  const href = tagName === 'a' ? attributeOf(element, 'href') : null
  if (href !== null) {
    page.openLink(href)
    leaves.push(() => page.closeLink())
  }
  const emphasis = EMPHASIS[tagName]
  if (emphasis) {
    page.openEmphasis(emphasis)
    leaves.push(() => page.closeEmphasis())
  }
  const mark = lines ? null : markOf(element)
  if (mark) {
    page.openMark(mark)
    leaves.push(() => page.closeMark())
  }
  if (isDataCell(element)) page.openCell()
  else if (isCell(element)) page.write(' ', element)
  if (tagName === 'q') leaves.push(writeQuote(element, page, marks))
  return leaves
}

/** What a browser shows around `<q>`, and around one within another. */
type Marks = readonly [open: string, close: string, within: string, endWithin: string]

const ENGLISH_MARKS: Marks = ['“', '”', '‘', '’']

const MARKS: Readonly<Record<string, Marks>> = {
  de: ['„', '“', '‚', '‘'],
  es: ['«', '»', '“', '”'],
  fr: ['«\u00a0', '\u00a0»', '“', '”'],
}

function marksOf(lang: string): Marks {
  return MARKS[lang.slice(0, 2).toLowerCase()] ?? ENGLISH_MARKS
}

function langOf({ childNodes }: Tree.Document): string {
  const html = childNodes.find((node) => isElement(node))
  return html && isElement(html) ? (attributeOf(html, 'lang') ?? '') : ''
}

/** Opens the marks of a `<q>`, and gives what closes them. */
function writeQuote(element: Tree.Element, page: Page<Tree.Element>, marks: Marks): () => void {
  let within = false
  let node: Tree.ParentNode | null = element.parentNode
  for (let up = 0; node && isElement(node) && up < 20; up++) {
    within ||= node.tagName === 'q'
    node = node.parentNode
  }
  const [open, close] = within ? marks.slice(2) : marks
  page.write(open ?? '', element)
  return () => page.write(close ?? '', element)
}

function writeRule(element: Tree.Element, page: Page<Tree.Element>): void {
  page.openBlock('paragraph', 2)
  page.write('* * *', element)
  page.closeBlock(2)
}

const APART: ReadonlySet<string> = new Set(
  (
    'article aside blockquote dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header main menu ' +
    'nav ol p pre section table ul'
  ).split(' '),
)

const BELOW: ReadonlySet<string> = new Set(
  (
    'address body button caption center dd details dialog dir div dt figcaption hgroup html legend ' +
    'li listing optgroup option search select summary tbody textarea tfoot thead tr xmp'
  ).split(' '),
)

/** How a browser sets an element apart; null for one inside a line. */
function linesOf(element: Tree.Element): Lines | null {
  if (APART.has(element.tagName)) return 2
  return BELOW.has(element.tagName) || isCredit(element) ? 1 : null
}

const TYPES: Readonly<Record<string, BlockHintType>> = {
  blockquote: 'blockquote',
  figcaption: 'caption',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'listItem',
}

/** A cell of a table that holds data, and not one by which a page is laid out. */
function isDataCell(element: Tree.Element): boolean {
  return isCell(element) && tableOf(element) !== null
}

const dataTables = new WeakMap<Tree.Element, boolean>()

/** The data table that a row or a cell belongs to. */
function tableOf(element: Tree.Element): Tree.Element | null {
  let node: Tree.ParentNode | null = element.parentNode
  for (let up = 0; node && isElement(node) && up < 4; up++) {
    if (node.tagName === 'table') {
      const known = dataTables.get(node) ?? isDataTable(node)
      dataTables.set(node, known)
      return known ? node : null
    }
    node = node.parentNode
  }
  return null
}

function typeOf(element: Tree.Element): BlockHintType | null {
  if (element.tagName === 'tr' && tableOf(element)) return headsTable(element) ? 'headRow' : 'row'
  if (isCredit(element)) return 'credit'
  return TYPES[element.tagName] ?? null
}

const PICTURED: ReadonlySet<BlockHintType> = new Set(['caption', 'credit'])

/** `<span class="credit">` and the like inside a figure, and `<cite>` behind its caption */
function isCredit(element: Tree.Element): boolean {
  const name = attributeOf(element, 'class') ?? ''
  return (CREDIT.test(name.slice(0, 200)) || isCiteApart(element)) && figureOf(element) !== null
}

/** `<p>The wall</p><cite>Jon Ebbe</cite>`; in *The wall in <cite>Salt</cite>* it is the title of a work */
function isCiteApart(element: Tree.Element): boolean {
  const { tagName, parentNode } = element
  if (tagName !== 'cite' || !parentNode) return false
  const above = parentNode.childNodes.slice(0, parentNode.childNodes.indexOf(element))
  const last = above.findLast((node) => !('value' in node) || node.value.trim() !== '')
  return last !== undefined && isElement(last) && linesOf(last) !== null
}

/** The figure that an element is part of. */
function figureOf(element: Tree.Element): Tree.Element | null {
  let node: Tree.ParentNode | null = element
  for (let up = 0; node && isElement(node) && up < 7; up++) {
    if (node.tagName === 'figure') return node
    node = node.parentNode
  }
  return null
}

const CREDIT = /(?:^|[\s_-])(?:credit|credits|copyright|photographer)(?:$|[\s_-])/i

/** `<a rel="author">`, `<time datetime="2026-03-02">` */
function markOf(element: Tree.Element): Mark | null {
  const iso = element.tagName === 'time' ? attributeOf(element, 'datetime')?.trim() : null
  if (iso && isIsoDay(iso)) return { type: 'date', iso }
  const role = `${attributeOf(element, 'rel') ?? ''} ${attributeOf(element, 'itemprop') ?? ''}`
  return /(?:^|\s)author(?:\s|$)/.test(role.slice(0, 100)) ? { type: 'byline' } : null
}

/** The number that a reader sees before an item of an ordered list: `2. ` */
function shownNumberOf(element: Tree.Element): string | null {
  const list = element.parentNode
  if (element.tagName !== 'li' || !list || !isElement(list) || list.tagName !== 'ol') return null
  const items = numbersOf(list)
  return `${items.get(element) ?? 1}. `
}

const numbered = new WeakMap<Tree.Element, ReadonlyMap<Tree.Element, number>>()

function numbersOf(list: Tree.Element): ReadonlyMap<Tree.Element, number> {
  const known = numbered.get(list)
  if (known) return known
  const first = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li')
  const numbers = new Map(items.map((item, at) => [item as Tree.Element, first + at] as const))
  numbered.set(list, numbers)
  return numbers
}
