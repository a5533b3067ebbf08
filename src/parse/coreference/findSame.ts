import type { NameRun } from './findNames.ts'
import type { Index } from './indexNames.ts'
import { fullName } from './indexNames.ts'
import { keyOf, lastBefore, recent, remember, type Known, type Memory } from './knownSpeakers.ts'
import type { Mention } from '../grammar/readMention.ts'
import { isBody } from './resolvePronoun.ts'
import { isOutlet } from '../languages/outlets.ts'
import { PREPOSITIONS } from '../languages/en/wordLists.ts'

/**
 * *The group*, *the harbour master*, *the professor* mean the last who is one; null where nobody is
 * known to be.
 *
 *     Gull Watch, a volunteer group, fears the worst.     “They never asked us,” the group said.
 *     ^^^^^^^^^^                                                                 ^^^^^^^^^
 */
export function findSame(
  known: Memory,
  named: readonly NameRun[],
  index: Index,
  mention: Mention,
): Known | null {
  const nouns = nounsOf(mention)
  if (!nouns) return null
  const spoke = lastOf(
    recent(known),
    (one) => isCalled(one, nouns) && one.key !== keyOf(mention.name),
  )
  const own = lastNamed(named, mention.start, (run) => isCalled(run, nouns))
  const called = later(known, index, spoke, own)
  if (called || nouns.length > 1) return called
  const any = lastOf(
    recent(known),
    ({ kind, name }) => !isOutlet(name) && isAny(kind, nouns[0] ?? ''),
  )
  const other = lastNamed(named, mention.start, (run) => isAnySubject(run, nouns[0] ?? '', index))
  return later(known, index, any, other)
}

/** The names that *the company* or *the mayor* may stand for: bodies, and people with a job. */
export function findNamed(runs: readonly NameRun[], index: Index): readonly NameRun[] {
  return runs.filter((run) => run.role !== null || isBody(run, index))
}

const MOST_NOUNS = 3

/** *the harbour master* → *harbour*, *master*; null for a name or for anybody new */
function nounsOf({ name }: Mention): readonly string[] | null {
  const [lead, ...nouns] = name.split(' ')
  if (!lead || !/^th(?:e|is|at)$/i.test(lead)) return null
  const plain = nouns.every((noun) => /^\p{Ll}/u.test(noun))
  return plain && nouns.length > 0 && nouns.length <= MOST_NOUNS ? nouns : null
}

type Called = Pick<Known, 'name' | 'kind' | 'role'>

function isCalled({ name, kind, role }: Called, nouns: readonly string[]): boolean {
  if (role !== null && endsRole(role, nouns)) return true
  if (kind === 'person' || kind === 'unnamed') return false
  const own = name.toLowerCase().split(' ')
  return nouns.every((noun) => own.includes(noun))
}

/** *master* and *harbour master* are said of a *harbour master of Sandport*, and *mayor* of no *former mayor*. */
function endsRole(role: string, nouns: readonly string[]): boolean {
  const words = role.toLowerCase().split(' ').map(inFull)
  const end = words.findIndex((word) => PREPOSITIONS.has(word))
  const core = end === -1 ? words : words.slice(0, end)
  if (NO_LONGER.has(core[0] ?? '')) return false
  return nouns.every((noun, place) => core[core.length - nouns.length + place] === noun)
}

const NO_LONGER: ReadonlySet<string> = new Set(['ex', 'former', 'late', 'then'])

function inFull(word: string): string {
  return TITLES_IN_FULL.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? word
}

const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['capt', 'captain'],
  ['dr', 'doctor'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['rev', 'reverend'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
])

/** Every organisation is *the company* for want of a better one, and every group *the group*. */
function isAny(kind: Called['kind'], noun: string): boolean {
  return kind === 'organisation' ? COMPANIES.has(noun) : kind === 'group' && noun === 'group'
}

const COMPANIES: ReadonlySet<string> = new Set(
  'agency company firm organisation organization'.split(' '),
)

function isAnySubject(run: NameRun, noun: string, index: Index): boolean {
  if (!run.opens || !isBody(run, index) || isOutlet(run.name)) return false
  return isAny(run.kind === 'group' ? 'group' : 'organisation', noun)
}

function lastOf(all: readonly Known[], can: (one: Known) => boolean): Known | null {
  let best: Known | null = null
  for (const one of all) if (can(one) && (!best || one.lastSpoke > best.lastSpoke)) best = one
  return best
}

const FURTHEST_BACK = 40

function lastNamed(
  named: readonly NameRun[],
  before: number,
  can: (run: NameRun) => boolean,
): NameRun | null {
  let at = lastBefore(named, before)
  for (let looked = 0; at >= 0 && looked < FURTHEST_BACK; at--, looked++) {
    const run = named[at]
    if (run && can(run)) return run
  }
  return null
}

function later(
  known: Memory,
  index: Index,
  spoke: Known | null,
  run: NameRun | null,
): Known | null {
  if (!run || (spoke && spoke.lastSpoke >= run.start)) return spoke
  const full = run.kind === 'person' ? fullName(index, run.name, run.start) : null
  const kind = isBody(run, index) && run.kind === 'person' ? 'organisation' : run.kind
  return remember(known, full ? { ...full, role: full.role ?? run.role } : { ...run, kind })
}
