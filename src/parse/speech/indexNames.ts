import type { NameRun } from './findNames.ts'

/** Names by their last word, by their first, and by the whole, in lower case. */
export type Index = {
  readonly byLast: ReadonlyMap<string, readonly NameRun[]>
  readonly byFirst: ReadonlyMap<string, readonly NameRun[]>
  readonly byInitials: ReadonlyMap<string, NameRun>
}

export function indexNames(runs: readonly NameRun[]): Index {
  const byLast = new Map<string, NameRun[]>()
  const byFirst = new Map<string, NameRun[]>()
  const byInitials = new Map<string, NameRun>()
  for (const run of runs) {
    const parts = run.name.toLowerCase().split(' ')
    if (parts.length < 2) continue
    if (run.kind === 'person') {
      push(byLast, parts.at(-1) ?? '', run)
      push(byFirst, parts[0] ?? '', run)
    }
    const initials = initialsOf(run.name)
    if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, run)
  }
  return { byLast, byFirst, byInitials }
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
function initialsOf(name: string): string {
  return (name.match(INITIALS) ?? []).join('')
}

const INITIALS = /(?<![^\s-])\p{Lu}/gu

/** The fullest form of a person's name that shares the last word, or the only one by first name. */
export function fullName(index: Index, name: string, before: number): NameRun | null {
  const parts = name.toLowerCase().split(' ')
  const last = parts.at(-1) ?? ''
  const all = index.byLast.get(last) ?? []
  const byLast =
    parts.length === 1
      ? all
      : all.filter((run) => run.name.toLowerCase().startsWith(parts[0] ?? ''))
  const nearest = byLast.findLast(({ start }) => start <= before) ?? byLast[0]
  if (nearest) return nearest
  const byFirst = parts.length === 1 ? (index.byFirst.get(last) ?? []) : []
  return byFirst.length === 1 ? (byFirst[0] ?? null) : null
}
