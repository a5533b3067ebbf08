import { type Write, encode } from '../pieces/bytes.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'
import { createZip } from '../zip/createZip.ts'
import { fileNames } from '../backup/fileNames.ts'
import type { Stories, StoryToExport } from './StoryToExport.ts'
import { writeEpub } from './epub.ts'
import { formatMarkdown } from './formatMarkdown.ts'
import { writeAnnotations, writeReadwise } from './marks.ts'
import { writeQuotesCsv, writeQuotesJson } from './quotes.ts'
import { writeBibtex, writeCsl, writeRis } from './references.ts'

export type Format =
  | 'markdown'
  | 'epub'
  | 'quotesCsv'
  | 'quotesJson'
  | 'readwise'
  | 'annotations'
  | 'ris'
  | 'bibtex'
  | 'csl'

/** What every file says of itself. */
export type Issue = {
  readonly title: string
  /** ISO moment. */
  readonly now: string
  /** A UUID. */
  readonly id: string
  /** Whether one story is all of it. */
  readonly single: boolean
  /** What the app says in it is in the reader's language. */
  readonly t: Translate
}

type FormatMaker = {
  readonly name: PlainMessage
  /** What it is for, in one line. */
  readonly purpose: PlainMessage
  readonly mediaType: string
  readonly extension: (issue: Issue) => string
  /** `quotes` in `On Record quotes.csv`; empty for the stories themselves. */
  readonly what: string
  readonly write: (stories: Stories, write: Write, issue: Issue) => Promise<void>
}

/** Every form in which stories, quotes and marks can be taken along, in the order they are offered. */
export const FORMATS: Readonly<Record<Format, FormatMaker>> = {
  markdown: {
    name: 'Markdown',
    purpose: 'Text files for Obsidian or any editor, one a story',
    mediaType: 'text/markdown',
    extension: ({ single }) => (single ? 'md' : 'zip'),
    what: '',
    write: writeMarkdown,
  },
  epub: {
    name: 'EPUB',
    purpose: 'A book for e-readers, with your marks at their words and your notes',
    mediaType: 'application/epub+zip',
    extension: () => 'epub',
    what: '',
    write: writeEpub,
  },
  quotesCsv: {
    name: 'Quotes as a table (CSV)',
    purpose: 'For a spreadsheet: who said what, in which role, and how it is known',
    mediaType: 'text/csv',
    extension: () => 'csv',
    what: 'quotes',
    write: writeQuotesCsv,
  },
  quotesJson: {
    name: 'Quotes as data (JSON)',
    purpose: 'For programs: the same, and where each stands in its text',
    mediaType: 'application/json',
    extension: () => 'json',
    what: 'quotes',
    write: writeQuotesJson,
  },
  readwise: {
    name: 'Marks for Readwise (CSV)',
    purpose: 'For Readwise, and what reads its tables',
    mediaType: 'text/csv',
    extension: () => 'csv',
    what: 'marks',
    write: writeReadwise,
  },
  annotations: {
    name: 'Marks as data (W3C annotations)',
    purpose: 'For programs that read the open standard for annotations',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    extension: () => 'annotation',
    what: 'marks',
    write: writeAnnotations,
  },
  ris: {
    name: 'References (RIS)',
    purpose: 'For Zotero, EndNote and Citavi',
    mediaType: 'application/x-research-info-systems',
    extension: () => 'ris',
    what: 'references',
    write: writeRis,
  },
  bibtex: {
    name: 'References (BibTeX)',
    purpose: 'For LaTeX and JabRef',
    mediaType: 'application/x-bibtex',
    extension: () => 'bib',
    what: 'references',
    write: writeBibtex,
  },
  csl: {
    name: 'References (CSL-JSON)',
    purpose: 'For Pandoc and citation processors',
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: () => 'json',
    what: 'references',
    write: writeCsl,
  },
}

// The keys of an object whose type lists every format.
export const FORMAT_ORDER = Object.keys(FORMATS) as readonly Format[]

/** One story as its text; several as a zip of them. */
async function writeMarkdown(stories: Stories, write: Write, issue: Issue): Promise<void> {
  if (issue.single) {
    for await (const story of stories) await write(encode(formatMarkdown(issue.t, story)))
    return
  }
  const zip = createZip(write, new Date(issue.now))
  const nameOf = fileNames('md')
  for await (const story of stories)
    await zip.add(nameOf(story.slug), formatMarkdown(issue.t, story))
  await zip.close()
}

/** `ferry-runs-again.md`, `On Record quotes 2026-03-02.csv` */
export function fileNameOf(format: Format, slug: string | null, issue: Issue): string {
  const { what, extension } = FORMATS[format]
  const day = issue.now.slice(0, 10)
  const words = slug === null ? ['On Record', what, day] : [slug, what]
  return `${words.filter((word) => word !== '').join(' ')}.${extension(issue)}`
}

/** Those of a list that a format leaves out, since nothing of them is known yet. */
export function isLeftOut(format: Format, { article, text }: StoryToExport): boolean {
  if (format === 'markdown' || format === 'readwise' || format === 'annotations') return false
  return format === 'epub' ? !article && text === null : !article
}
