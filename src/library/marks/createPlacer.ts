import { type Anchor, findAnchor } from '../../article/Anchor.ts'
import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { type Span, overlaps } from '../../article/Span.ts'
import type { Kept } from '../shelf/Record.ts'

/** A mark whose words stand in the text. */
export type PlacedMark = Span & { readonly mark: Kept<'mark'> }

/** Marks of a story by where they belong. Every one is in exactly one of these. */
export type PlacedMarks = {
  /** In the order of the text; of those that begin together, the longer first. */
  readonly words: readonly PlacedMark[]
  /** By the quote's id. */
  readonly onQuotes: ReadonlyMap<string, readonly Kept<'mark'>[]>
  /** By the speaker's id. */
  readonly onSpeakers: ReadonlyMap<string, readonly Kept<'mark'>[]>
  /** What they are about isn't in this text any more. */
  readonly orphaned: readonly Kept<'mark'>[]
}

export const NO_MARKS: PlacedMarks = {
  words: [],
  onQuotes: new Map(),
  onSpeakers: new Map(),
  orphaned: [],
}

/** Places marks in a text, and remembers where: a note that changes moves no words. */
export function createPlacer(): (article: Article, marks: readonly Kept<'mark'>[]) => PlacedMarks {
  let known: { readonly text: string; readonly spans: Map<string, Span | null> } | undefined

  function find(text: string, anchor: Anchor): Span | null {
    if (known?.text !== text) known = { text, spans: new Map() }
    const key = JSON.stringify(anchor)
    const before = known.spans.get(key)
    if (before !== undefined) return before
    const span = findAnchor(text, anchor)
    known.spans.set(key, span)
    return span
  }

  return (article, marks) => {
    const words: PlacedMark[] = []
    const onQuotes = new Map<string, Kept<'mark'>[]>()
    const onSpeakers = new Map<string, Kept<'mark'>[]>()
    const orphaned: Kept<'mark'>[] = []
    for (const mark of inOrder(marks)) {
      const { target } = mark.content
      const span = target.type === 'speaker' ? null : find(article.text, target.at)
      const quote = target.type === 'quote' && span ? quoteAt(article, span) : undefined
      const speaker = target.type === 'speaker' ? speakerOf(article, target.name) : undefined
      if (target.type === 'words' && span) words.push({ ...span, mark })
      else if (quote) put(onQuotes, quote.id, mark)
      else if (speaker !== undefined) put(onSpeakers, speaker, mark)
      else orphaned.push(mark)
    }
    words.sort((a, b) => a.start - b.start || b.end - a.end)
    return { words, onQuotes, onSpeakers, orphaned }
  }
}

function inOrder(marks: readonly Kept<'mark'>[]): readonly Kept<'mark'>[] {
  return marks.toSorted((a, b) => (a.content.made < b.content.made ? -1 : 1))
}

/** The quote of exactly these words, or else the only one that shares some of them. */
function quoteAt({ quotes }: Article, span: Span): Quote | undefined {
  const sharing = quotes.filter((quote) => overlaps(span, quote))
  const exact = sharing.find(({ start, end }) => start === span.start && end === span.end)
  return exact ?? (sharing.length === 1 ? sharing[0] : undefined)
}

function speakerOf({ speakers }: Article, name: string): string | undefined {
  const named = speakers.find((speaker) => speaker.name === name)
  return (named ?? speakers.find(({ aliases }) => aliases.includes(name)))?.id
}

function put<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value) {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}
