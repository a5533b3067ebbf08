import type { Nodes, Parents, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { findFrontMatter } from '../page/frontMatter/findFrontMatter.ts'
import type { BlockHintType } from '../page/Hints.ts'
import { splitLines } from '../page/splitLines.ts'
import { createPage, type FinishedPage, type Lines, type Page } from './createPage.ts'
import { type GivenHead, LONGEST_FRONT_MATTER, withHead } from './GivenHead.ts'
import { isTable, openRow, openTable, type OpenTable, writeCells } from './markdownTables.ts'
import { isSoundMarkdown } from './isSoundMarkdown.ts'
import type { Readable } from './Readable.ts'
import { findUnclosed, stripTags } from './stripTags.ts'
import { type Note, unclosed } from './withNotes.ts'

/**
 * Reads Markdown (CommonMark) as the page that it makes: its words, with headings, lists, block
 * quotes, pictures and links as hints. Front matter stays on top as it is written.
 *
 *     ## What it costs        What it costs
 *     - new stones            new stones
 *       ^^^^^^^^^^ listItem   the text
 */
export function readMarkdown(given: string, head: GivenHead = {}): Readable {
  const content = withHead(given, head)
  if (!isSoundMarkdown(content)) return { text: content, hints: null, notes: [PLAIN] }
  const frontMatter = findFrontMatter(content, splitLines(content.slice(0, LONGEST_FRONT_MATTER)))
  const top = content.slice(0, frontMatter?.end ?? 0)
  const { tree, source, notes } = readTree(content.slice(top.length), top)
  const { text, runs, links, emphasis } = writePage(top, tree, source)
  const blocks = runs.map(({ start, end, type }) => ({ start, end, type, story: true }))
  return { text, hints: { blocks, links, emphasis, ownHead: false }, notes }
}

/**
 * A comment or script that nobody closes would hide the rest of the story: its sign is taken for a
 * letter, and what follows is read as if it weren't there. So is the next one.
 */
function readTree(given: string, top: string): Tree {
  let source = given
  let tree = fromMarkdown(source)
  const notes: Note[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const at = findOpener(tree)
    if (at < 0) break
    const opens = /^<(?:!--|\w{1,9})/.exec(source.slice(at, at + 12))?.[0] ?? '<'
    const above = writePage(top, fromMarkdown(source.slice(0, at)), source.slice(0, at)).text
    notes.push(unclosed(opens, above.split(opens).length - 1))
    source = `${source.slice(0, at)}\\${source.slice(at)}`
    tree = fromMarkdown(source)
  }
  return { tree, source, notes }
}

/** Each costs two readings. */
const MOST_ROUNDS = 4

/** Where what nobody closes opens; -1 where there is none. */
function findOpener({ children }: Root): number {
  for (const node of children) {
    const inside = node.type === 'html' ? findUnclosed(node.value) : -1
    if (inside >= 0) return (node.position?.start.offset ?? 0) + inside
  }
  return -1
}

type Tree = { readonly tree: Root; readonly source: string; readonly notes: readonly Note[] }

const PLAIN: Note = {
  code: 'unreadMarkup',
  message:
    'This file has more marks or is longer than Markdown that is read as such, so it was read as plain text. Split it into stories.',
}

function writePage(top: string, tree: Root, source: string): FinishedPage<null> {
  const page = createPage<null>(top)
  writeTree(tree, page, source)
  return page.finish()
}

type Step = { readonly node: Nodes } | { readonly leave: () => void }

/** In the order of the text, without recursion: a tree may be deep. */
function writeTree(root: Root, page: Page<null>, source: string): void {
  const title = findTitle(root)
  const known: Known = {
    source,
    table: null,
    addresses: findAddresses(root),
    title,
    standfirst: findStandfirst(root, title),
    tight: new Set<Nodes>(),
  }
  const steps: Step[] = root.children.map((node): Step => ({ node })).toReversed()
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      step.leave()
      continue
    }
    const { node } = step
    const leave = enter(node, page, known)
    if (leave) steps.push({ leave })
    if (!('children' in node)) continue
    const children = node.type === 'list' ? numbered(node) : node.children
    for (const child of children.toReversed()) steps.push({ node: child })
  }
}

type Known = {
  readonly source: string
  /** The table that is being written. */
  table: OpenTable | null
  readonly addresses: ReadonlyMap<string, string>
  readonly title: Nodes | null
  /** A paragraph right below the title. */
  readonly standfirst: Nodes | null
  /** Paragraphs of a list whose items touch. */
  readonly tight: Set<Nodes>
}

/** Writes what a node shows by itself, and gives what is to be done when its children are written. */
function enter(node: Nodes, page: Page<null>, known: Known): (() => void) | null {
  if (node.type === 'link' || node.type === 'linkReference') {
    page.openLink(node.type === 'link' ? node.url : (known.addresses.get(node.identifier) ?? ''))
    return () => page.closeLink()
  }
  if (node.type === 'strong' || node.type === 'emphasis') {
    page.openEmphasis(node.type === 'strong' ? 'strong' : 'em')
    return () => page.closeEmphasis()
  }
  if (node.type === 'paragraph' && isTable(sourceOf(node, known))) {
    known.table = openTable(page)
    return () => {
      page.closeBlock(2)
      known.table = null
    }
  }
  const block = describeBlock(node, known)
  if (!block) {
    if (known.table && node.type === 'text') writeCells(node.value, known.table, page)
    else if (known.table && node.type === 'break') openRow(known.table, page)
    else writeLeaf(node, page)
    return null
  }
  page.openBlock(block.type, block.lines)
  return () => page.closeBlock(block.lines)
}

function sourceOf({ position }: Nodes, { source }: Known): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
}

type BlockLook = { readonly type: BlockHintType | null; readonly lines: Lines }

function describeBlock(node: Nodes, { title, standfirst, tight }: Known): BlockLook | null {
  if (node.type === 'heading') return { type: node === title ? 'title' : 'heading', lines: 2 }
  if (node.type === 'blockquote') return { type: 'blockquote', lines: 2 }
  if (node.type === 'list') return { type: null, lines: 2 }
  if (node === standfirst) return { type: 'heading', lines: 2 }
  if (node.type === 'paragraph')
    return { type: isPicture(node) ? 'caption' : null, lines: tight.has(node) ? 1 : 2 }
  if (node.type !== 'listItem') return null
  if (!node.spread) for (const child of node.children) tight.add(child)
  return { type: 'listItem', lines: node.spread ? 2 : 1 }
}

function writeLeaf(node: Nodes, page: Page<null>): void {
  if (node.type === 'text' || node.type === 'inlineCode') page.write(node.value, null)
  else if (node.type === 'break') page.breakLine()
  else if (node.type === 'thematicBreak') writeApart(page, () => page.write('* * *', null))
  else if (node.type === 'code') writeApart(page, () => page.writeKept(node.value, null))
  else if (node.type === 'html') writeHtml(node.value, page)
  else if (node.type === 'image') writePicture(page, node.alt, node.title)
  else if (node.type === 'imageReference') writePicture(page, node.alt)
}

function writeApart(page: Page<null>, write: () => void): void {
  page.openBlock('paragraph', 2)
  write()
  page.closeBlock(2)
}

/** A picture is never fetched: its description and its title, a line each, are its one caption. */
function writePicture(page: Page<null>, alt?: string | null, title?: string | null): void {
  const lines = [...new Set([alt ?? '', title ?? ''])].filter((words) => words.trim() !== '')
  if (lines.length === 0) return
  page.openBlock('caption', 1)
  for (const [at, words] of lines.entries()) {
    if (at > 0) page.breakLine()
    page.write(words, null)
  }
  page.closeBlock(1)
}

/** Only tags are HTML between words; a block of HTML holds words too. */
function writeHtml(html: string, page: Page<null>): void {
  for (const [at, line] of stripTags(html).split('\n').entries()) {
    if (at > 0) page.breakLine()
    page.write(line, null)
  }
}

/** A picture, and the words that follow it on the next line. */
function isPicture({ children: [first] }: Parents): boolean {
  return first?.type === 'image' || first?.type === 'imageReference'
}

/** The first heading of the first rank, or a heading that everything else stands below. */
function findTitle({ children }: Root): Nodes | null {
  const first = children.find((node) => !(node.type === 'paragraph' && isPicture(node)))
  const top = children.find((node) => node.type === 'heading' && node.depth === 1)
  return top ?? (first?.type === 'heading' ? first : null)
}

/** The paragraph below the title, where all of it is set in bold or in italics. */
function findStandfirst({ children }: Root, title: Nodes | null): Nodes | null {
  const below = children[children.findIndex((node) => node === title) + 1]
  if (!title || below?.type !== 'paragraph' || below.children.length !== 1) return null
  const [only] = below.children
  return only?.type === 'strong' || only?.type === 'emphasis' ? below : null
}

/** `[council]: https://sandport.example/council` */
function findAddresses({ children }: Root): ReadonlyMap<string, string> {
  const found = children.flatMap((node) =>
    node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
  )
  return new Map(found.toReversed())
}

/** The items with the numbers that a reader sees before them. */
function numbered(list: Extract<Nodes, { type: 'list' }>): readonly Nodes[] {
  if (!list.ordered) return list.children
  const first = list.start ?? 1
  return list.children.map((item, at) => {
    const number = { type: 'text', value: `${first + at}. ` } as const
    const [opening, ...rest] = item.children
    if (opening?.type !== 'paragraph')
      return { ...item, children: [{ type: 'paragraph', children: [number] }, ...item.children] }
    return {
      ...item,
      children: [{ ...opening, children: [number, ...opening.children] }, ...rest],
    }
  })
}
