import type { Byline } from '../../article/Article.ts'
import type { Link } from '../../article/Link.ts'
import type { Span } from '../../article/Span.ts'
import type { PartFacts } from './describePart.ts'
import { findContributors } from './authors/findContributors.ts'
import { findCredits, readCredit, type CreditLine } from './credits/findCredits.ts'
import type { DayLine } from './days/findDayLine.ts'
import { type BlockHint, type Hints, walkSpans } from './Hints.ts'
import { lookAt } from './lookAt.ts'
import type { PageLanguage } from '../tokens/pageWordsOf.ts'
import { kindOfCredit } from './credits/splitCredits.ts'

/**
 * Lets the markup settle what the words left open: a list item needs no bullet, a caption no
 * credit, and a line inside a link is a way to another page.
 *
 *     Boats in the harbour
 *     ^^^^^^^^^^^^^^^^^^^^ a `figcaption`, and so a caption
 */
export function settleParts(
  text: string,
  facts: readonly PartFacts[],
  hints: Hints | null,
  language: PageLanguage,
): readonly PartFacts[] {
  if (!hints) return facts
  const hintAt = walkSpans(hints.blocks)
  const linkAt = walkSpans(hints.links)
  let above: BlockHint | null = null
  return facts.map((fact) => {
    const hint = hintAt(fact.part.start)
    const below = above?.type
    above = hint
    if (!hint) return fact
    const settled = settlePart(text, fact, hint, language)
    if (hint.type === 'heading' && below === 'title') return { ...settled, byline: fact.byline }
    const linked = LINES.has(hint.type) && isLinked(fact, linkAt(fact.part.start))
    if (!linked || hint.story) return settled
    return { ...settled, bullet: false, residue: fact.residue ?? 'navigation' }
  })
}

const LINES: ReadonlySet<string> = new Set(['paragraph', 'listItem'])

const LONGEST_LINK = 25

function isLinked({ part, words, byline, date }: PartFacts, link: Link | null): boolean {
  return link !== null && link.end >= part.end && words <= LONGEST_LINK && !byline && !date
}

function settlePart(
  text: string,
  fact: PartFacts,
  hint: BlockHint,
  language: PageLanguage,
): PartFacts {
  const told = { ...fact, hint, crowded: hint.story ? false : fact.crowded }
  const residue = hint.story === false ? fact.residue : null
  const plain = { ...told, ...NOTHING_ELSE, residue }
  switch (hint.type) {
    case 'title':
    case 'heading':
      return plain
    case 'listItem':
      return { ...plain, bullet: true }
    case 'blockquote':
      return { ...plain, quoted: true }
    case 'caption':
      return {
        ...plain,
        credit:
          findCredits(text, fact.part, lookAt(text, fact.part), language) ?? captionOf(fact.part),
      }
    case 'credit':
      return {
        ...plain,
        credit:
          findCredits(text, fact.part, lookAt(text, fact.part), language) ?? creditOf(text, fact),
      }
    case 'byline':
      return { ...told, byline: fact.byline ?? bylineOf(text, fact.part) }
    case 'date':
      return { ...told, date: dayOf(fact.date, hint) }
    case 'row':
    case 'headRow':
      return plain
    case 'paragraph':
      return told
  }
}

const NOTHING_ELSE = {
  bullet: false,
  quoted: false,
  date: null,
  byline: null,
  name: false,
  label: false,
  credit: null,
}

function captionOf({ start, end }: Span): CreditLine {
  return { caption: { start, end }, credits: [] }
}

/** A label of another language is none of the name: `Foto: Jon Ebbe` on an English page */
function creditOf(text: string, { part }: PartFacts): CreditLine {
  const read = readCredit(text, part)
  if (read.credits.length > 0) return read
  const name = text.slice(part.start, part.end).replace(/\s+/gu, ' ')
  return {
    caption: null,
    credits: [{ start: part.start, end: part.end, name, kind: kindOfCredit(name) }],
  }
}

function bylineOf(text: string, { start, end }: Span): Byline | null {
  const contributors = findContributors(text, { start, end })
  return contributors.length > 0 ? { start, end, contributors } : null
}

/** `two hours ago` is a day too where the markup says which. */
function dayOf(found: DayLine | null, { start, end, iso }: BlockHint): DayLine | null {
  if (found?.published || found?.updated || iso === undefined) return found
  const published = { start, end, iso }
  return { published, updated: null, yearless: null, labelled: false, mixed: false, problems: [] }
}

/** Where the markup tells the story from the page around it: indexes of parts, half-open. */
export function findStory(facts: readonly PartFacts[]): { start: number; end: number } | null {
  const last = facts.findLastIndex(({ hint }) => hint?.story)
  if (last < 0) return null
  const title = facts.findIndex(({ hint }) => hint?.type === 'title')
  const first = facts.findIndex(
    (fact, at) => at > title && fact.hint?.story === true && isProse(fact, at - title),
  )
  return first < 0 ? null : { start: first, end: last + 1 }
}

/** Words of the story itself; a longer heading right below the title is its standfirst. */
function isProse(fact: PartFacts, below: number): boolean {
  if (fact.bare || fact.bullet || fact.byline || fact.date || fact.credit) return false
  if (fact.residue || fact.name || fact.label) return false
  return fact.hint?.type !== 'heading' || below > 1 || fact.words < SHORTEST_STANDFIRST
}

const SHORTEST_STANDFIRST = 5
