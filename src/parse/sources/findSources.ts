import { lexiconOf } from '../tokens/lexicons.ts'
import { groupOf } from '../tokens/tags.ts'
import type {
  Byline,
  Contributor,
  NonResponse,
  Publisher,
  Source,
  SourceKind,
  Speaker,
  Dateline,
} from '../../article/Article.ts'
import { namesOf, type Block } from '../../article/Block.ts'
import type { Quote } from '../../article/Quote.ts'
import { contains, overlaps, type Span } from '../../article/Span.ts'
import { findApproached } from './findApproached.ts'
import { findCited } from './findCited.ts'
import { findOutlets } from './findOutlets.ts'
import type { Authors } from './authorOfPaper.ts'
import { findPapers, withoutArticle } from './findPapers.ts'
import { isAgency, isOutlet } from '../languages/outlets.ts'
import { findUnnamed } from './findUnnamed.ts'
import { findWitnesses } from './findWitnesses.ts'
import { isRead } from './isRead.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { INFORMANTS } from '../languages/en/sources.ts'

export type SourceHints = {
  readonly lang: string
  readonly publisher: Publisher | null
  readonly byline: Byline | null
  /** Who reported along or edited it. */
  readonly helpers: readonly Contributor[]
  readonly dateline: Dateline | null
  readonly blocks: readonly Block[]
  readonly readBlocks: readonly ReadBlock[]
  readonly quotes: readonly Quote[]
  /** What is told in other words, where that adds nobody by itself but whoever isn't named. */
  readonly reported: readonly Quote[]
  readonly speakers: readonly Speaker[]
  readonly nonResponses: readonly NonResponse[]
  /** Words that lead somewhere. */
  readonly links: readonly Span[]
}

/**
 * Whom and what the article relies on: who made it, whose pictures it shows, whose reporting and
 * papers it cites, who spoke. Key points only sum the body up and add nobody. Groups and
 * organisations that speak are speakers; what they spoke in is the source.
 */
export function findSources(text: string, hints: SourceHints): readonly Source[] {
  const body = hints.readBlocks.filter(({ block }) => BODY.has(block.type))
  const told = isRead(hints.lang) ? body : []
  const cited = [...findOutlets(text, told), ...findCited(text, body, hints.lang)]
  const outlets = new Set(cited.map(({ name }) => name))
  const people = findPeople(text, hints, told).filter(({ name }) => !outlets.has(name))
  const found = [
    ...(hints.publisher ? [{ kind: 'publisher' as const, ...hints.publisher }] : []),
    ...[...(hints.byline?.contributors ?? []), ...hints.helpers].map((one) =>
      source('contributor', one.name, one),
    ),
    // Whose wire a story came by made it, and is cited only where the text says so: *told Reuters*.
    ...(hints.dateline?.agency
      ? [source('contributor', hints.dateline.agency, hints.dateline)]
      : []),
    ...findPhotoCredits(hints.blocks),
    ...cited,
    ...findDocuments(text, hints, told),
    ...people,
    ...findApproached(text, told, hints.nonResponses).filter(({ name }) => !speaks(name, hints)),
  ]
  return mergeSources(found)
}

/** Whether somebody says something in the story, whose name may stand there in short. */
function speaks(name: string, { speakers, quotes, reported }: SourceHints): boolean {
  const voices = new Set([...quotes, ...reported].map(({ speaker }) => speaker))
  const short = withoutArticle(name).toLowerCase()
  return speakers.some(
    (one) => voices.has(one.id) && ` ${one.name.toLowerCase()}`.endsWith(` ${short}`),
  )
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

/** Papers that speak, if what they are called says more than *tests*; those that somebody spoke in are found by their own words. */
function findDocuments(
  text: string,
  hints: SourceHints,
  body: readonly ReadBlock[],
): readonly Source[] {
  const speakers = byId(hints)
  const spoke = inBody(hints).flatMap((quote) => {
    const speaker = speakers.get(quote.speaker)
    if (speaker?.kind !== 'document' || isOutlet(speaker.name)) return []
    if (!speaker.name.includes(' ')) return []
    const shown = isIt(text, quote.mention) ? broughtIn(text, speaker) : (quote.mention ?? quote)
    return shown ? [source('document', speaker.name, shown)] : []
  })
  const papers = withWriters(
    findPapers(text, body, { authors: authorsOf(hints), links: hints.links }),
    hints,
  )
  const all = joinAgain([...papers, ...withoutTaken(spoke, papers)].toSorted(byPlace))
  const rests = restOn(inBody(hints))
  return [...all.filter(rests), ...all.filter((paper) => !rests(paper))]
}

/** *A statement was read on her behalf. “He was kind,” it said.*: a paper that speaks as somebody does is theirs. */
function withWriters(papers: readonly Source[], { speakers }: SourceHints): readonly Source[] {
  const writers = new Map(
    speakers.flatMap(({ kind, name, mentions }) =>
      kind === 'person' ? mentions.map(({ start }) => [start, name] as const) : [],
    ),
  )
  return papers.map((paper) => {
    const writer = writers.get(paper.evidence[0]?.start ?? -1)
    if (writer === undefined || / by /u.test(paper.name)) return paper
    return { ...paper, name: `${withoutArticle(paper.name)} by ${writer}` }
  })
}

/** *It* shows no paper: that is the place which brings it in. */
function isIt(text: string, mention: Span | null): boolean {
  return mention !== null && /^it$/iu.test(text.slice(mention.start, mention.end))
}

/**
 * Where a paper is brought in as something new that is read out; any other that says something is
 * shown by words of its own.
 *
 *     A statement was read on her behalf. “He was kind,” it said.
 *     ^^^^^^^^^^^
 */
function broughtIn(text: string, { mentions: [first] }: Speaker): Span | null {
  return first && /^an? /iu.test(text.slice(first.start, first.end)) ? first : null
}

/** Whether a quote is of the paper or was spoken in it: those come before what only shows something. */
function restOn(quotes: readonly Quote[]): (paper: Source) => boolean {
  const words = quotes.flatMap(({ mention, medium }) =>
    [mention, medium].filter((one) => one !== null),
  )
  return ({ evidence: [first] }) =>
    first !== undefined && words.some(({ start, end }) => start < first.end && first.start < end)
}

function byPlace(one: Source, other: Source): number {
  return (one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0)
}

/**
 * *The report* is the one that was named before.
 *
 *     according to a report by the auditor … The report said …
 *                  ^^^^^^^^^^^^^^^^^^^^^^^
 */
function joinAgain(papers: readonly Source[]): readonly Source[] {
  const known: string[] = []
  return papers.flatMap((paper) => {
    const noun = AGAIN.exec(paper.name)?.[1]?.replace(/s$/u, '').toLowerCase()
    const before = noun && known.findLast((name) => isAbout(name, noun))
    if (before) return { ...paper, name: before }
    if (paper.kind === 'unnamed' && isNamedElsewhere(paper.name)) return []
    known.push(paper.name)
    return paper
  })
}

/** *The report*, *that email*, *one of the officials* */
const AGAIN = /^(?:one of )?(?:the|that|this|these|those|its) (\S+)$/iu

/** *The first lady* may have been named; who *the boys’ father* and *the source* are stays open. */
function isNamedElsewhere(name: string): boolean {
  const informs = INFORMANTS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
  return /^the /iu.test(name) && !OWNER.test(name) && !informs
}

const OWNER = /[’'](?:s |\s)/u

function isAbout(name: string, noun: string): boolean {
  return ` ${name.toLowerCase()} `.replaceAll('s ', ' ').includes(` ${noun} `)
}

function findPeople(
  text: string,
  hints: SourceHints,
  body: readonly ReadBlock[],
): readonly Source[] {
  const speakers = byId(hints)
  const own = new Set(hints.byline?.contributors.map(({ name }) => name))
  const isOwn = ({ speaker }: Quote) => own.has(speakers.get(speaker)?.name ?? '')
  const turns = hints.quotes.filter((quote) => quote.kind === 'block' && !isOwn(quote))
  const told = toldBySomebody(text, hints)
  const heard = [...outside(turns, inBody(hints)), ...outside(turns, told)]
  const quoted = heard.flatMap((quote) => {
    const speaker = speakers.get(quote.speaker)
    // Whoever made the story is no source of it.
    if (isOwn(quote)) return []
    if (
      speaker?.kind !== 'person' &&
      !(speaker?.kind === 'unnamed' && isPerson(speaker.name, hints.lang))
    )
      return []
    const named = /^,\s\p{Lu}/u.test(text.slice(quote.mention?.end, (quote.mention?.end ?? 0) + 3))
    if (speaker.kind === 'unnamed' ? named : isOutlet(speaker.name) || isAgency(speaker.name))
      return []
    return [source(speaker.kind, speaker.name, quote.mention ?? quote)]
  })
  const around = new Set(
    outside(
      turns,
      body.map(({ block }) => block),
    ),
  )
  const reporters = body.filter(({ block }) => around.has(block))
  // *His wife* is the one whom the story names, where it does
  const named = heard.flatMap(({ speaker, mention }) =>
    mention && speakers.get(speaker)?.kind === 'person' ? [source('person', '', mention)] : [],
  )
  const unnamed = withoutTaken(findUnnamed(text, reporters), named)
  const people = quoted.filter(({ kind }) => kind === 'person')
  const others = quoted.filter(({ kind }) => kind === 'unnamed')
  const witnesses = findWitnesses(text, reporters, hints.quotes)
  return [
    ...[...people, ...witnesses].toSorted(byPlace),
    ...joinAgain([...withoutTaken(others, unnamed), ...unnamed].toSorted(byPlace)),
  ]
}

/**
 * What doesn't lie in one of the turns, each in the order of the text: whom somebody tells of in a turn
 * is theirs, and no source of the story.
 */
function outside<One extends Span>(turns: readonly Span[], all: readonly One[]): readonly One[] {
  let at = 0
  return all.filter((one) => {
    while ((turns[at]?.end ?? Infinity) <= one.start) at++
    const turn = turns[at]
    return turn === undefined || turn === one || !overlaps(turn, one)
  })
}

/** What somebody without a name tells in other words; what they only think is none of it. */
function toldBySomebody(text: string, hints: SourceHints): readonly Quote[] {
  const speakers = byId(hints)
  const { tagsOf } = lexiconOf(hints.lang)
  const told = hints.reported.filter(({ speaker, cue }) => {
    const { kind, name = '' } = speakers.get(speaker) ?? {}
    if (kind !== 'unnamed' || !cue || /^the /iu.test(name)) return false
    const words = text.slice(cue.start, cue.end).toLowerCase().split(/\s+/u)
    return words.some((word) => word === 'according' || tagsOf(word, word, false).hasAny(TELLING))
  })
  return inBody({ quotes: told, blocks: hints.blocks })
}

const TELLING = groupOf('say', 'tell')

/** The sources whose words aren't found at the same place by others of them. */
function withoutTaken(sources: readonly Source[], taken: readonly Source[]): readonly Source[] {
  const spans = taken.flatMap(({ evidence }) => evidence)
  return sources.filter(
    ({ evidence: [first] }) => !first || !spans.some((span) => overlaps(span, first)),
  )
}

/** *A waitress*, *her son*, *the doctor*, *a spokesman*; what is no person is no source. */
function isPerson(name: string, lang: string): boolean {
  const { tagsOf } = lexiconOf(lang)
  const words = name
    .toLowerCase()
    .split(' ')
    .map((word) => ({ word, tags: tagsOf(word, word, false) }))
  // *My father*: whoever tells of somebody as their own tells it
  if (words[0]?.tags.has('speaking')) return false
  const end = words.findIndex(({ tags }) => tags.has('preposition'))
  return (end === -1 ? words : words.slice(0, end)).some(
    ({ word, tags }) => tags.hasAny(PEOPLE) || INFORMANTS.has(word),
  )
}

const PEOPLE = groupOf('person', 'group', 'organisation', 'kin', 'spokesperson')

/** The names that authors of papers are known by, and who spoke last before a place. */
function authorsOf({ quotes, speakers }: SourceHints): Authors {
  const people = speakers.filter(({ kind }) => kind === 'person')
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const spoke = quotes.flatMap(({ start, speaker }) => {
    const name = names.get(speaker ?? '')
    return name === undefined ? [] : [{ start, name }]
  })
  return {
    fullName: (name) => people.find((one) => one.name.endsWith(` ${name}`))?.name ?? name,
    lastBefore: (at) => spoke.findLast(({ start }) => start < at)?.name ?? null,
  }
}

function byId({ speakers }: SourceHints): ReadonlyMap<string | null, Speaker> {
  return new Map(speakers.map((speaker) => [speaker.id, speaker]))
}

function inBody({ quotes, blocks }: Pick<SourceHints, 'quotes' | 'blocks'>): readonly Quote[] {
  const body = blocks.filter(({ type }) => BODY.has(type))
  let at = 0
  return quotes.filter((quote) => {
    while (at < body.length && (body[at]?.end ?? 0) <= quote.start) at++
    const block = body[at]
    return block !== undefined && contains(block, { start: quote.start, end: quote.start })
  })
}

/** A copy that gathers places of its own. */
function gathering({ kind, name, anonymity }: Source): Source & { evidence: Span[] } {
  return { kind, name, evidence: [], ...(anonymity && { anonymity }) }
}

/** One source a name and kind, with every place that shows it. */
function mergeSources(all: readonly Source[]): readonly Source[] {
  const merged = new Map<string, Source & { evidence: Span[] }>()
  for (const found of all) {
    const key = `${found.kind} ${found.name.toLowerCase().replace(/^(?:the|an?) /u, '')}`
    const one = merged.get(key) ?? gathering(found)
    merged.set(key, found.anonymity ? { ...one, anonymity: found.anonymity } : one)
    for (const { start, end } of found.evidence)
      if (one.evidence.at(-1)?.start !== start) one.evidence.push({ start, end })
  }
  return [...merged.values()]
}
