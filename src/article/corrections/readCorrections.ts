import type { Speaker } from '../Article.ts'
import { isSlug } from '../Edition.ts'
import type { Anchor } from '../Anchor.ts'
import { type Change, type Correction, type NamedSpeaker, correctionOf } from './Correction.ts'
import type { CorrectionFile } from './CorrectionFile.ts'
import {
  type Read,
  Fault,
  closed,
  anyText,
  fields,
  listOf,
  longText,
  nullOr,
  oneOf,
  optional,
  shortText,
  wholeNumber,
} from './shape.ts'

export type ReadCorrections =
  | { readonly file: CorrectionFile; readonly problem: null }
  /** One sentence: what is wrong, where, and what to do about it; in parts, where it has a place. */
  | { readonly file: null; readonly problem: string; readonly fault?: Fault }

/** Reads a file of corrections. Never throws; a file with anything wrong in it is refused whole. */
export function readCorrections(json: string): ReadCorrections {
  const reading = readCorrectionsInSteps(json)
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value
}

/** The same one correction a step, for whoever has something else to do in between. */
export function* readCorrectionsInSteps(
  json: string,
): Generator<undefined, ReadCorrections, undefined> {
  try {
    return { file: yield* readFile(JSON.parse(json)), problem: null }
  } catch (error) {
    if (error instanceof Fault) return { file: null, problem: error.message, fault: error }
    const why = error instanceof Error ? ` (${error.message})` : ''
    return {
      file: null,
      problem: `It is not JSON${why}: look for a missing comma, quote or brace.`,
    }
  }
}

function* readFile(value: unknown): Generator<undefined, CorrectionFile, undefined> {
  const file = fields(value, '', 'a file of corrections')
  const version = oneOf([1 as const], 'the number 1')(file['version'], 'version')
  const slug = readSlug(file['slug'], 'slug')
  const corrections: Correction[] = []
  for (const [at, one] of listOf(asItIs)(file['corrections'], 'corrections').entries()) {
    corrections.push(readCorrection(one, `corrections[${at}]`))
    yield
  }
  const read = { version, slug, corrections }
  closed(file, '', Object.keys(read))
  return read
}

const asItIs: Read<unknown> = (value) => value

const readSlug: Read<string> = (value, place) => {
  const slug = shortText(value, place)
  if (isSlug(slug)) return slug
  throw new Fault(place, 'must be the last part of the story’s address, in a-z, 0-9 and hyphens')
}

/** `c1x2y3`; where a file that was written by hand has none, it follows from what is corrected. */
export const readCorrection: Read<Correction> = (value, place) => {
  const { id, made, ...rest } = fields(value, place, 'a correction')
  const change = readChange(rest, place)
  const moment = optional(readMoment)(made, `${place}.made`)
  const correction = correctionOf(change, moment)
  return id === undefined ? correction : { ...correction, id: shortText(id, `${place}.id`) }
}

/** What each kind of change holds beside its kind. */
const CHANGES: {
  readonly [Kind in Change['kind']]: (
    record: Readonly<Record<string, unknown>>,
    place: string,
  ) => Extract<Change, { readonly kind: Kind }>
} = {
  speaker: (record, place) => ({ kind: 'speaker', ...readSaid(record, place) }),
  quote: (record, place) => ({ kind: 'quote', ...readSaid(record, place) }),
  notQuote: (record, place) => ({ kind: 'notQuote', at: readAnchor(record['at'], `${place}.at`) }),
  span: (record, place) => ({
    kind: 'span',
    at: readAnchor(record['at'], `${place}.at`),
    to: readAnchor(record['to'], `${place}.to`),
  }),
  samePerson: (record, place) => ({
    kind: 'samePerson',
    name: shortText(record['name'], `${place}.name`),
    as: shortText(record['as'], `${place}.as`),
  }),
  headline: (record, place) => ({
    kind: 'headline',
    at: nullOr(readAnchor)(record['at'], `${place}.at`),
  }),
  published: (record, place) => ({
    kind: 'published',
    iso: nullOr(readMoment)(record['iso'], `${place}.iso`),
  }),
  authors: (record, place) => ({
    kind: 'authors',
    names: listOf(shortText)(record['names'], `${place}.names`),
  }),
  publisher: (record, place) => ({
    kind: 'publisher',
    name: nullOr(shortText)(record['name'], `${place}.name`),
  }),
}

// The keys of an object whose type lists every kind.
const KINDS = Object.keys(CHANGES) as readonly Change['kind'][]

function readChange(record: Readonly<Record<string, unknown>>, place: string): Change {
  const kind = oneOf(KINDS, `one of ${KINDS.join(', ')}`)(record['kind'], `${place}.kind`)
  const change = CHANGES[kind](record, place)
  closed(record, place, Object.keys(change))
  return change
}

function readSaid(record: Readonly<Record<string, unknown>>, place: string) {
  return {
    at: readAnchor(record['at'], `${place}.at`),
    speaker: nullOr(readSpeaker)(record['speaker'], `${place}.speaker`),
  }
}

export const readAnchor: Read<Anchor> = (value, place) => {
  const record = fields(value, place, 'the words it concerns, as in {"words": "…"}')
  const anchor = {
    words: longText(record['words'], `${place}.words`),
    before: optional(anyText)(record['before'], `${place}.before`) ?? '',
    after: optional(anyText)(record['after'], `${place}.after`) ?? '',
    start: optional(nullOr(wholeNumber))(record['start'], `${place}.start`) ?? null,
  }
  closed(record, place, Object.keys(anchor))
  return anchor
}

const SPEAKER_KINDS: readonly Speaker['kind'][] = [
  'person',
  'group',
  'organisation',
  'document',
  'unnamed',
]

/** A name alone is a person's. */
const readSpeaker: Read<NamedSpeaker> = (value, place) => {
  const record = fields(value, place, 'a speaker, as in {"name": "…"}, or null')
  const kind = optional(oneOf(SPEAKER_KINDS, `one of ${SPEAKER_KINDS.join(', ')}`))
  const speaker = {
    name: shortText(record['name'], `${place}.name`),
    kind: kind(record['kind'], `${place}.kind`) ?? 'person',
  }
  closed(record, place, Object.keys(speaker))
  return speaker
}

/** `2021-01-09`, `2021-01-09T13:03:00-05:00` */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))?$/

const readMoment: Read<string> = (value, place) => {
  if (typeof value === 'string' && isMoment(value)) return value
  throw new Fault(place, 'must be a day, as in "2026-03-02"')
}

/** Whether it is a day of the calendar, and the moment one of the clock. */
export function isMoment(iso: string): boolean {
  if (!MOMENT.test(iso)) return false
  const day = iso.slice(0, 10)
  const midnight = new Date(`${day}T00:00:00Z`)
  const onCalendar = !Number.isNaN(midnight.valueOf()) && midnight.toISOString().startsWith(day)
  return onCalendar && !Number.isNaN(new Date(iso).valueOf())
}
