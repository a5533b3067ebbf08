import type { Article } from '../../article/Article.ts'
import { hostOf } from '../../article/Link.ts'
import { type Span, contains, overlaps } from '../../article/Span.ts'
import { createPlacer } from '../marks/createPlacer.ts'
import type { Kept, MarkContent, MarkKind } from '../shelf/Record.ts'
import type { StoryToExport } from './StoryToExport.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'
import { cutAt } from './inlineMarkdown.ts'
import { markedWords } from './markedWords.ts'
import { xml } from './xml.ts'

/** A mark of a story in a book; its number leads from its words to its note and back. */
export type NumberedMark = {
  readonly number: number
  readonly content: MarkContent
  /** Where its words stand, or the quote that it is on; null where they are gone, or for a speaker. */
  readonly span: Span | null
}

/** A story's marks as they are met in reading; those without a place in the text come last. */
export function numberMarks({ article, marks }: StoryToExport): readonly NumberedMark[] {
  const spans = new Map<Kept<'mark'>, Span>()
  if (article) {
    const { words, onQuotes } = createPlacer()(article, marks)
    for (const { mark, start, end } of words) spans.set(mark, { start, end })
    for (const quote of article.quotes)
      for (const mark of onQuotes.get(quote.id) ?? []) spans.set(mark, quote)
  }
  return marks
    .map((mark) => ({ content: mark.content, span: spans.get(mark) ?? null }))
    .toSorted((a, b) => placeOf(a.span) - placeOf(b.span))
    .map(({ content, span }, at) => ({ content, span, number: at + 1 }))
}

function placeOf(span: Span | null): number {
  return span?.start ?? Number.MAX_SAFE_INTEGER
}

type Marking = {
  /** A stretch of the text as XML, with the marks that lie on it. */
  readonly mark: (span: Span) => string
  /** The numbers of those that `mark` has led from so far. */
  readonly led: ReadonlySet<number>
}

export function createMarking(
  t: Translate,
  article: Article,
  marks: readonly NumberedMark[],
): Marking {
  const { text, links = [], emphasis = [] } = article
  const led = new Set<number>()
  const placed = marks.filter((mark): mark is Placed => mark.span !== null)

  function mark(span: Span): string {
    const here = placed.filter((mark) => overlaps(mark.span, span))
    const inline = [...links, ...emphasis].filter((words) => overlaps(words, span))
    return cutAt(span, [...here.map((mark) => mark.span), ...inline])
      .map((piece) => {
        const on = here.filter((mark) => overlaps(mark.span, piece))
        const ending = on.filter((mark) => !led.has(mark.number) && endsIn(piece, mark.span))
        for (const { number } of ending) led.add(number)
        const words = xml(text.slice(piece.start, piece.end).replace(/\s+/gu, ' '))
        const set = emphasis.find((words) => contains(words, piece))?.kind
        const href = links.find((link) => contains(link, piece))?.href ?? ''
        const shown = set ? `<${set}>${words}</${set}>` : words
        const linked = hostOf(href) === null ? shown : `<a href="${xml(href)}">${shown}</a>`
        return `${markedUp(t, linked, on)}${ending.map(signOf).join('')}`
      })
      .join('')
  }
  /** Behind its last words stands a mark's number; white space that was marked along is none. */
  function endsIn(piece: Span, { end }: Span): boolean {
    return end === piece.end || (end > piece.end && text.slice(piece.end, end).trim() === '')
  }
  return { mark, led }
}

type Placed = NumberedMark & { readonly span: Span }

/** One element a mark, the one that begins first outside; a note on a quote paints nothing. */
function markedUp(t: Translate, words: string, marks: readonly Placed[]): string {
  return marks.reduceRight((inner, { content: { kind } }) => {
    return kind === null
      ? inner
      : `<mark class="${kind}" title="${xml(t(NAMES[kind]))}">${inner}</mark>`
  }, words)
}

function signOf({ number }: NumberedMark): string {
  return `<a class="ref" epub:type="noteref" role="doc-noteref" id="ref-${number}" href="#note-${number}">${number}</a>`
}

const NAMES: Readonly<Record<MarkKind, PlainMessage>> = {
  fact: 'Fact',
  quote: 'Quote',
  question: 'Question',
  check: 'Check',
}

/** Every mark by its number, with its kind, its words and its note; from most a way back to the words. */
export function notesOf(
  t: Translate,
  marks: readonly NumberedMark[],
  led: ReadonlySet<number>,
): string {
  if (marks.length === 0) return ''
  const items = marks.map((mark) => noteOf(t, mark, led.has(mark.number)))
  return `<section epub:type="endnotes" role="doc-endnotes"><h2>${xml(t('Marks and notes'))}</h2><ol>\n${items.join('\n')}\n</ol></section>`
}

function noteOf(t: Translate, { number, content }: NumberedMark, isLed: boolean): string {
  const words = xml(markedWords(content).replace(/\s+/gu, ' '))
  const back = isLed
    ? ` <a role="doc-backlink" href="#ref-${number}">${xml(t('Back to its words'))}</a>`
    : ''
  const notes = content.note
    .split(/\n\s*\n/)
    .filter((note) => note.trim() !== '')
    .map((note) => `<p>${xml(note.trim())}</p>`)
  return `<li id="note-${number}"><p><strong>${xml(t(nameOf(content)))}</strong>: ${words}${back}</p>${notes.join('')}</li>`
}

function nameOf({ kind, target }: MarkContent): PlainMessage {
  if (kind !== null) return NAMES[kind]
  return target.type === 'speaker' ? 'Note on a speaker' : 'Note on a quote'
}
