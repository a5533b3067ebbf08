import type { Speaker } from '../../article/Article.ts'
import type { Span } from '../../article/Span.ts'
import type { Gender, NameRun } from './findNames.ts'
import { HE_NAMES, SHE_NAMES } from './givenNames.ts'
import { fullName, indexNames, type Index } from './indexNames.ts'
import type { Mention } from './readMention.ts'

/** A mention, and whether the words themselves name whom it means. */
export type Resolved = { readonly key: string; readonly sure: boolean }

/** Finds out who is meant, mention by mention in the order of the text, and remembers who spoke. */
export type Resolver = {
  readonly resolve: (mention: Mention) => Resolved | null
  readonly speakers: () => ReadonlyMap<string, Speaker>
}

type Known = {
  readonly key: string
  readonly name: string
  readonly kind: Speaker['kind']
  role: string | null
  gender: Gender
  readonly aliases: Set<string>
  readonly mentions: Map<number, Span>
  lastSpoke: number
}

/** Everyone who spoke so far, by key and in order of appearance. */
type Memory = { readonly byKey: Map<string, Known>; readonly inOrder: Known[] }

export function createResolver(runs: readonly NameRun[]): Resolver {
  const index = indexNames(runs)
  const known: Memory = { byKey: new Map(), inOrder: [] }
  const subjects = runs.filter(
    ({ kind, opens, name }) => kind === 'person' && opens && fullName(index, name, 0),
  )
  const know = (name: string, kind: Speaker['kind'], mention: Mention): Known => {
    const key = keyOf(name)
    const found = known.byKey.get(key) ?? {
      key,
      name,
      kind,
      role: null,
      gender: genderOfName(name),
      aliases: new Set<string>(),
      mentions: new Map<number, Span>(),
      lastSpoke: mention.start,
    }
    keep(known, found)
    found.role ??= mention.role
    found.lastSpoke = mention.start
    found.mentions.set(mention.start, { start: mention.start, end: mention.end })
    return found
  }
  // Two quotes may rest on the same words, and *it* must not mean another the second time.
  const done = new Map<number, Resolved | null>()
  const resolve = (mention: Mention): Resolved | null => {
    const before = done.get(mention.start)
    if (before !== undefined) return before
    const found = look(mention)
    done.set(mention.start, found)
    return found
  }
  const look = (mention: Mention): Resolved | null => {
    if (mention.kind === 'who') return null
    if (mention.kind === 'pronoun') return resolvePronoun(mention, index, subjects, known)
    const { name, kind } = findName(index, mention)
    const same =
      mention.kind === 'person' || mention.kind === 'organisation' ? null : findSame(known, mention)
    if (same) {
      same.lastSpoke = mention.start
      same.mentions.set(mention.start, { start: mention.start, end: mention.end })
      return { key: same.key, sure: false }
    }
    return { key: know(name, kind, mention).key, sure: true }
  }
  return { resolve, speakers: () => describeSpeakers(known, runs, index) }
}

function keyOf(name: string): string {
  const lower = name.toLowerCase()
  const bare = lower.startsWith('the ') ? lower.slice(4) : lower
  return bare.includes('’') ? bare.replaceAll('’', "'") : bare
}

function findName(
  index: Index,
  mention: Mention,
): { readonly name: string; readonly kind: Speaker['kind'] } {
  const kind = mention.kind === 'pronoun' || mention.kind === 'who' ? 'unnamed' : mention.kind
  const acronym = /^[\p{Lu}&]{2,8}$/u.test(mention.name)
    ? index.byInitials.get(mention.name)
    : undefined
  if (acronym && acronym.name !== mention.name)
    return { name: acronym.name, kind: acronym.kind === 'person' ? 'organisation' : acronym.kind }
  const full = kind === 'person' ? fullName(index, plain(mention.name), mention.start) : null
  return full ? { name: full.name, kind: 'person' } : { name: plain(mention.name), kind }
}

function plain(name: string): string {
  return name
    .replace(/[’']s$/u, '')
    .replace(/^The (?=\p{Lu})/u, '')
    .replace(/^the (?=\p{Lu})/u, '')
}

/**
 * *The group*, *the company*, *the mayor* mean the last who is one.
 *
 *     Gull Watch, a volunteer group, said …   The group said …
 */
function findSame(known: Memory, mention: Mention): Known | null {
  const bare = mention.name.toLowerCase()
  if (!/^(?:the|this|that)\s\S+$/u.test(bare)) return null
  const noun = mention.head
  let best: Known | null = null
  for (const one of recent(known)) {
    const isOne =
      one.role?.toLowerCase().split(' ').includes(noun) ||
      one.key.split(' ').includes(noun) ||
      (one.kind === 'organisation' &&
        ['company', 'firm', 'agency', 'organization', 'organisation'].includes(noun)) ||
      (one.kind === 'group' && noun === 'group')
    if (isOne && one.key !== keyOf(mention.name) && (!best || one.lastSpoke > best.lastSpoke))
      best = one
  }
  return best
}

const MOST_REMEMBERED = 60

function keep(known: Memory, one: Known): void {
  if (known.byKey.has(one.key)) return
  known.byKey.set(one.key, one)
  known.inOrder.push(one)
}

function recent({ inOrder }: Memory): readonly Known[] {
  return inOrder.slice(-MOST_REMEMBERED)
}

/**
 * *He* and *she* mean whoever spoke or was named last and is not known to be the other; *it* and
 * *they* an organisation, a group or a paper. A guess, always.
 */
function resolvePronoun(
  mention: Mention,
  index: Index,
  subjects: readonly NameRun[],
  known: Memory,
): Resolved | null {
  const word = mention.head
  if (word === 'he' || word === 'she') {
    const named = lastNamed(subjects, index, mention.start, word)
    const spoke = lastSpoken(
      known,
      mention.start,
      (one) => one.kind === 'person' && fits(one.name, one.gender, word),
    )
    const key = chooseLater(named, spoke)
    if (key === null) return null
    const full = named && keyOf(named.name) === key ? named : null
    const one = known.byKey.get(key) ?? (full && remember(known, full))
    if (!one) return null
    one.gender ??= word
    return touch(one, mention)
  }
  const many = word === 'they'
  const one = lastSpoken(known, mention.start, ({ kind }) =>
    many
      ? kind === 'group' || kind === 'organisation'
      : kind === 'organisation' || kind === 'document' || kind === 'group',
  )
  return one ? touch(one, mention) : null
}

function touch(one: Known, mention: Mention): Resolved {
  one.lastSpoke = mention.start
  one.mentions.set(mention.start, { start: mention.start, end: mention.end })
  return { key: one.key, sure: false }
}

function remember(known: Memory, run: NameRun): Known {
  const key = keyOf(run.name)
  const one: Known = {
    key,
    name: run.name,
    kind: 'person',
    role: run.role,
    gender: run.gender,
    aliases: new Set(),
    mentions: new Map(),
    lastSpoke: run.start,
  }
  keep(known, one)
  return one
}

type Named = {
  readonly name: string
  readonly at: number
  readonly role: string | null
  readonly start: number
  readonly end: number
  readonly kind: 'person'
  readonly opens: boolean
  readonly gender: Gender
}

const FURTHEST_BACK = 40

function lastNamed(
  subjects: readonly NameRun[],
  index: Index,
  before: number,
  word: 'he' | 'she',
): Named | null {
  let at = lastBefore(subjects, before)
  for (let looked = 0; at >= 0 && looked < FURTHEST_BACK; at--, looked++) {
    const run = subjects[at]
    const full = run && fullName(index, run.name, run.start)
    if (run && full && fits(full.name, full.gender ?? run.gender, word))
      return { ...full, kind: 'person', at: run.start }
  }
  return null
}

function lastBefore(runs: readonly NameRun[], before: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.start ?? 0) < before) low = middle + 1
    else high = middle
  }
  return low - 1
}

function lastSpoken(known: Memory, before: number, can: (one: Known) => boolean): Known | null {
  let best: Known | null = null
  for (const one of recent(known))
    if (one.lastSpoke < before && can(one) && (!best || one.lastSpoke > best.lastSpoke)) best = one
  return best
}

function chooseLater(named: Named | null, spoke: Known | null): string | null {
  if (!named) return spoke?.key ?? null
  return spoke && spoke.lastSpoke > named.at ? spoke.key : keyOf(named.name)
}

function fits(name: string, gender: Gender, word: 'he' | 'she'): boolean {
  const known = gender ?? genderOfName(name)
  return known === null || known === word
}

function genderOfName(name: string): Gender {
  const first = name.toLowerCase().split(' ')[0] ?? ''
  if (SHE_NAMES.has(first)) return 'she'
  return HE_NAMES.has(first) ? 'he' : null
}

/** The speakers in order of appearance, with every place that names them. */
function describeSpeakers(
  known: Memory,
  runs: readonly NameRun[],
  index: Index,
): ReadonlyMap<string, Speaker> {
  for (const run of known.inOrder.length > 0 ? runs : []) {
    const one = ownerOf(known, run, index)
    if (!one) continue
    one.mentions.set(run.start, { start: run.start, end: run.end })
    one.role ??= run.role
    if (keyOf(run.name) !== one.key) one.aliases.add(run.name)
  }
  return new Map(
    [...known.inOrder].map((one, place) => [one.key, describe(one, `s${place + 1}`)] as const),
  )
}

function ownerOf(known: Memory, run: NameRun, index: Index): Known | undefined {
  const same = known.byKey.get(keyOf(run.name))
  if (same) return same
  const long = /^[\p{Lu}&]{2,8}$/u.test(run.name) ? index.byInitials.get(run.name) : undefined
  if (long) return known.byKey.get(keyOf(long.name))
  const full = run.kind === 'person' ? fullName(index, run.name, run.start) : null
  return full ? known.byKey.get(keyOf(full.name)) : undefined
}

function describe(one: Known, id: string): Speaker {
  return {
    id,
    name: one.name,
    kind: one.kind,
    role: one.role,
    aliases: [...one.aliases],
    mentions: [...one.mentions.values()].toSorted((a, b) => a.start - b.start),
  }
}
