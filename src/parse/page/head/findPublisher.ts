import type { Byline, Publisher } from '../../../article/Article.ts'
import type { Block } from '../../../article/Block.ts'
import type { Span } from '../../../article/Span.ts'
import type { FrontMatter } from '../frontMatter/FrontMatter.ts'
import { opensNoName } from '../authors/isPersonName.ts'
import { findDays } from '../days/findDays.ts'
import { isPaper, paperBesideDay } from './paperBesideDay.ts'
import { LONGEST_BYLINE } from '../authors/findByline.ts'
import { isJob, splitChunks } from '../authors/findContributors.ts'
import { isAgency, isOutlet } from '../../languages/outlets.ts'

type Evidence = { readonly name: string; readonly span: Span; readonly weight: number }

/** The weight of what says by itself whose the story is. */
const STATES = 2

type Page = { readonly frontMatter: FrontMatter | null; readonly byline: Byline | null }

type Found = { readonly publisher: Publisher; readonly stated: boolean }

/**
 * Who published the story, and whether the text states it. The front matter settles it; else an outlet
 * that the text shows to be the newsroom itself: credited over the story, named as having seen or been
 * told something, or behind its own photographer's name. One such place may be chance; it takes two, a
 * ©, a line of its own or a place behind the author's name.
 */
export function findPublisher(
  text: string,
  blocks: readonly Block[],
  { frontMatter, byline }: Page,
): Found | null {
  const named = frontMatter?.publisher
  const told = named && {
    publisher: { name: text.slice(named.start, named.end), evidence: [{ ...named }] },
    stated: true,
  }
  if (told && !frontMatter?.weak.has('publisher')) return told
  return findShown(text, blocks, byline) ?? told ?? null
}

function findShown(text: string, blocks: readonly Block[], byline: Byline | null): Found | null {
  const evidence = [
    ...findNameplate(text, blocks),
    ...findBesideDay(text, blocks),
    ...findLeadCredit(blocks),
    ...findWitness(text, blocks),
    ...findHouseCredits(text, blocks),
    ...findRights(text, blocks),
    ...(byline ? findBehindNames(text, byline) : []),
  ]
  const byName = groupByName(evidence)
  let best: Found | null = null
  let most = 1
  for (const [name, places] of byName) {
    const weight = places.reduce((sum, place) => sum + place.weight, 0)
    if (weight <= most) continue
    most = weight
    const shown = places.map(({ span }) => span).toSorted((a, b) => a.start - b.start)
    best = {
      publisher: { name, evidence: shown },
      stated: places.some((place) => place.weight === STATES),
    }
  }
  return best
}

/** How many blocks from the headline the paper’s name may stand. */
const NEAR_TITLE = 2

/**
 * The paper’s name alone on a line right above or below the headline.
 *
 *     Sandport votes to mend its harbour wall
 *     The Sandport Gazette
 *     ^^^^^^^^^^^^^^^^^^^^
 */
function findNameplate(text: string, blocks: readonly Block[]): readonly Evidence[] {
  const title = blocks.findIndex(({ type }) => type === 'headline')
  if (title < 0) return []
  return blocks.slice(Math.max(0, title - NEAR_TITLE), title + NEAR_TITLE + 1).flatMap((block) => {
    if (block.type !== 'residue' || block.end - block.start > LONGEST_NAME) return []
    const name = text.slice(block.start, block.end).replace(/\s+/gu, ' ')
    const named = /^\p{Lu}[^|>›–—-]*$/u.test(name) && isOutlet(name) && !isSection(name)
    const known = named && (!LOOSE.test(name) || text.lastIndexOf(name) > block.end)
    return known ? [{ name, span: { start: block.start, end: block.end }, weight: STATES }] : []
  })
}

const LONGEST_NAME = 50

/** `Auto News` may be a section; where the page says it again it is a paper. */
const LOOSE = /\s(?:news|press|radio|tv|network|magazine|mail)$/iu

/** `Local News` is a section and no paper, and `Jon Ebbe Associated Press` somebody of an agency. */
function isSection(name: string): boolean {
  const words = name.split(' ')
  if (words.some((_, at) => isAgency(words.slice(at).join(' ')))) return true
  return (!name.startsWith('The ') && opensNoName(name)) || NETWORKS.has(name.toLowerCase())
}

const NETWORKS: ReadonlySet<string> = new Set(['facebook', 'instagram', 'linkedin', 'youtube'])

/** `Tern News · 3 March 2026` */
function findBesideDay(text: string, blocks: readonly Block[]): readonly Evidence[] {
  return blocks.flatMap(({ type, start, end }) => {
    const words = text.slice(start, end)
    const [day, ...more] = type === 'date' ? findDays(words, start) : []
    const span = day && more.length === 0 ? paperBesideDay(words, start, day) : null
    const name = span ? text.slice(span.start, span.end).replace(/\s+/gu, ' ') : ''
    return span ? [{ name, span, weight: STATES }] : []
  })
}

/**
 *     By Mara Quill, The Cormorant Times, 14 October 2026
 *                    ^^^^^^^^^^^^^^^^^^^
 *
 * Without *by* the paper may be the one that somebody usually writes for.
 */
function findBehindNames(text: string, byline: Byline): readonly Evidence[] {
  const signed = (byline.contributors[0]?.start ?? byline.start) > byline.start
  if (!signed || byline.end - byline.start > LONGEST_BYLINE) return []
  const [, ...behind] = splitChunks(text, byline)
  return behind.flatMap((span) => {
    const name = text.slice(span.start, span.end).replace(/\s+/gu, ' ')
    if (!isPaper(name) || isJob(name) || NETWORKS.has(name.toLowerCase())) return []
    const parted = /[,|/•·–—(-]\s*$/u.test(text.slice(byline.start, span.start))
    return parted ? [{ name, span, weight: STATES }] : []
  })
}

/** `[CNBC, Getty Images]` above the first paragraph */
function findLeadCredit(blocks: readonly Block[]): readonly Evidence[] {
  const body = blocks.findIndex(({ type }) => type === 'paragraph')
  return blocks.slice(0, Math.max(0, body)).flatMap((block) => {
    if (block.type !== 'credit') return []
    return block.credits
      .filter(({ kind }) => kind === 'outlet')
      .map(({ name }) => ({ name, span: { start: block.start, end: block.end }, weight: 1 }))
  })
}

/**
 *     Screenshots of the app viewed by CNBC show …      she told CNBC
 *                            ^^^^^^^^^^^^^^                  ^^^^^^^^^
 */
const WITNESS =
  /\b(?:(?:viewed|seen|reviewed|obtained|verified)\sby|told|interview\swith)\s(?:the\s)?((?:\p{Lu}[\p{L}’'-]{0,20}\s?){1,4})/gu

/** One of these is in all of them; to look for plain words is much faster. */
const WITNESSING = ['told ', 'iew', 'seen by', 'obtained by', 'verified by']

function isWitnessing(words: string): boolean {
  return WITNESSING.some((word) => words.includes(word))
}

function findWitness(text: string, blocks: readonly Block[]): readonly Evidence[] {
  return blocks
    .filter(({ type }) => type === 'paragraph')
    .filter(({ start, end }) => isWitnessing(text.slice(start, end)))
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(WITNESS)].flatMap((found) => {
        const name = (found[1] ?? '').trim()
        const at = start + found.index
        const span = { start: at, end: at + found[0].trimEnd().length }
        return isOutlet(name) && !isAgency(name)
          ? [{ name: name.replace(/\s+/gu, ' '), span, weight: 1 }]
          : []
      }),
    )
}

/** `Paayal Zaveri | CNBC`: the newsroom's own photographer */
function findHouseCredits(text: string, blocks: readonly Block[]): readonly Evidence[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'caption' && block.type !== 'credit') return []
    const [first, second] = block.credits
    if (!first || !second || first.kind !== 'photographer' || second.kind !== 'outlet') return []
    if (!text.slice(first.end, second.start).includes('|')) return []
    return [{ name: second.name, span: { start: first.start, end: second.end }, weight: 1 }]
  })
}

/** `© 2021 Tern News` at the foot */
const RIGHTS =
  /(?:©|\(c\)|copyright(?:\s{0,2}©)?)\s{0,2}(?:\d{4}\s{0,2})?(\p{Lu}[\p{L}’'-]{0,20}(?:\s\p{Lu}[\p{L}’'-]{0,20}){0,3})/iu

function findRights(text: string, blocks: readonly Block[]): readonly Evidence[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'residue' || block.kind !== 'legal') return []
    const found = RIGHTS.exec(text.slice(block.start, block.end))
    const name = (found?.[1] ?? '').trim()
    return isOutlet(name)
      ? [{ name, span: { start: block.start, end: block.end }, weight: STATES }]
      : []
  })
}

function groupByName(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const groups = new Map<string, Evidence[]>()
  for (const one of evidence)
    groups.set(one.name, [...(groups.get(one.name) ?? []), one].slice(0, 50))
  return groups
}
