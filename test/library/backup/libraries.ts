import fc from 'fast-check'
import type { Anchor } from '../../../src/article/Anchor.ts'
import { correctionOf } from '../../../src/article/corrections/Correction.ts'
import type { ReadingPlace } from '../../../src/library/places.ts'
import {
  type Contents,
  type Kind,
  type MarkContent,
  type MarkTarget,
  type StoryContent,
  KINDS,
} from '../../../src/library/shelf/Record.ts'
import { MARK_KINDS } from '../../../src/library/shelf/values.ts'
import { correctionId } from '../../../src/library/shelf/correctionId.ts'
import type { Restored } from '../../../src/library/shelf/Shelf.ts'

/** Any text: half characters, NUL and what takes three or four bytes too. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', '🛟', '漢字', '\ud83d', '\ufeffé', '=1+1', '</script>', '__proto__'),
)

const someText = anyText.map((text) => `a${text}`)
const textOrNull = fc.option(anyText)
const moment = fc
  .date({ min: new Date(0), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const slug = fc
  .string({ unit: fc.constantFrom(...'abc-123'.split('')), minLength: 1, maxLength: 6 })
  .map((words) => `s${words}`)
const address = fc.option(fc.webUrl())

const anchor: fc.Arbitrary<Anchor> = fc.record({
  words: someText,
  before: anyText,
  after: anyText,
  start: fc.option(fc.nat()),
})

const target: fc.Arbitrary<MarkTarget> = fc.oneof(
  fc.record({ type: fc.constantFrom('words' as const, 'quote' as const), at: anchor }),
  fc.record({ type: fc.constant('speaker' as const), name: anyText }),
)

const mark: fc.Arbitrary<MarkContent> = fc.record({
  target,
  kind: fc.option(fc.constantFrom(...MARK_KINDS)),
  note: anyText,
  made: moment,
  story: fc.record({ headline: anyText, publisher: textOrNull, published: textOrNull }),
})

const story: fc.Arbitrary<StoryContent> = fc.record({
  format: fc.constantFrom('plain' as const, 'markdown' as const, 'html' as const),
  text: anyText,
  head: fc.record({ title: anyText, date: anyText }, { requiredKeys: [] }),
  file: textOrNull,
  address,
  way: fc.constantFrom('paste' as const, 'file' as const, 'share' as const),
  added: moment,
  versionOf: fc.option(slug),
  unread: fc.boolean(),
})

const place: fc.Arbitrary<ReadingPlace> = fc.record({
  offset: fc.nat(),
  words: anyText,
  percent: fc.integer({ min: 0, max: 100 }),
  headline: anyText,
  at: fc.nat(),
})

const correction = fc
  .tuple(anchor, moment, fc.nat(99))
  .map(([at, made, place]) => ({ correction: correctionOf({ kind: 'notQuote', at }, made), place }))

const jsonKey = fc.string().filter((key) => key !== '__proto__')
const { value: anyJson } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(jsonKey, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))

const CONTENTS: { readonly [K in Kind]: fc.Arbitrary<Contents[K]> } = {
  story,
  correction,
  mark,
  status: fc.record({ read: fc.boolean(), favourite: fc.boolean(), archived: fc.boolean() }),
  place,
  setting: fc.record({ value: anyJson }),
}

const writeId = fc.string({
  unit: fc.constantFrom(...'abcdef0123456789'.split('')),
  minLength: 12,
  maxLength: 12,
})

function recordOf(kind: Kind): fc.Arbitrary<Restored> {
  const content: fc.Arbitrary<unknown> = CONTENTS[kind]
  const stamp = fc.record({
    id: someText,
    slug: kind === 'setting' ? fc.constant('') : slug,
    revision: fc.integer({ min: 1, max: 99 }),
    trail: fc.uniqueArray(writeId, { minLength: 1, maxLength: 4 }),
    changed: moment,
  })
  const entry = fc.oneof(
    { weight: 1, arbitrary: stamp.map((one) => ({ ...one, deleted: true as const })) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(stamp, content, fc.option(fc.array(content, { minLength: 1, maxLength: 2 })))
        .map(([one, content, others]) =>
          Object.assign(one, { deleted: false as const, content }, others && { others }),
        ),
    },
  )
  return entry.map((one) => ({
    kind,
    entry: { ...one, id: idOf(kind, one) },
  })) as unknown as fc.Arbitrary<Restored>
}

/** A story's id is its slug, as is that of its status and place; a correction's begins with it. */
function idOf(kind: Kind, one: { id: string; slug: string; content?: unknown }): string {
  if (kind === 'mark' || kind === 'setting') return one.id
  if (kind !== 'correction') return one.slug
  const content = one.content as Contents['correction'] | undefined
  return correctionId(one.slug, content?.correction.id ?? one.id)
}

/** Everything that a reader may have, orphans and what is left of deleted records too. */
export const libraries = fc.uniqueArray(fc.oneof(...KINDS.map(recordOf)), {
  maxLength: 12,
  selector: ({ kind, entry }) => `${kind} ${entry.id}`,
})
