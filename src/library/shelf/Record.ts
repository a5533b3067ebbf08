import type { Anchor } from '../../article/Anchor.ts'
import type { Correction } from '../../article/corrections/Correction.ts'
import type { ReadingPlace } from '../places.ts'

/**
 * Everything of the reader's is a record: the stories that were put in, and what was thought of any
 * story. Records are final: what a release has written, every later one reads.
 */
export type Contents = {
  readonly story: StoryContent
  readonly correction: CorrectionContent
  readonly mark: MarkContent
  readonly status: StatusContent
  readonly place: ReadingPlace
  readonly setting: SettingContent
}

export type Kind = keyof Contents

export const KINDS: readonly Kind[] = ['story', 'correction', 'mark', 'status', 'place', 'setting']

/** What every record carries, whatever it holds. */
export type Stamp = {
  /** No other record of its kind has it. A story's id is its slug. */
  readonly id: string
  /** The story that it belongs to, which may be gone; empty for a setting. */
  readonly slug: string
  /** How often it was written: 1, 2 … Clocks go wrong; this orders. */
  readonly revision: number
  /** The writes that led here by their ids, the latest first: tells an older copy from another one. */
  readonly trail: readonly string[]
  /** ISO moment of the latest write, for people. */
  readonly changed: string
}

/** A record that is there. */
export type Kept<K extends Kind> = Stamp & {
  readonly deleted: false
  readonly content: Contents[K]
  /** What somebody else wrote at the same time, where both couldn't be kept in one. */
  readonly others?: readonly Contents[K][]
}

/** What is left of a deleted record, so that no older copy brings it back. */
export type Tombstone = Stamp & { readonly deleted: true }

export type Entry<K extends Kind = Kind> = Kept<K> | Tombstone

/** A story that the reader put in. */
export type StoryContent = {
  readonly format: 'plain' | 'markdown' | 'html'
  /** The text exactly as it was given: pasted words, or a file's content, decoded. */
  readonly text: string
  /** What the reader put right of the head: front matter above the text, which stays as it came. */
  readonly head: StoryHead
  /** The file's name; null for what was pasted. */
  readonly file: string | null
  /** Where it was copied from, http or https. */
  readonly address: string | null
  readonly way: 'paste' | 'file' | 'share' | 'bookmarklet' | 'import'
  /** ISO moment. */
  readonly added: string
  /** The slug of the story that this is another version of. */
  readonly versionOf: string | null
  /** The parser took too long over it: nothing in it is marked. */
  readonly unread: boolean
}

/** Front matter by its keys, as in `{ title: 'Ferry runs again', date: '2026-03-02' }`. */
export type StoryHead = { readonly [Key in HeadKey]?: string }

export type HeadKey = 'title' | 'author' | 'date' | 'publisher' | 'language' | 'url'

export type CorrectionContent = {
  readonly correction: Correction
  /** Counts up within a story: the order in which they were made. */
  readonly place: number
}

/** What a reader marked or noted. */
export type MarkContent = {
  readonly target: MarkTarget
  /** Null for a note alone, on a quote or a speaker. */
  readonly kind: MarkKind | null
  /** Empty where nothing was noted. */
  readonly note: string
  /** ISO moment. */
  readonly made: string
  /** The story's headline, publisher and day when it was made: a mark may outlive its story. */
  readonly story: {
    readonly headline: string
    readonly publisher: string | null
    readonly published: string | null
  }
}

export type MarkKind = 'fact' | 'quote' | 'question' | 'check'

export type MarkTarget =
  | { readonly type: 'words'; readonly at: Anchor }
  | { readonly type: 'quote'; readonly at: Anchor }
  | { readonly type: 'speaker'; readonly name: string }

/** What a reader did with a story; its id is the story's slug. */
export type StatusContent = {
  readonly read: boolean
  readonly favourite: boolean
  readonly archived: boolean
}

/** A choice of the shelf's own, by its name: any JSON. */
export type SettingContent = { readonly value: unknown }

/** How many records of each kind were there last; kept apart from them, it tells when they are gone. */
export type Census = Readonly<Record<Kind, number>>
