import { type Kind, KINDS } from '../shelf/Record.ts'

/**
 * What becomes of records that were changed both here and in the backup. `both` is there only where
 * both can be seen afterwards: a mark shows its other versions, a story's other one is a story of its
 * own.
 */
export type Choice = 'mine' | 'theirs' | 'both'

/** What can be chosen for each kind; the first is chosen until the reader says otherwise. */
export const CHOICES_OF: Readonly<Record<Kind, readonly [Choice, ...Choice[]]>> = {
  story: ['both', 'mine', 'theirs'],
  mark: ['both', 'mine', 'theirs'],
  correction: ['mine', 'theirs'],
  status: ['mine', 'theirs'],
  place: ['mine', 'theirs'],
  setting: ['mine', 'theirs'],
}

/** What the reader wants of a restore. */
export type Plan = {
  readonly choices: Readonly<Record<Kind, Choice>>
  /** Kinds of which what was deleted here since the backup comes back. */
  readonly bringBack: readonly Kind[]
}

export const CAUTIOUS: Plan = {
  // The keys are all the kinds there are.
  choices: Object.fromEntries(KINDS.map((kind) => [kind, CHOICES_OF[kind][0]])) as Record<
    Kind,
    Choice
  >,
  bringBack: [],
}
