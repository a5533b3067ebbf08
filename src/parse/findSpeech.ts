import type { Speaker } from '../article/Article.ts'
import type { Marked, Quote } from '../article/Quote.ts'
import type { Span } from '../article/Span.ts'
import { readInterview } from './attribution/interview.ts'
import { settleTurns } from './attribution/settleTurns.ts'
import type { Quotation } from './attribution/Quotation.ts'
import { attribute } from './attribution/attribute.ts'
import { findBlockQuotes } from './attribution/blockQuotes.ts'
import { findHeard } from './attribution/heardWithin.ts'
import { attributeSpeakers } from './coreference/attributeSpeakers.ts'
import { type Entities, type Page, readEntities } from './coreference/entities.ts'
import { findParaphrases } from './reported/findParaphrases.ts'
import type { Marks } from './tokens/findMarks.ts'
import { lexiconOf } from './tokens/lexicons.ts'
import { once } from './tokens/kept.ts'
import type { ReadBlock } from './tokens/readBlocks.ts'

/** Who said what: quotes with their speakers, and what only stands in marks. */
export type Speech = {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
  readonly marked: readonly Marked[]
  /** Whoever the story names; who is who need not be known where nobody asks. */
  readonly entities: () => Entities
}

type Told = Page & { readonly lang: string }

/** By the clauses of the sentences; all mentions come before any speaker, because a surname may be explained further down. */
export function findSpeech(
  text: string,
  marks: readonly Marks[],
  blocks: readonly ReadBlock[],
  { lang, author, dateline }: Told,
): Speech {
  const interview = readInterview(text, blocks, author)
  const { quotes, marked } = attribute(text, marks, blocks, interview)
  const heard = findHeard(text, blocks, lexiconOf(lang))
  const turns = settleTurns(interview.quotes, quotes)
  const exact = [...turns, ...findBlockQuotes(text, blocks, quotes), ...heard.quotes]
  const reported = findParaphrases(text, blocks, exact, { lang, dateline })
  const found = [...exact, ...reported].toSorted(byStart)
  const entities = once(() =>
    readEntities(text, heard.blocks, { author, dateline }, null, placesOfSpeakers(found)),
  )
  if (found.length === 0) return { quotes: [], speakers: [], marked, entities }
  const headings = blocks.flatMap(({ block }) => (block.type === 'subheading' ? [block.start] : []))
  return { ...attributeSpeakers(text, found, entities(), headings), marked, entities }
}

/** Where everybody is mentioned whom words are given to. */
export function placesOfSpeakers(found: readonly Quotation[]): ReadonlySet<number> {
  return new Set(found.flatMap(({ mention }) => mention?.start ?? []))
}

/** What holds another stands before it. */
function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
