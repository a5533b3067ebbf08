import type { Gender, Mention } from '../grammar/mention.ts'
import type { NamePlace } from './names.ts'

/** A name in its longest form, and what the text says anywhere of whom it names. */
export type Named = {
  readonly name: string
  kind: Mention['kind']
  role: string | null
  gender: Gender
  evidence: number
  readonly kin: boolean
  /** Where each of its forms first stands. */
  readonly first: number
}

/** All names of a text by their words. */
export type NameIndex = {
  /** Whom a form of a name means at a place of the text. */
  readonly find: (name: string, start: number, gender?: Gender) => Named | null
  readonly all: readonly Named[]
}

/** A name need be remembered only a few times, in each of its longest forms. */
const MOST_FORMS = 200

export function indexNames(places: readonly NamePlace[]): NameIndex {
  const forms = new Map<string, NamePlace>()
  for (const place of places) {
    const key = keyOf(place.name)
    if (!forms.has(key)) forms.set(key, place)
  }
  const long = [...forms.values()].filter(({ name }) => name.includes(' '))
  const named = new Map<string, Named>()
  const byWord = new Map<string, Named[]>()
  const byShort = new Map<string, Named>()
  for (const place of long) {
    const whole = longest(place, long)
    const key = keyOf(whole.name)
    const known = named.get(key)
    if (known) continue
    const one: Named = {
      name: whole.name,
      kind: whole.kind,
      role: null,
      gender: null,
      evidence: 0,
      kin: place.kin,
      first: whole.start,
    }
    named.set(key, one)
    for (const word of new Set(keyOf(whole.name).split(' '))) push(byWord, word, one)
    if (whole.nickname !== undefined) push(byWord, keyOf(whole.nickname), one)
    const initials = initialsOf(whole.name)
    if (initials.length > 1 && !byShort.has(initials)) byShort.set(initials, one)
  }
  const wholeOf = new Map(
    long.map((place) => [keyOf(place.name), named.get(keyOf(longest(place, long).name))]),
  )
  for (const place of places)
    if (place.short !== null) {
      const one = wholeOf.get(keyOf(place.name))
      if (one) byShort.set(place.short, one)
    }
  const find: NameIndex['find'] = (name, start, gender = null) => {
    const whole = wholeOf.get(keyOf(name))
    if (whole) return whole
    if (ACRONYM.test(name)) return byShort.get(name) ?? null
    return bySharedWord(byWord.get(keyOf(name)) ?? [], name, start, gender)
  }
  const alone = new Map<string, Named>()
  const findAny: NameIndex['find'] = (name, start, gender) =>
    find(name, start, gender) ?? alone.get(keyOf(name)) ?? null
  for (const [key, place] of forms)
    if (!find(place.name, place.start, place.gender))
      alone.set(key, {
        name: place.name,
        kind: place.kind,
        role: null,
        gender: null,
        evidence: 0,
        kin: place.kin,
        first: place.start,
      })
  learn(places, findAny)
  return { find: findAny, all: [...named.values(), ...alone.values()] }
}

const ACRONYM = /^[\p{Lu}&]{2,8}$/u

export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[’']s$/u, '')
}

function firstWord(name: string): string {
  return keyOf(name).split(' ')[0] ?? ''
}

function lastWord(name: string): string {
  const words = keyOf(name).split(' ')
  const last = words.at(-1) ?? ''
  return /^(?:jr|sr|ii|iii)\.?$/.test(last) ? (words.at(-2) ?? last) : last
}

/** `Nikki Haley` is `Nikki R. Haley` where both stand in the text. */
function longest(place: NamePlace, all: readonly NamePlace[]): NamePlace {
  if (place.kind !== 'person') return place
  const words = keyOf(place.name).split(' ')
  let best = place
  for (const other of all) {
    if (other.name.length <= best.name.length || other.kind !== 'person') continue
    const long = keyOf(other.name).split(' ')
    const same = long[0] === words[0] && long.at(-1) === words.at(-1)
    if (same && words.every((word) => long.includes(word))) best = other
  }
  return best
}

function push(map: Map<string, Named[]>, key: string, one: Named): void {
  const list = map.get(key)
  if (!list) map.set(key, [one])
  else if (list.length < MOST_FORMS) list.push(one)
}

/** *Ruiz* is the Ruiz whom the text last brought in; a first name must be only one person’s. */
function bySharedWord(
  sharing: readonly Named[],
  name: string,
  start: number,
  gender: Gender,
): Named | null {
  const key = keyOf(name)
  const fits = sharing.filter(
    (one) => gender === null || one.gender === null || one.gender === gender,
  )
  const surnames = fits.filter((one) => lastWord(one.name) === key)
  // Whoever was brought in as somebody’s sister is called by her own name.
  const last = surnames.some(({ kin }) => !kin) ? surnames.filter(({ kin }) => !kin) : surnames
  const before = last.findLast(({ first }) => first <= start)
  if (before ?? last[0]) return before ?? last[0] ?? null
  const opening = fits.filter(
    (one) => firstWord(one.name) === key && (one.kind === 'person' || isShort(one.name)),
  )
  if (opening.length === 0) return fits.length === 1 ? (fits[0] ?? null) : null
  return opening.length === 1
    ? (opening[0] ?? null)
    : (opening.findLast(({ first, kind }) => first <= start && kind === 'person') ??
        opening[0] ??
        null)
}

/** `Boeing` is `Boeing Co.`, but `Amazon` isn’t all who work there. */
function isShort(name: string): boolean {
  return name.split(' ').length <= 2
}

/**
 *     Amazon Employees for Climate Justice
 *     ^      ^             ^       ^       AECJ
 */
function initialsOf(name: string): string {
  return (name.match(/(?<![^\s-])\p{Lu}/gu) ?? []).join('')
}

/** Job, gender and evidence may stand at any form of the name. */
/** `Gabble CEO Ned Falk` */
const EMPLOYER = /^(\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30})?) (?:CEO|CFO|COO|CTO|chief executive)$/u

function learn(places: readonly NamePlace[], find: NameIndex['find']): void {
  for (const place of places) {
    const one = find(place.name, place.start, place.gender)
    if (!one) continue
    one.role ??= place.role
    const body = place.role === null ? undefined : EMPLOYER.exec(place.role)?.[1]
    const employer = body === undefined ? null : find(body, place.start)
    if (employer) employer.kind = 'organisation'
    one.gender ??= place.gender
    one.evidence += place.evidence
    if (place.kind !== 'person' && one.kind === 'person') one.kind = place.kind
  }
}
