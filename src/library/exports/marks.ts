import type { Article } from '../../article/Article.ts'
import { type Anchor, findAnchor } from '../../article/Anchor.ts'
import type { Kept, MarkContent, MarkKind } from '../shelf/Record.ts'
import { type Write, encode } from '../pieces/bytes.ts'
import { type Stories, type StoryToExport, addressOf, authorsOf, titleOf } from './StoryToExport.ts'
import type { Translate } from '../../words/translate.ts'
import { csvLine } from './csv.ts'
import { speakerWords } from '../doubt.ts'
import { markedWords } from './markedWords.ts'
import { wellFormed, wholeCharacters } from './wellFormed.ts'

const READWISE = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']

/** The columns that Readwise takes in; the kind is a tag in front of the note, as in `.fact`. */
export async function writeReadwise(
  stories: Stories,
  write: Write,
  { t }: { readonly t: Translate },
): Promise<void> {
  await write(encode(csvLine(READWISE)))
  for await (const story of stories) {
    for (const { content } of story.marks) {
      const row = [
        markedWords(content),
        titleOf(story),
        authorsOf(story).join(', '),
        addressOf(story),
        noteWords(t, story.article, content),
        locationOf(story.article, content),
        content.made.slice(0, 19).replace('T', ' '),
      ]
      await write(encode(csvLine(row)))
    }
  }
}

function noteWords(t: Translate, article: Article | null, content: MarkContent): string {
  const tag = content.kind === null ? null : `.${content.kind}`
  return [tag, content.note, saidBy(t, article, content)].filter(Boolean).join(' ')
}

/** Who said the marked quote, with what is doubtful about it. */
function saidBy(t: Translate, article: Article | null, { target }: MarkContent): string | null {
  if (!article || target.type !== 'quote') return null
  const at = findAnchor(article.text, target.at)
  const quote = article.quotes.find(({ start, end }) => start === at?.start && end === at.end)
  return quote ? `(${speakerWords(t, article, quote)})` : null
}

function locationOf(article: Article | null, { target }: MarkContent): number | null {
  if (target.type === 'speaker') return null
  return (article && findAnchor(article.text, target.at)?.start) ?? target.at.start
}

/** The colour and line style by which readers of e-books know the four kinds. */
const LOOKS: Readonly<Record<MarkKind, { readonly color: string; readonly highlight: string }>> = {
  fact: { color: 'green', highlight: 'solid' },
  quote: { color: 'blue', highlight: 'underline' },
  question: { color: 'yellow', highlight: 'outline' },
  check: { color: 'pink', highlight: 'solid' },
}

/** Marks as a set of W3C annotations, in the form that EPUB readers exchange them. */
export async function writeAnnotations(
  stories: Stories,
  write: Write,
  { now, id, t }: { readonly now: string; readonly id: string; readonly t: Translate },
): Promise<void> {
  const head = {
    '@context': 'https://www.w3.org/ns/epub-anno.jsonld',
    id: `urn:uuid:${id}`,
    type: 'AnnotationSet',
    generator: { type: 'Software', name: 'On Record' },
    generated: now,
  }
  await write(encode(`${JSON.stringify(head).slice(0, -1)},"items":[`))
  let before = ''
  for await (const story of stories) {
    for (const mark of story.marks) {
      await write(encode(`${before}\n${JSON.stringify(annotationOf(t, story, mark))}`))
      before = ','
    }
  }
  await write(encode('\n]}\n'))
}

function annotationOf(t: Translate, story: StoryToExport, { id, content, changed }: Kept<'mark'>) {
  const { kind, note, made, target } = content
  const said = saidBy(t, story.article, content)
  const body = {
    type: 'TextualBody',
    format: 'text/plain',
    value: wellFormed([note, said].filter(Boolean).join(' ')),
    ...(kind && { ...LOOKS[kind], tag: kind }),
  }
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:on-record:mark:${encodeURIComponent(wellFormed(id))}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: made,
    modified: changed,
    body,
    target: {
      source:
        addressOf(story) ?? `urn:on-record:story:${encodeURIComponent(wellFormed(story.slug))}`,
      selector: selectorsOf(story.article, target),
      meta: { headings: [{ level: 1, txt: wellFormed(titleOf(story)) }] },
    },
  }
}

function selectorsOf(article: Article | null, target: MarkContent['target']) {
  if (target.type === 'speaker')
    return [{ type: 'TextQuoteSelector', exact: wellFormed(target.name), prefix: '', suffix: '' }]
  const { at } = target
  const quote = {
    type: 'TextQuoteSelector',
    exact: wellFormed(at.words),
    prefix: wholeCharacters(at.before),
    suffix: wholeCharacters(at.after),
  }
  const position = article && positionOf(article.text, at)
  return position ? [quote, position] : [quote]
}

/** The standard counts characters, where a text's offsets count UTF-16 units. */
function positionOf(text: string, anchor: Anchor) {
  const span = findAnchor(text, anchor)
  if (!span) return null
  const start = charactersIn(text.slice(0, span.start))
  const end = start + charactersIn(text.slice(span.start, span.end))
  return { type: 'TextPositionSelector', start, end }
}

function charactersIn(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
