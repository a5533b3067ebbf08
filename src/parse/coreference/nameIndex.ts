import { isDegree } from '../grammar/roles.ts'
import { kept } from '../tokens/kept.ts'
import { GROWN_ARTICLE } from '../tokens/spelling.ts'
import type { Gender, Mention } from '../grammar/mentions/Mention.ts'
import type { NamePlace } from './names.ts'

/** A name in its longest form, and what the text says anywhere of whom it names. */
export type Named = {
  readonly name: string
  kind: Mention['kind']
  role: string | null
  readonly roles: Set<string>
  gender: Gender
  evidence: number
  readonly kin: boolean
  readonly nickname?: string
  /** Whether a longer form of the name does something itself, and isn’t only named. */
  acts: boolean
  /** Where each of its forms first stands. */
  readonly first: number
}

/** All names of a text by their words. */
export type NameIndex = {
  /** Whom a form of a name means at a place of the text. */
  readonly find: (name: string, start: number, gender?: Gender) => Named | null
  /** Whether a name of one word may at a place be somebody else’s too: *Thomas Reed met Nadia Thomas. Thomas left.* */
  readonly isShared: (name: string, start: number, gender: Gender) => boolean
  readonly all: readonly Named[]
}

/** A name need be remembered only a few times, in each of its longest forms. */
const MOST_FORMS = 200

export function indexNames(places: readonly NamePlace[], employed: readonly string[]): NameIndex {
  const forms = firstOfEach(places)
  const whole = nameWhole([...forms.values()].filter(({ name }) => name.includes(' ')))
  const all = new Set(whole.values())
  const byWord = groupByWord(all)
  const byShort = groupByShort(places, whole)
  const find = (name: string, start: number, gender: Gender = null): Named | null => {
    const key = keyOf(name)
    if (ACRONYM.test(name))
      return whole.get(key) ?? byShort.get(name) ?? shouted(byWord.get(key) ?? [])
    return whole.get(key) ?? bySharedWord(byWord.get(key) ?? [], name, start, gender)
  }
  // A name of one word that nobody bears in a longer form stands for itself.
  const alone = new Map<string, Named>()
  for (const [key, place] of forms)
    if (!find(place.name, place.start, toldGender(place)))
      alone.set(key, wholeOf(place, all) ?? nameOf(withSurname(withCourtesy(place))))
  const findAny: NameIndex['find'] = (name, start, gender) =>
    find(name, start, gender) ?? alone.get(keyOf(name)) ?? null
  learn(places, findAny, employed)
  const isShared: NameIndex['isShared'] = (name, start, gender) =>
    isTie(fitting(byWord.get(keyOf(name)) ?? [], gender), keyOf(name), start)
  return { find: findAny, isShared, all: [...all, ...alone.values()] }
}

/** Of one person. */
const MOST_ROLES = 8

/** Where each form of a name first stands. */
function firstOfEach(places: readonly NamePlace[]): ReadonlyMap<string, NamePlace> {
  const forms = new Map<string, NamePlace>()
  for (const place of places) {
    const key = keyOf(place.name)
    if (!forms.has(key)) forms.set(key, place)
  }
  return forms
}

/** *Mr Rahman* is all that the text says of his name. */
export function withCourtesy<One extends Mention>(place: One): One {
  const { courtesy, name, kind } = place
  return courtesy === undefined || kind !== 'person'
    ? place
    : { ...place, name: `${courtesy} ${name}` }
}

/** So many letters are left of a word at least, and at most. */
const CLIPPED = [3, 4] as const

/** *the Fed* is the Federal Reserve: the only house of the text with a word that the name begins. */
function wholeOf({ name, kind, evidence }: NamePlace, all: ReadonlySet<Named>): Named | null {
  const key = keyOf(name)
  // *the* speaks against a person
  const house = kind === 'organisation' || evidence < 0
  if (!house || key.length < CLIPPED[0] || key.length > CLIPPED[1]) return null
  const [one, other] = [...all]
    .slice(0, MOST_FORMS)
    .filter((named) => named.kind === 'organisation' && isClip(key, named.name))
  return one && !other ? one : null
}

function isClip(key: string, name: string): boolean {
  return keyOf(name)
    .split(' ')
    .some((word) => word.startsWith(key) && word.length > key.length + 2)
}

/** *Ron and Paula Brill*: he is a Brill too. */
function withSurname(place: NamePlace): NamePlace {
  return place.surname === null ? place : { ...place, name: `${place.name} ${place.surname}` }
}

function nameOf({ name, kind, kin, gender, start, nickname }: NamePlace): Named {
  const own = {
    name,
    kind,
    role: null,
    roles: new Set<string>(),
    gender,
    evidence: 0,
    kin,
    acts: false,
    first: start,
  }
  return nickname === undefined ? own : { ...own, nickname }
}

/** By every form of several words: the name in its longest form. */
function nameWhole(forms: readonly NamePlace[]): ReadonlyMap<string, Named> {
  const sharing = new Map<string, NamePlace[]>()
  const byLast = new Map<string, NamePlace[]>()
  for (const place of forms) {
    for (const ends of new Set(endsOf(place))) push(sharing, ends, place)
    push(byLast, lastWord(place.name), place)
  }
  const made = new Map<string, Named>()
  const whole = new Map<string, Named>()
  for (const place of forms) {
    const alike = byLast.get(lastWord(place.name)) ?? []
    const bare = alike.find((other) => isTitled(place, other))
    const named = bare ?? withGiven(place, alike)
    const long = longest(named, sharing.get(endsOf(named)[0] ?? '') ?? [])
    const key = keyOf(long.name)
    const one = made.get(key) ?? nameOf(long)
    if (bare) one.role ??= place.name.slice(0, -bare.name.length - 1)
    made.set(key, one)
    whole.set(keyOf(place.name), one)
  }
  return whole
}

function groupByWord(all: Iterable<Named>): ReadonlyMap<string, readonly Named[]> {
  const byWord = new Map<string, Named[]>()
  for (const one of all) {
    for (const word of new Set(keyOf(one.name).split(' '))) push(byWord, word, one)
    if (one.nickname !== undefined) push(byWord, keyOf(one.nickname), one)
  }
  return byWord
}

/** Initials, and what the text gives in brackets: *Tern Workers’ Union (TWU)* */
function groupByShort(
  places: readonly NamePlace[],
  whole: ReadonlyMap<string, Named>,
): ReadonlyMap<string, Named> {
  const byShort = new Map<string, Named>()
  for (const one of whole.values()) {
    const initials = initialsOf(one.name)
    if (initials.length > 1 && !byShort.has(initials)) byShort.set(initials, one)
  }
  for (const { name, short } of places) {
    const one = short === null ? undefined : whole.get(keyOf(name))
    if (one && short !== null) byShort.set(short, one)
  }
  return byShort
}

const ACRONYM = /^[\p{Lu}&]{2,8}$/u

const ARTICLES = new RegExp(String.raw`^the |\b(?:${GROWN_ARTICLE})-(?=\p{L}{3})`, 'gu')

/** What names are told apart by: without case and accents, articles (*the*, *al-*) and owner’s marks. */
export const keyOf = kept((name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(ARTICLES, '')
    .replace(/[’']s$/u, ''),
)

function firstWord(name: string): string {
  return keyOf(name).split(' ')[0] ?? ''
}

function lastWord(name: string): string {
  const words = keyOf(name).split(' ')
  const last = words.at(-1) ?? ''
  return /^(?:jr|sr|ii|iii)\.?$/.test(last) ? (words.at(-2) ?? last) : last
}

/** *Le Dantec*, *Van der Meer*, *Ms Bell Ruiz* are surnames where *Yannick Le Dantec*, *Klaas van der Meer*, *Ana Bell Ruiz* stand in the text. */
function withGiven(place: NamePlace, sharing: readonly NamePlace[]): NamePlace {
  const led = place.courtesy !== undefined
  if (place.kind !== 'person' || (place.gender !== null && !led)) return place
  const end = ` ${keyOf(place.name)}`
  const longer = sharing.filter(({ kind, gender, evidence, name }) => {
    if (kind !== 'person' || !keyOf(name).endsWith(end)) return false
    if (led) return gender === null || place.gender === null || gender === place.gender
    const particle = PARTICLE.test(name.slice(-place.name.length))
    return particle || gender !== null || evidence > 1
  })
  return longer.length === 1 ? (longer[0] ?? place) : place
}

const PARTICLE = /^\p{Ll}/u

/** *Olympian Trish Holt* is Trish Holt, where the text has her so too: no forename opens the longer. */
function isTitled(long: NamePlace, bare: NamePlace): boolean {
  const told = long.gender === null && bare.gender !== null && bare.name.includes(' ')
  return told && keyOf(long.name).endsWith(` ${keyOf(bare.name)}`)
}

/** `Nikki R. Haley` → `nikki haley`; of `William “Bill” Ruiz-Falk` also `bill falk` */
function endsOf({ name, nickname }: NamePlace): readonly string[] {
  const last = keyOf(name).split(' ').at(-1) ?? ''
  const firsts = [firstWord(name), ...(nickname === undefined ? [] : [keyOf(nickname)])]
  return [last, ...last.split('-')].flatMap((end) => firsts.map((first) => `${first} ${end}`))
}

/**
 * `Nikki Haley` is `Nikki R. Haley` where both stand in the text, `Ana Falk` is `Ana Ruiz-Falk`, and
 * `Bill Ebbe` is `William “Bill” Ebbe`.
 */
function longest(place: NamePlace, sharing: readonly NamePlace[]): NamePlace {
  if (place.kind !== 'person') return place
  const words = keyOf(place.name).split(' ')
  let best = place
  for (const other of sharing) {
    if (other.name.length <= best.name.length || other.kind !== 'person') continue
    if (isTitled(other, place)) continue
    const { name, nickname = '' } = other
    const long = keyOf(`${name} ${name.replaceAll('-', ' ')} ${nickname}`).split(' ')
    if (words.every((word) => long.includes(word))) best = other
  }
  return best
}

function push<One>(map: Map<string, One[]>, key: string, one: One): void {
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
  const fits = fitting(sharing, gender)
  const last = surnamed(fits, key)
  const opening = fits.filter(
    (one) => firstWord(one.name) === key && (one.kind === 'person' || isShort(one.name)),
  )
  const people = fits.filter(({ kind }) => kind === 'person')
  return (
    last.findLast(({ first }) => first <= start) ??
    opening.findLast(({ first, kind }) => first <= start && kind === 'person') ??
    last[0] ??
    opening[0] ??
    (people.length === 1 ? people[0] : null) ??
    null
  )
}

function fitting(sharing: readonly Named[], gender: Gender): readonly Named[] {
  return sharing.filter((one) => gender === null || one.gender === null || one.gender === gender)
}

/** Those whom a surname alone may mean. */
function surnamed(sharing: readonly Named[], key: string): readonly Named[] {
  const own = withoutKin(sharing.filter((one) => lastWord(one.name) === key && !isBodyOf(one)))
  // *Ruiz, born to Lia Ruiz, …*: and neither does a mother who is only named take it over
  return own.some(({ acts }) => acts) ? own.filter(({ acts }) => acts) : own
}

/** Whether a surname is that of two, or somebody else’s forename, with both of them named before. */
function isTie(sharing: readonly Named[], key: string, start: number): boolean {
  const known = sharing.filter(({ first, kind }) => first <= start && kind === 'person')
  const own = surnamed(known, key)
  const near = withoutKin(known.filter((one) => lastWord(one.name) === key)).filter(
    ({ first }) => start - first < JUST_NAMED,
  )
  // What opens with no forename that anybody knows, such as *Realtor Ruiz*, may be the same person again.
  const forenamed = known.filter((one) => firstWord(one.name) === key)
  const sure = [...new Set([...own, ...near, ...forenamed])].filter(({ gender }) => gender !== null)
  return own.length > 0 && sure.some((one) => !own.includes(one) || sure.length > 1)
}

/** So few letters behind it a name is still the one that was named last, though its bearer does nothing yet. */
const JUST_NAMED = 200

/** *Mr Thomas* is a man; whether *Thomas* alone is one, nobody knows. */
export function toldGender({ gender, genderGuessed }: Mention): Gender {
  return genderGuessed ? null : gender
}

/**
 * Whoever was brought in as the sister of somebody whom the text has named is called by her own name,
 * and the surname alone stays his.
 */
function withoutKin(sharing: readonly Named[]): readonly Named[] {
  const first = Math.min(...sharing.filter(({ kin }) => !kin).map((one) => one.first))
  return sharing.filter((one) => !one.kin || one.first < first)
}

/** *Sandport* is no *Friends of Sandport*. */
function isBodyOf({ name, kind }: Named): boolean {
  return kind !== 'person' && / (?:of|for|in|at|against) /u.test(name)
}

/** `EBBE:` before a turn of a talk is Jon Ebbe; an acronym is nobody’s surname. */
function shouted(sharing: readonly Named[]): Named | null {
  const people = sharing.filter(({ kind }) => kind === 'person')
  return people.length === 1 ? (people[0] ?? null) : null
}

/** `Boeing` is `Boeing Co.`, but `Amazon` isn’t all who work there. */
function isShort(name: string): boolean {
  return name.split(' ').length <= 2
}

/**
 *     Amazon Employees for Climate Justice
 *     ^      ^             ^       ^       AECJ
 */
export const initialsOf = kept((name) => (name.match(/(?<![^\s-])\p{Lu}/gu) ?? []).join(''))

/**
 * Whose job a role is, where that is a body: *Gabble* of *Gabble CEO*, *Northgrid* of *Northgrid’s
 * operations director*; null for any other role.
 */
function employerIn(role: string, employed: readonly string[]): string | null {
  const lower = role.toLowerCase()
  const job = employed.find((one) => lower.endsWith(` ${one}`))
  return job === undefined ? null : (BODY.exec(role.slice(0, -job.length - 1))?.[1] ?? null)
}

const BODY = /^(\p{Lu}[^\s’']{1,30}(?: \p{Lu}[^\s’']{1,30})?)(?:[’']s?(?: \p{Ll}\S{1,20}){0,2})?$/u

/** *Falk’s campaign director* works for Jon Falk. */
function isNamedPerson({ kind, name, gender }: Named): boolean {
  return kind === 'person' && (gender !== null || name.includes(' '))
}

/** Job, gender and evidence may stand at any form of the name. */
function learn(
  places: readonly NamePlace[],
  find: NameIndex['find'],
  employed: readonly string[],
): void {
  for (const place of places) {
    const one = find(place.name, place.start, toldGender(place))
    if (!one) continue
    if (one.role === null || (place.role !== null && isDegree(one.role))) one.role = place.role
    for (const role of [place.role, place.is])
      if (role !== null && one.roles.size < MOST_ROLES) one.roles.add(role)
    const body = place.role === null ? null : employerIn(place.role, employed)
    const employer = body === null ? null : find(body, place.start)
    if (employer && !isNamedPerson(employer)) employer.kind = 'organisation'
    one.gender ??= keyOf(place.name) === lastWord(one.name) ? toldGender(place) : place.gender
    if (place.subject && place.name.includes(' ')) one.acts = true
    one.evidence += place.evidence
    // `EBBE` looks like initials of a body, and *Fox* is one where nobody is called *Lee Fox*.
    const shouts = place.name === place.name.toUpperCase() || one.gender !== null
    if (place.kind !== 'person' && one.kind === 'person' && !(shouts && one.name !== place.name))
      one.kind = place.kind
  }
}
