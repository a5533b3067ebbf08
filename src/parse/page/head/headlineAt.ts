import type { Head } from './findHead.ts'

/** The part that is the headline; -1 where there is none. */
export function headlineAt({ types }: Pick<Head, 'types'>): number {
  return [...types].find(([, type]) => type === 'headline')?.[0] ?? -1
}
