import type { Article } from '../../article/Article.ts'
import { type Block, type TableBlock, contentOf, numberOf } from '../../article/Block.ts'
import { saysMoreThanHead } from '../../article/saysMoreThanHead.ts'
import { type Span, slice } from '../../article/Span.ts'
import { headlineOf } from '../../article/Summary.ts'
import { referenceOf } from '../citations/Reference.ts'
import { formatPlain } from '../citations/plain.ts'
import {
  type StoryToExport,
  authorsOf,
  publishedOf,
  publisherOf,
  titleOf,
} from './StoryToExport.ts'
import { exactnessOf, speakerWords } from '../doubt.ts'
import { type NumberedMark, createMarking, notesOf, numberMarks } from './epubMarks.ts'
import type { Translate } from '../../words/translate.ts'
import { xml } from './xml.ts'

type Chapter = { readonly body: string; readonly lang: string }

/** A story as a chapter of a book: its words with the marks on them, who said what, and the notes. */
export function chapterOf(t: Translate, story: StoryToExport): Chapter {
  const { article, text } = story
  const marks = numberMarks(story)
  const { title, body, led } = article
    ? wordsOf(t, article, marks)
    : { title: xml(titleOf(story)), body: paragraphs(text ?? ''), led: NOWHERE }
  const parts = [
    `<h1>${title}</h1>`,
    aboutLine(story),
    body,
    article ? quotesOf(t, article) : '',
    notesOf(t, marks, led),
    article ? sourceOf(t, article) : '',
  ]
  return { body: parts.filter((part) => part !== '').join('\n'), lang: article?.lang ?? 'und' }
}

const NOWHERE: ReadonlySet<number> = new Set()

function aboutLine(story: StoryToExport): string {
  const facts = [authorsOf(story).join(', '), publisherOf(story), publishedOf(story)?.slice(0, 10)]
  const known = facts.filter((fact) => fact !== null && fact !== undefined && fact !== '')
  return known.length > 0 ? `<p class="about">${xml(known.join(' · '))}</p>` : ''
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((words) => words.trim() !== '')
    .map((words) => `<p>${xml(words.trim())}</p>`)
    .join('\n')
}

const LEFT_OUT: ReadonlySet<Block['type']> = new Set([
  'frontMatter',
  'headline',
  'date',
  'byline',
  'residue',
])

type Marked = {
  readonly title: string
  readonly body: string
  /** The numbers of the marks that a sign in the words leads from. */
  readonly led: ReadonlySet<number>
}

function wordsOf(t: Translate, article: Article, marks: readonly NumberedMark[]): Marked {
  const { mark, led } = createMarking(t, article, marks)
  const headline = headlineOf(article)
  const says = (span: Span) => slice(article.text, span).replace(/\s+/gu, ' ') === headline
  const titled = article.headline
  const title = titled && says(titled) ? mark(titled) : xml(headline)
  const blocks = article.blocks.filter(
    (block) =>
      (!LEFT_OUT.has(block.type) || saysMoreThanHead(article, block)) &&
      !(block.type === 'paragraph' && says(contentOf(article.text, block))),
  )
  const body = groupOf(article.text, blocks).map((group) => {
    const [first] = group
    if (first?.type === 'table') return tableMarkup(first, mark)
    const numbers = group.map((block) => numberOf(article.text, block))
    if (numbers[0]) return numberedMarkup(group, numbers, mark)
    return groupMarkup(
      first?.type ?? 'paragraph',
      group.map((block) => mark(contentOf(article.text, block))),
    )
  })
  return { title, body: body.join('\n'), led }
}

/** Blocks of a kind that follow each other belong together: a list, a quote of several paragraphs. */
function groupOf(text: string, blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    const alike =
      last?.[0]?.type === block.type && isNumbered(text, last[0]) === isNumbered(text, block)
    if (last && alike && GROUPS[block.type]) last.push(block)
    else groups.push([block])
  }
  return groups
}

function isNumbered(text: string, block: Block): boolean {
  return numberOf(text, block) !== null
}

function numberedMarkup(
  blocks: readonly Block[],
  numbers: readonly ReturnType<typeof numberOf>[],
  mark: (span: Span) => string,
): string {
  const items = blocks.map((block, at) => {
    const { number = 1, start = block.start } = numbers[at] ?? {}
    return `<li value="${number}">${mark({ start, end: block.end })}</li>`
  })
  return `<ol>\n${items.join('\n')}\n</ol>`
}

function tableMarkup({ rows, head }: TableBlock, mark: (span: Span) => string): string {
  const lines = rows.map((cells, row) => {
    const name = row < head ? 'th' : 'td'
    return `<tr>${cells.map((cell) => `<${name}>${mark(cell)}</${name}>`).join('')}</tr>`
  })
  return `<table>\n${lines.join('\n')}\n</table>`
}

type Around = readonly [before: string, after: string]

const LISTED: Around = ['<ul>\n', '\n</ul>']
const QUOTED: Around = ['<blockquote>', '</blockquote>']

/** What stands around all blocks of a group. */
const GROUPS: Partial<Record<Block['type'], Around>> = {
  listItem: LISTED,
  keyPoint: LISTED,
  blockquote: QUOTED,
  pullQuote: QUOTED,
}

const ITEM: Around = ['<li>', '</li>']
const SMALL: Around = ['<p class="about">', '</p>']
const PARAGRAPH: Around = ['<p>', '</p>']

/** What stands around the words of a block that is no paragraph. */
const BLOCKS: Partial<Record<Block['type'], Around>> = {
  subheading: ['<h2>', '</h2>'],
  listItem: ITEM,
  keyPoint: ITEM,
  caption: SMALL,
  credit: SMALL,
  kicker: SMALL,
  byline: SMALL,
  note: SMALL,
}

function groupMarkup(type: Block['type'], words: readonly string[]): string {
  if (type === 'divider') return '<hr/>'
  const [before, after] = BLOCKS[type] ?? PARAGRAPH
  const [open, close] = GROUPS[type] ?? ['', '']
  return `${open}${words.map((one) => `${before}${one}${after}`).join('\n')}${close}`
}

/** Who said what, with what is doubtful about it. */
function quotesOf(t: Translate, article: Article): string {
  const quotes = article.quotes.filter(({ repeats }) => repeats === undefined)
  if (quotes.length === 0) return ''
  const items = quotes.map((quote) => {
    const words = referenceOf(t, { article, quote, accessed: null }).quote?.printed ?? ''
    const by = [speakerWords(t, article, quote), exactnessOf(t, quote)].filter(Boolean).join(' ')
    return `<li><p>${xml(words)}</p><p class="source">— ${xml(by)}</p></li>`
  })
  return `<section><h2>${xml(t('Quotes'))}</h2><ol>\n${items.join('\n')}\n</ol></section>`
}

function sourceOf(t: Translate, article: Article): string {
  const citation = formatPlain(referenceOf(t, { article, quote: null, accessed: null }), t)
  return `<p class="source">${xml(citation)}</p>`
}
