import type { Speaker } from '../../article/Article.ts'
import type { Span } from '../../article/Span.ts'
import type { Gender, NameRun } from './findNames.ts'
import { HE_NAMES, SHE_NAMES } from '../languages/en/givenNames.ts'

/** Somebody who spoke or was meant by a pronoun. */
export type Known = {
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
export type Memory = { readonly byKey: Map<string, Known>; readonly inOrder: Known[] }

/** The same for *the Tern Board* and *Tern Board*, and whichever apostrophe is used. */
export function keyOf(name: string): string {
  const lower = name.toLowerCase()
  const bare = lower.startsWith('the ') ? lower.slice(4) : lower
  return bare.includes('’') ? bare.replaceAll('’', "'") : bare
}

const MOST_REMEMBERED = 60

/** The one of this name, new or known before. */
export function remember(
  known: Memory,
  { name, kind, role, start }: Pick<NameRun, 'name' | 'kind' | 'role' | 'start'>,
): Known {
  const key = keyOf(name)
  const before = known.byKey.get(key)
  if (before) return before
  const one: Known = {
    key,
    name,
    kind,
    role,
    gender: genderOfName(name),
    aliases: new Set(),
    mentions: new Map(),
    lastSpoke: start,
  }
  known.byKey.set(key, one)
  known.inOrder.push(one)
  return one
}

export function recent({ inOrder }: Memory): readonly Known[] {
  return inOrder.slice(-MOST_REMEMBERED)
}

export function lastSpoken(
  known: Memory,
  before: number,
  can: (one: Known) => boolean,
): Known | null {
  let best: Known | null = null
  for (const one of recent(known))
    if (one.lastSpoke < before && can(one) && (!best || one.lastSpoke > best.lastSpoke)) best = one
  return best
}

/** The place of the last run that begins before a place of the text, or -1. */
export function lastBefore(runs: readonly NameRun[], before: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.start ?? 0) < before) low = middle + 1
    else high = middle
  }
  return low - 1
}

export function genderOfName(name: string): Gender {
  const first = name.toLowerCase().split(' ')[0] ?? ''
  if (SHE_NAMES.has(first)) return 'she'
  return HE_NAMES.has(first) ? 'he' : null
}
