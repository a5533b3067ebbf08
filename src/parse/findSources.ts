import type {
  Byline,
  Publisher,
  Source,
  SourceKind,
  Speaker,
  Dateline,
} from '../article/Article.ts'
import { namesOf, type Block } from '../article/Block.ts'
import type { Quote } from '../article/Quote.ts'
import { contains, type Span } from '../article/Span.ts'
import { findOutlets, findPapers } from './findCited.ts'
import type { ReadBlock } from './readBlocks.ts'

export type SourceHints = {
  readonly publisher: Publisher | null
  readonly byline: Byline | null
  readonly dateline: Dateline | null
  readonly blocks: readonly Block[]
  readonly readBlocks: readonly ReadBlock[]
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
}

/**
 * Whom and what the article relies on: who made it, whose pictures it shows, whose reporting and
 * papers it cites, who spoke. Key points only sum the body up and add nobody. Groups and
 * organisations that speak are speakers; what they spoke in is the source.
 */
export function findSources(text: string, hints: SourceHints): readonly Source[] {
  const body = hints.readBlocks.filter(({ block }) => BODY.has(block.type))
  const found = [
    ...(hints.publisher ? [{ kind: 'publisher' as const, ...hints.publisher }] : []),
    ...(hints.byline?.contributors ?? []).map((one) => source('contributor', one.name, one)),
    ...findPhotoCredits(hints.blocks),
    ...(hints.dateline?.agency ? [source('outlet', hints.dateline.agency, hints.dateline)] : []),
    ...findOutlets(text, body),
    ...findDocuments(text, hints, body),
    ...findPeople(hints),
  ]
  return mergeSources(found)
}

const BODY: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'paragraph', 'standfirst'])

function source(kind: SourceKind, name: string, { start, end }: Span): Source {
  return { kind, name, evidence: [{ start, end }] }
}

function findPhotoCredits(blocks: readonly Block[]): readonly Source[] {
  return blocks.flatMap((block) =>
    block.type === 'caption' || block.type === 'credit'
      ? block.credits.flatMap(namesOf).map((name) => source('photo', name.name, name))
      : [],
  )
}

/** Papers that speak, papers somebody spoke in, and papers the newsroom has seen. */
function findDocuments(
  text: string,
  hints: SourceHints,
  body: readonly ReadBlock[],
): readonly Source[] {
  const quoted = inBody(hints)
  const speakers = byId(hints)
  const spoke = quoted.flatMap((quote) => {
    const speaker = speakers.get(quote.speaker)
    if (!speaker) return []
    if (speaker.kind === 'document')
      return [source('document', speaker.name, quote.mention ?? quote)]
    const paper = quote.medium && paperOf(text, quote.medium)
    return paper ? [source('document', `${paper} by ${speaker.name}`, quote.medium ?? quote)] : []
  })
  return [...spoke, ...findPapers(text, body)]
}

/** *In a tweet*: something written that can be looked up; an interview can’t. */
function paperOf(text: string, medium: Span): string | null {
  const words = text.slice(medium.start, medium.end).toLowerCase()
  return (
    /\b(tweet|statement|letter|email|memo|post|report|filing|lawsuit|press release|op-ed|column|memoir|thread)s?$/u.exec(
      words,
    )?.[1] ?? null
  )
}

function findPeople(hints: SourceHints): readonly Source[] {
  const speakers = byId(hints)
  return inBody(hints).flatMap((quote) => {
    const speaker = speakers.get(quote.speaker)
    if (!speaker || (speaker.kind !== 'person' && speaker.kind !== 'unnamed')) return []
    return [source(speaker.kind, speaker.name, quote.mention ?? quote)]
  })
}

function byId({ speakers }: SourceHints): ReadonlyMap<string | null, Speaker> {
  return new Map(speakers.map((speaker) => [speaker.id, speaker]))
}

function inBody({ quotes, blocks }: SourceHints): readonly Quote[] {
  const body = blocks.filter(({ type }) => BODY.has(type))
  let at = 0
  return quotes.filter((quote) => {
    while (at < body.length && (body[at]?.end ?? 0) <= quote.start) at++
    const block = body[at]
    return block !== undefined && contains(block, { start: quote.start, end: quote.start })
  })
}

/** One source a name and kind, with every place that shows it. */
function mergeSources(found: readonly Source[]): readonly Source[] {
  const merged = new Map<string, { kind: SourceKind; name: string; evidence: Span[] }>()
  for (const { kind, name, evidence } of found) {
    const key = `${kind} ${name.toLowerCase().replace(/^the /u, '')}`
    const one = merged.get(key) ?? { kind, name, evidence: [] }
    merged.set(key, one)
    for (const { start, end } of evidence)
      if (one.evidence.at(-1)?.start !== start) one.evidence.push({ start, end })
  }
  return [...merged.values()]
}
