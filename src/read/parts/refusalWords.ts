import type { Refusal } from '../../library/shelf/Shelf.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'

/*
 * Why nothing could be written or read, in the reader's words, and what to do. Said in one place, so
 * that it is the same everywhere.
 *
 *     Not saved: this device has no room left. Free some space, then try again.
 *                ^ why                         ^ what to do
 */

export function formatNotSaved(t: Translate, refusal: Refusal): string {
  return t('Not saved: {why}. {remedy}', { why: t(WHY[refusal]), remedy: t(WHAT_TO_DO[refusal]) })
}

/** `what` as in *Your marks can’t be opened just now*. */
export function formatNotOpened(t: Translate, refusal: Refusal, what: PlainMessage): string {
  return t('{what}: {why}. Nothing was deleted. {remedy}', {
    what: t(what),
    why: t(WHY[refusal]),
    remedy: t(WHAT_TO_DO[refusal]),
  })
}

export const WHY: Readonly<Record<Refusal, PlainMessage>> = {
  full: 'this device has no room left',
  unavailable: 'this window keeps nothing, as private windows do',
  blocked: 'another tab of On Record still holds an older version open',
  newer: 'what is kept here was written by a newer version of On Record',
  slow: 'this device’s storage hasn’t answered for five seconds',
  notFetched: 'the part of the app that keeps it isn’t on this device yet',
  failed: 'the browser’s storage refused it',
}

export const WHAT_TO_DO: Readonly<Record<Refusal, PlainMessage>> = {
  full: 'Free some space, then try again.',
  unavailable: 'Download a copy, or open On Record in another window.',
  blocked: 'Close the other tab, then try again.',
  newer: 'Reload the page to have the newer version, then try again.',
  slow: 'Try again; if that doesn’t help, restart the browser.',
  notFetched: 'Connect once, then try again.',
  failed: 'Try again; if that doesn’t help, restart the browser.',
}
