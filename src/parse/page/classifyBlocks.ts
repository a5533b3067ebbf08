import { type Block, type PlainBlock, type ResidueKind, signsQuote } from '../../article/Block.ts'
import type { PartFacts } from './describePart.ts'
import { findCaptions } from './captions/findCaptions.ts'
import { joinFigures } from './captions/joinFigures.ts'
import type { Head, HeadType } from './head/findHead.ts'
import { headlineAt } from './head/headlineAt.ts'
import { isRelease } from './isRelease.ts'
import { findCrossheads } from './findCrossheads.ts'
import { findLineups } from './findLineups.ts'
import { findPostHeads } from './findPostHeads.ts'
import { findLabels } from './furniture/findLabels.ts'
import { findNumbered } from './findNumbered.ts'
import { findPullQuotes } from './findPullQuotes.ts'
import { findSignoff, type Signoff } from './furniture/findSignoff.ts'
import type { PageLanguage } from '../tokens/pageWordsOf.ts'

/** What was found of a page before its parts are told apart, by the places of the parts. */
type Page = {
  readonly text: string
  readonly facts: readonly PartFacts[]
  readonly head: Head
  readonly captions: ReadonlySet<number>
  readonly crossheads: ReadonlySet<number>
  readonly labels: ReadonlySet<number>
  readonly posts: ReadonlySet<number>
  readonly lineups: ReadonlySet<number>
  readonly numbered: ReadonlySet<number>
  readonly signoff: ReadonlyMap<number, Signoff>
  readonly pullQuotes: ReadonlySet<PartFacts>
  /** Where it says that it is a release, and no story of the press; -1 where it doesn’t. */
  readonly release: number
  /** Where the page goes on when the story is over. */
  readonly tailStart: number
}

/**
 * Gives every part its block. The head is settled before; below it a part is what it looks like,
 * and a short line without a full stop is a subheading if a paragraph follows it.
 */
export function classifyBlocks(
  text: string,
  facts: readonly PartFacts[],
  head: Head,
  language: PageLanguage,
): readonly Block[] {
  const labels = findLabels(text, facts, head, language)
  const lineups = findLineups(text, facts, head.bodyStart)
  const page: Page = {
    text,
    facts,
    head,
    captions: findCaptions(text, facts, head, language),
    crossheads: findCrossheads(text, facts),
    labels,
    posts: findPostHeads(text, facts, head),
    lineups,
    numbered: findNumbered(text, facts),
    signoff: findSignoff(text, facts, head, language),
    pullQuotes: findPullQuotes(text, facts.slice(head.bodyStart)),
    release: facts.findIndex(
      (fact, at) =>
        (labels.has(at) || head.types.get(at) === 'date') && isRelease(text, fact.part, language),
    ),
    tailStart: findTail(facts, head, lineups),
  }
  let tail: ResidueKind = 'related'
  const blocks = facts.map((fact, at): Block => {
    const found = blockOfFinding(page, fact, at)
    if (found) return found
    if (at >= page.tailStart && fact.residue && CARRIES_ON.has(fact.residue)) tail = fact.residue
    return (
      blockOfFurniture(page, fact, at) ??
      blockOfStory(page, fact, at) ??
      (at >= page.tailStart ? residueOf(fact, tail) : blockOfLine(page, fact, at))
    )
  })
  return joinFigures(facts, blocks)
}

function plain({ part: { start, end } }: PartFacts, type: PlainBlock['type']): Block {
  return { type, start, end }
}

function residueOf({ part: { start, end } }: PartFacts, kind: ResidueKind): Block {
  return { type: 'residue', kind, start, end }
}

/** What was found by looking at more than the part: captions, labels, the head, what ends the story. */
function blockOfFinding(page: Page, fact: PartFacts, at: number): Block | null {
  const { captions, head, labels, lineups, posts, pullQuotes, signoff } = page
  const { start, end } = fact.part
  if (captions.has(at)) return { type: 'caption', caption: { start, end }, credits: [], start, end }
  const table = tableOf(fact, at, head)
  if (table) return table
  if (labels.has(at)) return plain(fact, 'kicker')
  // What repeats words right below an hour is the title of its post, and no pull quote.
  if (posts.has(at) || (posts.has(at - 1) && pullQuotes.has(fact))) return plain(fact, 'subheading')
  if (lineups.has(at)) return plain(fact, 'paragraph')
  if (isBelowRelease(page, fact, at)) return plain(fact, fact.bare ? 'divider' : 'note')
  const headType = head.types.get(at)
  if (headType) return blockOfHead(fact, headType)
  const said = signoff.get(at)
  return said && said !== 'box' ? plain(fact, said) : null
}

function isBelowRelease(page: Page, fact: PartFacts, at: number): boolean {
  const { text, head, release, tailStart } = page
  if (release < 0 || at < release) return false
  const type = head.types.get(at)
  const above = at < headlineAt(head) && (type ?? 'kicker') === 'kicker'
  return above || at >= tailStart ? !isAsked(fact) : isContact(text, fact)
}

function blockOfFurniture(page: Page, fact: PartFacts, at: number): Block | null {
  const { text, facts, crossheads, head, signoff } = page
  const inBody = at >= head.bodyStart && at < head.bodyEnd
  if (inBody && crossheads.has(at)) return plain(fact, 'subheading')
  if (fact.residue) return residueOf(fact, fact.residue)
  const outside = inBody && fact.hint?.story === false && !signs(text, facts, at)
  return signoff.has(at) || outside ? residueOf(fact, 'other') : null
}

/** What a part of the story shows by its own marks. */
function blockOfStory(page: Page, fact: PartFacts, at: number): Block | null {
  const { head, numbered, pullQuotes, tailStart } = page
  if ((fact.quoted || fact.bullet) && pullQuotes.has(fact)) return plain(fact, 'pullQuote')
  if (numbered.has(at) && at >= head.bodyStart && at < tailStart) return plain(fact, 'listItem')
  const own = blockOfBody(fact, at >= tailStart)
  if (own) return own
  return fact.turn && at < tailStart ? plain(fact, 'paragraph') : null
}

/** A line without marks of its own: a heading, a link to another story, or else a paragraph. */
function blockOfLine(page: Page, fact: PartFacts, at: number): Block {
  const { text, facts, head, pullQuotes, release } = page
  if (fact.hint?.type === 'heading' || fact.hint?.type === 'title') return plain(fact, 'subheading')
  if (at > head.bodyStart && isShouted(text, fact)) return residueOf(fact, 'related')
  if (pullQuotes.has(fact)) return plain(fact, 'pullQuote')
  if (at >= head.bodyStart && isSubheading(text, facts, at)) return plain(fact, 'subheading')
  if (at > head.bodyStart && isCrowdedLink(facts, at))
    return release >= 0 ? plain(fact, 'note') : residueOf(fact, 'related')
  return plain(fact, 'paragraph')
}

function isCrowdedLink(facts: readonly PartFacts[], at: number): boolean {
  const fact = facts[at]
  if (!fact?.crowded) return false
  return fact.words >= SHORTEST_LINK || Boolean(facts[at - 1]?.residue)
}

/** Furniture whose heading stands above lines of its own, down to the end of the page. */
const CARRIES_ON: ReadonlySet<ResidueKind> = new Set(['comments', 'newsletter', 'related'])

/** Shorter lines that crowd, with no furniture above, may be a list’s. */
const SHORTEST_LINK = 5

/** A last line or two without a full stop belong to a story that was copied by itself. */
const LOOSE_END = 2

/**
 * Where the page goes on when the story is over: the first line below the body that is no list
 * item, caption or byline.
 */
function findTail(
  facts: readonly PartFacts[],
  { bodyEnd }: Head,
  lineups: ReadonlySet<number>,
): number {
  let at = bodyEnd
  while (at < facts.length && (lineups.has(at) || isAfterword(facts[at] as PartFacts))) at++
  const rest = facts.slice(at)
  return rest.length <= LOOSE_END && rest.every(({ residue }) => !residue) ? facts.length : at
}

function isAfterword(fact: PartFacts): boolean {
  return (
    Boolean(fact.bullet || fact.quoted || fact.bare || fact.credit || fact.byline) && !fact.residue
  )
}

/** Around a release stands whom to ask and what is known of it; what a page asks of its reader is furniture there too. */
function isAsked({ residue }: PartFacts): boolean {
  return residue === 'share' || residue === 'comments' || residue === 'legal'
}

/** `Contact: Ana Ruiz, +44 20 7946 0000, ana@tern.example`: whom to ask about a release */
function isContact(text: string, { part: { start, end }, residue }: PartFacts): boolean {
  return residue !== null && CONTACT.test(text.slice(start, Math.min(end, start + LONGEST_CONTACT)))
}

const LONGEST_CONTACT = 200

const CONTACT = /\S@[\w-]{1,40}\.\w|\+\d[\d\s()-]{6}/

/** A table of the story stands below its headline and not in the page around it. */
function tableOf({ part, hint }: PartFacts, at: number, head: Head): Block | null {
  if (!part.table) return null
  const { start, end, table } = part
  return at > headlineAt(head) && hint?.story !== false
    ? { type: 'table', ...table, start, end }
    : { type: 'residue', kind: 'navigation', start, end }
}

/** `— Ines Falk` in what a page quotes signs the quote, though Readability leaves it out. */
function signs(text: string, facts: readonly PartFacts[], at: number): boolean {
  const [above, fact] = [facts[at - 1], facts[at]]
  if (!fact?.quoted || !above?.quoted || above.hint?.story === false) return false
  const { start, end } = fact.part
  return signsQuote(text, { type: 'blockquote', start, end })
}

function blockOfHead({ part: { start, end } }: PartFacts, type: HeadType): Block {
  return type === 'kicker'
    ? { type: 'residue', kind: 'navigation', start, end }
    : { type, start, end }
}

function blockOfBody(fact: PartFacts, tail: boolean): Block | null {
  const { start, end } = fact.part
  if (fact.bare) return { type: 'divider', start, end }
  if (fact.quoted) return { type: 'blockquote', start, end }
  if (fact.bullet && !tail) return { type: 'listItem', start, end }
  if (fact.byline) return { type: 'byline', start, end }
  if (fact.date && (tail || !fact.date.mixed)) return { type: 'date', start, end }
  if (!fact.credit) return null
  const { caption, credits } = fact.credit
  return caption
    ? { type: 'caption', caption, credits, start, end }
    : { type: 'credit', credits, start, end }
}

const LONGEST_SUBHEADING = 14

/**
 *     Who is speaking
 *     ^^^^^^^^^^^^^^^ short, without a full stop, a paragraph below it
 *
 * Of lines that crowd only the last may be one, if the paragraph stands apart from them.
 */
function isSubheading(text: string, facts: readonly PartFacts[], at: number): boolean {
  const fact = facts[at]
  const next = facts.slice(at + 1, at + 3).find(({ credit, bare }) => !credit && !bare)
  if (!fact || !next || fact.words > LONGEST_SUBHEADING) return false
  if (fact.crowded && (facts[at + 1]?.part.gap ?? 0) < 2) return false
  const { start, end } = fact.part
  const ending = text[end - 1] ?? ''
  if (fact.ended && ending !== '?') return false
  const opens = /^[\p{Lu}\p{N}‘'“"¿]/u.test(text.slice(start, start + 2))
  const follows = next.words >= 8 || next.ended || next.bullet || next.quoted
  return opens && follows && !next.residue && !next.byline
}

/** A long line in capitals is a link to another story: `GOAT HERD SHUTS DOWN THE FAIR IN OSTWICK` */
const SHORTEST_SHOUT = 7

function isShouted(
  text: string,
  { ended, part: { start, end }, words: count }: PartFacts,
): boolean {
  if (ended || count < SHORTEST_SHOUT) return false
  const words = text.slice(start, end)
  return words === words.toUpperCase() && words !== words.toLowerCase()
}
