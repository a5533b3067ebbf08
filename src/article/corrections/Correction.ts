import type { Speaker } from '../Article.ts'
import type { Anchor } from '../Anchor.ts'
import { hashOf } from '../hashOf.ts'

/**
 * What a person put right in an article: a record beside it, under the same slug, which outlives a
 * new build. The article itself never changes; `applyCorrections` lays these over it.
 */
export type Correction = Change & {
  /** The same for the same change made at the same moment, on whatever device. */
  readonly id: string
  /** ISO moment; a file that was written by hand may leave it out. */
  readonly made?: string
}

/**
 * - `speaker`: somebody else said this; null where the text doesn't say who
 * - `notQuote`: nobody's speech is reported here
 * - `quote`: these words are somebody's
 * - `span`: the quote begins or ends elsewhere
 * - `samePerson`: two names are one speaker's; `as` is kept
 * - the rest: a field of the head; null or none where the text doesn't say
 */
export type Change =
  | { readonly kind: 'speaker'; readonly at: Anchor; readonly speaker: NamedSpeaker | null }
  | { readonly kind: 'notQuote'; readonly at: Anchor }
  | { readonly kind: 'quote'; readonly at: Anchor; readonly speaker: NamedSpeaker | null }
  | { readonly kind: 'span'; readonly at: Anchor; readonly to: Anchor }
  | { readonly kind: 'samePerson'; readonly name: string; readonly as: string }
  | { readonly kind: 'headline'; readonly at: Anchor | null }
  | { readonly kind: 'published'; readonly iso: string | null }
  | { readonly kind: 'authors'; readonly names: readonly string[] }
  | { readonly kind: 'publisher'; readonly name: string | null }

export type ChangeKind = Change['kind']

/** A speaker by name: one whom the article names so, or else a new one of this kind. */
export type NamedSpeaker = { readonly name: string; readonly kind: Speaker['kind'] }

/** A change as a record. */
export function correctionOf(change: Change, made?: string): Correction {
  const id = `c${hashOf(JSON.stringify([change, made ?? null]))}`
  return made === undefined ? { ...change, id } : { ...change, id, made }
}

/** The words that a correction concerns, for the person who reads the list of them. */
export function wordsOf(change: Change): string {
  switch (change.kind) {
    case 'speaker':
    case 'notQuote':
    case 'quote':
    case 'span':
      return change.at.words
    case 'samePerson':
      return `${change.name}, ${change.as}`
    case 'headline':
      return change.at?.words ?? ''
    case 'published':
      return change.iso ?? ''
    case 'authors':
      return change.names.join(', ')
    case 'publisher':
      return change.name ?? ''
  }
}
