import type { Gender, NameRun } from './findNames.ts'
import { fullName, type Index } from './indexNames.ts'
import {
  genderOfName,
  keyOf,
  lastBefore,
  lastSpoken,
  remember,
  type Known,
  type Memory,
} from './knownSpeakers.ts'
import type { Mention } from '../grammar/readMention.ts'

/** The names that open sentences, as their subjects do, in the order of the text. */
export type Subjects = { readonly persons: readonly NameRun[]; readonly bodies: readonly NameRun[] }

export function findSubjects(runs: readonly NameRun[], index: Index): Subjects {
  const opening = runs.filter(({ opens }) => opens)
  return {
    persons: opening.filter(({ kind, name }) => kind === 'person' && fullName(index, name, 0)),
    bodies: opening.filter((run) => isBody(run, index)),
  }
}

export function isBody({ kind, name }: NameRun, index: Index): boolean {
  return kind === 'organisation' || kind === 'group' || index.bodies.has(name.toLowerCase())
}

/**
 * *He* and *she* mean whoever spoke or was named last and is not known to be the other; *it* and
 * *they* an organisation, a group or a paper. A guess, always.
 */
export function resolvePronoun(
  mention: Mention,
  index: Index,
  subjects: Subjects,
  known: Memory,
): Known | null {
  const word = mention.head
  if (word === 'he' || word === 'she') {
    const named = lastNamed(subjects.persons, index, mention.start, word)
    const spoke = lastSpoken(
      known,
      mention.start,
      (one) => one.kind === 'person' && fits(index, one.name, word, one.gender),
    )
    const one = chooseLater(known, named, spoke)
    if (one) one.gender ??= word
    return one
  }
  const many = word === 'they'
  const spoke = lastSpoken(
    known,
    mention.start,
    ({ kind }) => kind === 'organisation' || kind === 'group' || (!many && kind === 'document'),
  )
  return spoke ?? chooseLater(known, lastBody(subjects.bodies, mention.start), null)
}

/** A name, and where it last stood. */
type Named = { readonly run: NameRun; readonly at: number }

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
    if (
      run &&
      full &&
      fits(index, full.name, word, index.genders.get(full.name.toLowerCase()) ?? run.gender)
    )
      return { run: full, at: run.start }
  }
  return null
}

function lastBody(bodies: readonly NameRun[], before: number): Named | null {
  const run = bodies[lastBefore(bodies, before)]
  return run ? { run: { ...run, kind: bodyKind(run) }, at: run.start } : null
}

function bodyKind({ kind }: NameRun): NameRun['kind'] {
  return kind === 'person' ? 'organisation' : kind
}

function chooseLater(known: Memory, named: Named | null, spoke: Known | null): Known | null {
  if (!named || (spoke && spoke.lastSpoke > named.at)) return spoke
  return known.byKey.get(keyOf(named.run.name)) ?? remember(known, named.run)
}

/** Whether *he* or *she* may be said of a full name. */
export function fits(index: Index, name: string, word: 'he' | 'she', own: Gender = null): boolean {
  const known = own ?? index.genders.get(name.toLowerCase()) ?? genderOfName(name)
  return known === null || known === word
}
