import type { Reason } from '../../words/filled.ts'

const REFUSED = Symbol('refused')

/** What stops the reading of a file, in one sentence for the reader. */
export function refuse(why: Reason): Error {
  return new Error(why, { cause: REFUSED })
}

/** The sentence; where something else went wrong, that it couldn't be read. */
export function whyRefused(error: unknown): Reason {
  // It was made of one, above.
  if (error instanceof Error && error.cause === REFUSED) return error.message as Reason
  return 'The file could not be read: it may be damaged, or no longer be where it was.'
}
