import type { Clause } from './Clause.ts'

/** Who does what a verb says, and the clause that says so where the verb has no subject of its own. */
export type Subject = Pick<Clause, 'subject' | 'relative'> & { readonly shared?: Clause }

export const NOBODY: Subject = { subject: -1, relative: -1 }

/** A verb that is joined on goes with the last one that hangs on nothing. */
export function share(before: readonly Clause[]): Subject {
  const one =
    before.findLast(({ depends, subject }) => !depends && subject !== -1) ??
    before.find(({ subject, relative }) => subject !== -1 && relative !== -1) ??
    before.findLast(({ subject }) => subject !== -1)
  return one ? { subject: one.subject, relative: one.relative, shared: one } : NOBODY
}
