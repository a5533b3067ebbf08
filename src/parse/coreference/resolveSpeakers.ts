import type { Speaker } from '../../article/Article.ts'
import { findNamed, findSame } from './findSame.ts'
import type { NameRun } from './findNames.ts'
import { fullName, indexNames, type Index } from './indexNames.ts'
import { keyOf, remember, type Known, type Memory } from './knownSpeakers.ts'
import type { Mention } from '../grammar/readMention.ts'
import { findSubjects, fits, resolvePronoun } from './resolvePronoun.ts'

/** A mention, and whether the words themselves name whom it means. */
export type Resolved = { readonly key: string; readonly sure: boolean }

/** Finds out who is meant, mention by mention in the order of the text, and remembers who spoke. */
export type Resolver = {
  readonly resolve: (mention: Mention) => Resolved | null
  readonly speakers: () => ReadonlyMap<string, Speaker>
}

export function createResolver(runs: readonly NameRun[]): Resolver {
  const index = indexNames(runs)
  const known: Memory = { byKey: new Map(), inOrder: [] }
  const subjects = findSubjects(runs, index)
  const named = findNamed(runs, index)
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
    const isPronoun = mention.kind === 'pronoun'
    const meant = isPronoun
      ? resolvePronoun(mention, index, subjects, known)
      : findSame(known, named, index, mention)
    if (meant) return touch(meant, mention)
    if (isPronoun) return null
    const own = { ...findName(index, mention), role: mention.role, start: mention.start }
    const one = remember(known, own)
    one.role ??= mention.role
    touch(one, mention)
    return { key: one.key, sure: true }
  }
  return { resolve, speakers: () => describeSpeakers(known, runs, index) }
}

function touch(one: Known, mention: Mention): Resolved {
  one.lastSpoke = mention.start
  one.mentions.set(mention.start, { start: mention.start, end: mention.end })
  return { key: one.key, sure: false }
}

function findName(index: Index, mention: Mention): Pick<NameRun, 'name' | 'kind'> {
  const kind = mention.kind === 'pronoun' || mention.kind === 'who' ? 'unnamed' : mention.kind
  const acronym = longForm(index, mention.name)
  if (acronym && acronym.name !== mention.name)
    return { name: acronym.name, kind: acronym.kind === 'person' ? 'organisation' : acronym.kind }
  const name = plain(mention.name)
  // *Ruiz’s spokesman* isn't Ruiz, as the spokesman of a company is the company.
  if (mention.speaksFor !== undefined && index.byLast.has(name.toLowerCase()))
    return { name: mention.speaksFor, kind: 'unnamed' }
  if (kind !== 'person') return { name, kind }
  if (index.bodies.has(name.toLowerCase())) return { name, kind: 'organisation' }
  const one = courteous(index, name, mention) ?? fullName(index, name, mention.start)
  return { name: one?.name ?? name, kind }
}

/** *Mrs. Falk* is the one of that name who isn't known as a man. */
function courteous(index: Index, name: string, { start, courtesy }: Mention): NameRun | null {
  if (courtesy === undefined) return null
  const sharing = index.byLast.get(name.toLowerCase()) ?? []
  const can = sharing.filter((one) => fits(index, one.name, courtesy))
  return can.findLast((one) => one.start <= start) ?? can[0] ?? null
}

/** *TWU* → *Tern Workers’ Union* */
function longForm(index: Index, name: string): NameRun | undefined {
  return ACRONYM.test(name) ? index.byInitials.get(name) : undefined
}

const ACRONYM = /^[\p{Lu}&]{2,8}$/u

function plain(name: string): string {
  return name
    .replace(/[’']s$/u, '')
    .replace(/^The (?=\p{Lu})/u, '')
    .replace(/^the (?=\p{Lu})/u, '')
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
  const long = longForm(index, run.name)
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
