import type { Gender, NameRun } from './findNames.ts'

/** Names by their last word, by their first, and by the whole, in lower case. */
export type Index = {
  readonly byLast: ReadonlyMap<string, readonly NameRun[]>
  readonly byFirst: ReadonlyMap<string, readonly NameRun[]>
  readonly byInitials: ReadonlyMap<string, NameRun>
  /** *he* or *she* of full names in lower case, where a title or job tells it anywhere. */
  readonly genders: ReadonlyMap<string, Gender>
  /** Names that don't say what they are, and that the text calls a company or a group. */
  readonly bodies: ReadonlySet<string>
}

export function indexNames(runs: readonly NameRun[]): Index {
  const byLast = new Map<string, NameRun[]>()
  const byFirst = new Map<string, NameRun[]>()
  const byInitials = new Map<string, NameRun>()
  const bodies = new Set<string>()
  for (const run of runs) {
    if (run.kind === 'organisation') bodies.add(run.name.toLowerCase())
    const employer = run.role === null ? undefined : EMPLOYER.exec(run.role)?.[1]
    if (employer) bodies.add(employer.toLowerCase())
    if (!run.name.includes(' ')) continue
    if (run.kind === 'person') {
      const name = run.name.toLowerCase()
      push(byLast, lastWord(name), run)
      push(byFirst, firstWord(name), run)
    }
    const initials = run.short ?? initialsOf(run.name)
    if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, run)
  }
  for (const body of bodies) if (byLast.has(body)) bodies.delete(body)
  const index = { byLast, byFirst, byInitials, bodies }
  return { ...index, genders: findGenders({ ...index, genders: new Map() }, runs) }
}

/** `Gabble CEO Ned Falk` */
const EMPLOYER = /^(\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30})?) (?:CEO|CFO|COO|CTO)$/u

/** *Ms. Oster* further down tells of *Kit Oster* above. */
function findGenders(index: Index, runs: readonly NameRun[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>()
  for (const run of runs) {
    if (run.kind !== 'person' || run.gender === null) continue
    // A courtesy before a surname that two people share doesn't say whose it is.
    if ((index.byLast.get(run.name.toLowerCase())?.length ?? 0) > 1) continue
    const full = fullName(index, run.name, run.start)?.name.toLowerCase()
    if (full && !genders.has(full)) genders.set(full, run.gender)
  }
  return genders
}

/** A name need be remembered only a few times, in each of its longest forms. */
const MOST_FORMS = 200

function push(map: Map<string, NameRun[]>, key: string, run: NameRun): void {
  const list = map.get(key) ?? []
  if (list.length < MOST_FORMS && !list.some(({ name }) => name === run.name)) list.push(run)
  map.set(key, list)
}

/**
 *     Amazon Employees for Climate Justice
 *     ^      ^             ^       ^       AECJ
 */
export function initialsOf(name: string): string {
  return (name.match(INITIALS) ?? []).join('')
}

const INITIALS = /(?<![^\s-])\p{Lu}/gu

/**
 * The fullest form of a person's name that shares the last word, or the only one by first name.
 * Who is only brought in as somebody's wife or son leaves the bare surname to the other.
 */
export function fullName(index: Index, name: string, before: number): NameRun | null {
  const lower = name.toLowerCase()
  const alone = !lower.includes(' ')
  const first = firstWord(lower)
  const all = index.byLast.get(lastWord(lower)) ?? []
  const sharing = alone ? all : all.filter((run) => run.name.toLowerCase().startsWith(first))
  const own = alone ? sharing.filter(({ kin }) => kin !== true) : sharing
  const byLast = own.length > 0 ? own : sharing
  const nearest = byLast.findLast(({ start }) => start <= before) ?? byLast[0]
  if (nearest) return nearest
  const byFirst = alone ? (index.byFirst.get(lower) ?? []) : []
  return byFirst.length === 1 ? (byFirst[0] ?? null) : null
}

function firstWord(name: string): string {
  const space = name.indexOf(' ')
  return space === -1 ? name : name.slice(0, space)
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}
