import { isSlug } from '../../article/Edition.ts'
import { readAnchor, readCorrection } from '../../article/corrections/readCorrections.ts'
import {
  type Read,
  Fault,
  anyText,
  closed,
  fields,
  listOf,
  longText,
  nullOr,
  oneOf,
  optional,
  wholeNumber,
} from '../../article/corrections/shape.ts'
import type { ReadingPlace } from '../places.ts'
import type {
  Contents,
  Entry,
  HeadKey,
  Kept,
  Kind,
  MarkContent,
  MarkTarget,
  Stamp,
  StatusContent,
  StoryContent,
  StoryHead,
} from '../shelf/Record.ts'
import { MARK_KINDS } from '../shelf/values.ts'
import { correctionId } from '../shelf/correctionId.ts'

/**
 * Reads one record of a backup into an object of its own, field by field: nothing of the file is
 * merged into anything. Throws a Fault for whatever the shelf would never have written.
 */
export function readRecord<K extends Kind>(kind: K, value: unknown): Entry<K> {
  const { id, slug, revision, trail, changed, deleted, content, others, ...rest } = fields(
    value,
    '',
    'an entry, in braces',
  )
  closed(rest, '', STAMP)
  const stamp: Stamp = {
    ...NAMED[kind](id, slug),
    revision: wholeNumber(revision, 'revision'),
    trail: readTrail(trail, 'trail'),
    changed: anyText(changed, 'changed'),
  }
  if (oneOf([true, false], 'true or false')(deleted, 'deleted')) return { ...stamp, deleted: true }
  const read = CONTENTS[kind]
  const kept = { ...stamp, deleted: false as const, content: read(content, 'content') }
  if (kind === 'correction') checkName(kept as Kept<'correction'>)
  const other = optional(listOf(read))(others, 'others')
  return other === undefined ? kept : { ...kept, others: other }
}

const readSlug: Read<string> = (value, place) => {
  const slug = anyText(value, place)
  if (isSlug(slug)) return slug
  throw new Fault(place, 'must be a story’s address: small letters a to z, digits and hyphens')
}

type Named = (id: unknown, slug: unknown) => Pick<Stamp, 'id' | 'slug'>

/** Of this kind there is one a story, under the story's own name. */
const asStory: Named = (id, slug) => {
  const named = { id: readSlug(id, 'id'), slug: readSlug(slug, 'slug') }
  if (named.id === named.slug) return named
  throw new Fault('id', 'must be the same as “slug”')
}

const NAMED: Readonly<Record<Kind, Named>> = {
  story: asStory,
  status: asStory,
  place: asStory,
  mark: (id, slug) => ({ id: longText(id, 'id'), slug: readSlug(slug, 'slug') }),
  correction(id, slug) {
    const named = { id: longText(id, 'id'), slug: readSlug(slug, 'slug') }
    const start = correctionId(named.slug, '')
    if (named.id.startsWith(start) && named.id !== start) return named
    throw new Fault('id', 'must be “slug”, a space and the id of its correction')
  },
  setting(id, slug) {
    if (slug === '') return { id: longText(id, 'id'), slug }
    throw new Fault('slug', 'must be empty: a choice belongs to no story')
  },
}

function checkName({ id, slug, content }: Kept<'correction'>) {
  if (id !== correctionId(slug, content.correction.id))
    throw new Fault('id', 'must be “slug”, a space and the id of its correction')
}

/** Without the writes that led to it, a record can't be compared with another. */
const readTrail: Read<readonly string[]> = (value, place) => {
  const trail = listOf(longText)(value, place)
  if (trail.length === 0) throw new Fault(place, 'must name the writes that led to it')
  return trail
}

const STAMP = ['id', 'slug', 'revision', 'trail', 'changed', 'deleted', 'content', 'others']

type Fields<Value> = { readonly [Key in keyof Value]-?: Read<Value[Key]> }

/** An object that has these fields, every one of them, and no others. */
function exactly<Value>(what: string, readers: Fields<Value>): Read<Value> {
  // The keys of an object whose type lists every field.
  const keys = Object.keys(readers) as Extract<keyof Value, string>[]
  return (value, place) => {
    const record = fields(value, place, what)
    closed(record, place, keys)
    const read = keys.map((key) => [key, readers[key](record[key], `${place}.${key}`)])
    // Each key was read by the reader of its own type.
    return Object.fromEntries(read) as Value
  }
}

const yesOrNo: Read<boolean> = oneOf([true, false], 'true or false')
const textOrNull: Read<string | null> = nullOr(anyText)

const anyNumber: Read<number> = (value, place) => {
  if (typeof value === 'number') return value
  throw new Fault(place, 'must be a number')
}

const HEAD_KEYS: readonly HeadKey[] = ['title', 'author', 'date', 'publisher', 'language', 'url']

const readHead: Read<StoryHead> = (value, place) => {
  const head = fields(value, place, 'what was put right of the head')
  closed(head, place, HEAD_KEYS)
  return Object.fromEntries(
    Object.entries(head).map(([key, words]) => [key, anyText(words, `${place}.${key}`)]),
  )
}

/** Only what a browser may follow safely is an address. */
const readAddress: Read<string | null> = nullOr((value, place) => {
  const address = anyText(value, place)
  if (/^https?:\/\//i.test(address)) return address
  throw new Fault(place, 'must be an address that begins with http:// or https://')
})

const readStory = exactly<StoryContent>('a story', {
  format: oneOf(['plain', 'markdown', 'html'] as const, 'plain, markdown or html'),
  text: anyText,
  head: readHead,
  file: textOrNull,
  address: readAddress,
  way: oneOf(
    ['paste', 'file', 'share', 'bookmarklet', 'import'] as const,
    'paste, file, share, bookmarklet or import',
  ),
  added: anyText,
  versionOf: nullOr(readSlug),
  unread: yesOrNo,
})

const readTarget: Read<MarkTarget> = (value, place) => {
  const { type, ...rest } = fields(value, place, 'what is marked')
  const types = ['words', 'quote', 'speaker'] as const
  const known = oneOf(types, 'words, quote or speaker')(type, `${place}.type`)
  if (known === 'speaker') {
    closed(rest, place, ['name'])
    return { type: known, name: anyText(rest['name'], `${place}.name`) }
  }
  closed(rest, place, ['at'])
  return { type: known, at: readAnchor(rest['at'], `${place}.at`) }
}

const readMark = exactly<MarkContent>('a mark', {
  target: readTarget,
  kind: nullOr(oneOf(MARK_KINDS, `one of ${MARK_KINDS.join(', ')}`)),
  note: anyText,
  made: anyText,
  story: exactly('the story that was marked', {
    headline: anyText,
    publisher: textOrNull,
    published: textOrNull,
  }),
})

/** As deep as a choice of the reader's can be: nobody nests what they choose. */
const DEEPEST = 32

/** Any JSON, made anew; `__proto__` is no name of anything. */
function readValue(value: unknown, place: string, depth = 0): unknown {
  if (depth > DEEPEST) throw new Fault(place, 'must not be nested more than 32 deep')
  if (Array.isArray(value)) return value.map((item) => readValue(item, place, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => {
    if (key === '__proto__') throw new Fault(place, 'must not hold “__proto__”')
    return [key, readValue(inner, place, depth + 1)]
  })
  return Object.fromEntries(entries)
}

const CONTENTS: { readonly [K in Kind]: Read<Contents[K]> } = {
  story: readStory,
  correction: exactly('a correction', { correction: readCorrection, place: anyNumber }),
  mark: readMark,
  status: exactly<StatusContent>('a status', {
    read: yesOrNo,
    favourite: yesOrNo,
    archived: yesOrNo,
  }),
  place: exactly<ReadingPlace>('a place', {
    offset: anyNumber,
    words: anyText,
    percent: anyNumber,
    headline: anyText,
    at: anyNumber,
  }),
  setting: (value, place) => {
    const setting = fields(value, place, 'a setting')
    closed(setting, place, ['value'])
    return { value: readValue(setting['value'], `${place}.value`) }
  },
}
