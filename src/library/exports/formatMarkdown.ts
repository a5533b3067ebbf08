import type { Article, SourceKind } from '../../article/Article.ts'
import { type Block, type TableBlock, contentOf, numberOf } from '../../article/Block.ts'
import { type Quote, exactQuotes, paraphrases } from '../../article/Quote.ts'
import { sourcesIn } from '../../article/sourcesIn.ts'
import { partiesOf } from '../../article/Summary.ts'
import { referenceOf } from '../citations/Reference.ts'
import { formatPlain } from '../citations/plain.ts'
import type { Kept, MarkKind, MarkTarget, StatusContent } from '../shelf/Record.ts'
import {
  type StoryToExport,
  addressOf,
  authorsOf,
  publishedOf,
  publisherOf,
  titleOf,
} from './StoryToExport.ts'
import { exactnessOf, speakerWords } from '../doubt.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'
import { frontMatter } from './frontMatter.ts'
import { inlineMarkdown } from './inlineMarkdown.ts'
import { markdownLine, markdownText } from './markdownText.ts'
import { markedWords } from './markedWords.ts'

/** A story as a file that a person can read without any app, and Obsidian with links to its parts. */
export function formatMarkdown(t: Translate, story: StoryToExport): string {
  const { article, text, marks } = story
  const parts = [
    `${headOf(story)}\n# ${markdownLine(titleOf(story)) || t('Untitled')}`,
    ...(article ? bodyOf(t, article) : [markdownText(text ?? t(GONE))]),
    ...(article ? quotesOf(t, article) : []),
    ...marksOf(t, marks),
    ...(article ? sourcesOf(t, article) : []),
    ...(article ? citationOf(t, article) : []),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const GONE = 'The story itself is not in this library any more.'

function headOf(story: StoryToExport): string {
  return frontMatter({
    title: titleOf(story),
    author: authorsOf(story),
    url: addressOf(story),
    published: publishedOf(story),
    publisher: publisherOf(story),
    language: story.article && story.article.lang !== 'und' ? story.article.lang : null,
    added: story.added,
    status: statusWords(story.status),
    slug: story.slug,
  })
}

function statusWords(status: StatusContent): readonly string[] {
  return (['read', 'favourite', 'archived'] as const).filter((word) => status[word])
}

/** The story's own parts, in their order; what was copied along stands behind them. */
function bodyOf(t: Translate, article: Article): readonly string[] {
  const story = article.blocks.filter(({ type }) => type !== 'residue' && !ABOVE.has(type))
  const residue = article.blocks.filter(({ type }) => type === 'residue')
  return [
    ...listed(article, story),
    ...(residue.length > 0 ? [`## ${t('Copied along with the story')}`] : []),
    ...residue.map((block) => blockWords(article, block)),
  ]
}

/** What the front matter and the title say already. */
const ABOVE: ReadonlySet<Block['type']> = new Set(['frontMatter', 'headline'])

const SIGN: Partial<Record<Block['type'], string>> = {
  subheading: '### ',
  listItem: '- ',
  keyPoint: '- ',
}

/** The lines of a numbered list touch, so that Markdown goes on counting. */
function listed(article: Article, blocks: readonly Block[]): readonly string[] {
  const parts: string[] = []
  let before: Block | undefined
  for (const block of blocks) {
    const words = blockWords(article, block)
    const numbered = (one: Block | undefined) => one && numberOf(article.text, one) !== null
    if (numbered(before) && numbered(block)) parts.push(`${parts.pop() ?? ''}\n${words}`)
    else parts.push(words)
    before = block
  }
  return parts
}

function blockWords(article: Article, block: Block): string {
  const { text } = article
  if (block.type === 'divider') return '* * *'
  if (block.type === 'table') return tableOf(article, block)
  const numbered = numberOf(text, block)
  if (numbered) {
    const words = inlineMarkdown(article, { start: numbered.start, end: block.end }, 'within')
    return `${numbered.number}. ${words}`
  }
  const content = contentOf(text, block)
  const words = inlineMarkdown(article, content)
  if (block.type === 'blockquote' || block.type === 'pullQuote') return quoted(words)
  const sign = SIGN[block.type]
  return sign === undefined ? words : `${sign}${words.replaceAll('\n', ' ')}`
}

/** Markdown knows no table without a head. */
function tableOf(article: Article, { rows, head }: TableBlock): string {
  const columns = Math.max(...rows.map(({ length }) => length))
  const lines = rows.map((cells) => {
    const words = Array.from({ length: columns }, (_, at) => {
      const cell = cells[at]
      return cell ? inlineMarkdown(article, cell, 'within') : ''
    })
    return `| ${words.join(' | ')} |`
  })
  const none = head === 0 ? [`|${'  |'.repeat(columns)}`] : []
  const [first = '', ...rest] = [...none, ...lines]
  return [first, `|${' --- |'.repeat(columns)}`, ...rest].join('\n')
}

function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

/** Each quote as its own block, which a link such as `[[ferry-runs-again#^q1]]` leads to. */
function quotesOf(t: Translate, article: Article): readonly string[] {
  const exact = exactQuotes(article.quotes)
  const reported = paraphrases(article.quotes)
  return [
    ...(exact.length > 0
      ? [`## ${t('Quotes')}`, ...exact.flatMap((quote) => quoteOf(t, article, quote))]
      : []),
    ...(reported.length > 0
      ? [
          `## ${t('Reported, not exact words')}`,
          ...reported.flatMap((quote) => quoteOf(t, article, quote)),
        ]
      : []),
  ]
}

function quoteOf(t: Translate, article: Article, quote: Quote): readonly string[] {
  const { printed } = referenceOf(t, { article, quote, accessed: null }).quote ?? {
    printed: '',
  }
  const by = [speakerWords(t, article, quote), exactnessOf(t, quote)].filter(Boolean).join(' ')
  return [quoted(`${markdownText(printed)}\n\n— ${markdownLine(by)}`), `^${quote.id}`]
}

/** What Obsidian calls each kind, and what the reader does. */
const CALLOUTS: Readonly<Record<MarkKind, readonly [sign: string, name: PlainMessage]>> = {
  fact: ['[!info]', 'Fact'],
  quote: ['[!quote]', 'Quote'],
  question: ['[!question]', 'Question'],
  check: ['[!todo]', 'Check'],
}

const NOTES: Readonly<Record<MarkTarget['type'], PlainMessage>> = {
  words: 'Note',
  quote: 'Note on a quote',
  speaker: 'Note on a speaker',
}

export function marksOf(t: Translate, marks: readonly Kept<'mark'>[]): readonly string[] {
  if (marks.length === 0) return []
  return [
    `## ${t('Marks and notes')}`,
    ...marks.flatMap((mark, at) => [markOf(t, mark), `^mark-${at + 1}`]),
  ]
}

function markOf(t: Translate, { content }: Kept<'mark'>): string {
  const { kind, note, made, target } = content
  const [sign, name] = kind === null ? ['[!note]', NOTES[target.type]] : CALLOUTS[kind]
  const parts = [markdownText(markedWords(content)), noteWords(note), made.slice(0, 10)]
  const inside = parts.filter((part) => part !== '').join('\n\n')
  return `> ${sign} ${t(name)}\n${quoted(inside)}`
}

/** A note keeps its lines: they are the reader’s own. */
function noteWords(note: string): string {
  return note
    .split(/\n\s*\n/)
    .map(markdownText)
    .filter((words) => words !== '')
    .join('\n\n')
}

const SOURCE_KINDS: Readonly<Record<SourceKind, PlainMessage>> = {
  publisher: 'publisher',
  contributor: 'contributor',
  photo: 'photo',
  outlet: 'outlet',
  document: 'document',
  person: 'person',
  unnamed: 'not named in the text',
  approached: 'asked for comment',
}

function sourcesOf(t: Translate, article: Article): readonly string[] {
  const lines = [
    ...sourcesIn(article).map(
      ({ name, kind }) => `- ${markdownLine(name)} (${t(SOURCE_KINDS[kind])})`,
    ),
    ...partiesOf(article, 'didNotRespond').map(
      (name) => `- ${t('{name} did not respond', { name: markdownLine(name) })}`,
    ),
    ...partiesOf(article, 'gaveNoComment').map(
      (name) => `- ${t('{name} gave no comment', { name: markdownLine(name) })}`,
    ),
  ]
  return lines.length > 0 ? [`## ${t('Sources')}`, lines.join('\n')] : []
}

function citationOf(t: Translate, article: Article): readonly string[] {
  const citation = formatPlain(referenceOf(t, { article, quote: null, accessed: null }), t)
  return [`## ${t('Citation')}`, markdownLine(citation)]
}
