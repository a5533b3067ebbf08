import type { Refusal } from '../../library/shelf/Shelf.ts'

/** Why something could not be written, and what to do about it. */
export function describeRefusal(refusal: Refusal): string {
  return WORDS[refusal]
}

const WORDS: Readonly<Record<Refusal, string>> = {
  full: 'That could not be kept: this device has no room left. Make some room and try again.',
  unavailable: 'That could not be kept: this window keeps nothing. Open On Record in another one.',
  blocked: 'That could not be kept: close the other tabs of On Record and try again.',
  newer: 'That could not be kept: a newer On Record has written here. Load the page again.',
  slow: 'That could not be kept yet: the device does not answer. Try again.',
  gone: 'That could not be kept: the browser has removed what was here. Load the page again.',
  failed: 'That could not be kept. Nothing has changed; try again.',
}
