import type { Article } from '../../article/Article.ts'
import type { Summary } from '../../article/Summary.ts'
import type { Census, Contents, Entry, Kept, Kind } from './Record.ts'

/** Looks things up on the shelf. */
export type Lookup = {
  readonly find: <K extends Kind>(kind: K, id: string) => Promise<Kept<K> | null>
  /** All of a kind, or those of one story; in the order of their ids. */
  readonly list: <K extends Kind>(kind: K, slug?: string) => Promise<readonly Kept<K>[]>
  readonly count: (kind: Kind) => Promise<number>
  /** What the parser made of an own story. */
  readonly reading: (slug: string) => Promise<Reading | null>
  /** So many own stories as a list has them, those after this slug in the order of slugs. */
  readonly listedAfter: (slug: string, most: number) => Promise<readonly Listed[]>
  /** The slugs of all own stories. */
  readonly slugs: () => Promise<readonly string[]>
  /** Which of these own stories the reader has deleted: their tombstones tell. */
  readonly gone: (slugs: readonly string[]) => Promise<readonly string[]>
  /** Those of them that were published last; undated ones aren't among them. */
  readonly newest: (most: number) => Promise<readonly Listed[]>
  /** Own stories with this fingerprint or from this address. */
  readonly twins: (fingerprint: string, address: string | null) => Promise<readonly Listed[]>
  /** Own stories whose reading another parser made, or that have none. */
  readonly outdated: (parser: string, most: number) => Promise<readonly Kept<'story'>[]>
}

/**
 * Every record of the reader's, on this device's disk. Nothing here rejects or throws: what can't be
 * looked up is as if it weren't there, except where `watch` tells why.
 */
export type Shelf = Lookup & {
  /** Every record and tombstone of a kind, some hundred at a time, so that memory stays small. */
  readonly walk: <K extends Kind>(
    kind: K,
    visit: (entries: readonly Entry<K>[]) => Promise<void>,
  ) => Promise<boolean>
  /**
   * Tells what `read` finds on the shelf, now and whenever any tab changes what it looked at; or why
   * nothing can be read. Gives what ends it.
   */
  readonly watch: <Value>(
    read: (shelf: Lookup) => Promise<Value>,
    tell: (value: Value) => void,
    refused: (refusal: Refusal) => void,
  ) => () => void
  /** Writes all of it or nothing, and answers only when it is on disk. */
  readonly save: (changes: readonly Change[]) => Promise<Saved>
  /** Puts back what a batch replaced; what was changed since stays as it is. */
  readonly undo: (batch: Batch) => Promise<Saved>
  /** What was kept here once and is gone, though nobody took it away; null where nothing is missed. */
  readonly missed: () => Promise<Census | null>
  /** The reader knows that it is gone. */
  readonly forgetMissed: () => Promise<void>
  /** Takes records as they are, with their stamps: for a restore that has compared them already. */
  readonly restore: (records: readonly Restored[]) => Promise<Saved>
  /** Writes readings anew; the records stay as they are. */
  readonly saveReadings: (readings: readonly Reading[]) => Promise<Saved>
  /** Takes everything away, tombstones too. */
  readonly wipe: () => Promise<Saved>
}

/** A record to write: what changes of it, or null where it goes. */
export type Change = { readonly [K in Kind]: ChangeOf<K> }[Kind]

export type ChangeOf<K extends Kind> = {
  readonly kind: K
  readonly id: string
  readonly slug: string
  /** Null deletes. A record that isn't there yet needs all of it. */
  readonly content: Contents[K] | null
  /**
   * The record as the writer saw it. Where somebody else has written meanwhile, each field that only
   * one of them changed takes that change; what both changed is kept twice. Left out: this wins.
   */
  readonly basedOn?: Kept<K>
  /** The reader has chosen between the versions that there were: the others go. */
  readonly settled?: true
  /** With a story: what the parser made of it. */
  readonly reading?: K extends 'story' ? Reading : never
}

export type Restored = {
  readonly [K in Kind]: { readonly kind: K; readonly entry: Entry<K> }
}[Kind]

export type Saved =
  | { readonly state: 'saved'; readonly batch: Batch }
  | { readonly state: 'refused'; readonly refusal: Refusal }

/** What a write replaced, so that it can be put back. */
export type Batch = { readonly replaced: readonly Replaced[] }

export type Replaced = {
  readonly kind: Kind
  readonly id: string
  readonly before: Entry | null
  /** The write that replaced it: `trail[0]`. */
  readonly write: string
  readonly reading: Reading | null
}

/**
 * - `full`: the device has no room left
 * - `unavailable`: this window keeps nothing, as private ones do
 * - `blocked`: another tab holds an older version of it open
 * - `newer`: a newer version of the app has written it
 * - `slow`: it hasn't answered for five seconds, and what was asked of it was taken back
 * - `notFetched`: the part of the app that keeps it isn't on this device, and there is no network
 * - `failed`: anything else
 */
export type Refusal =
  'full' | 'unavailable' | 'blocked' | 'newer' | 'slow' | 'notFetched' | 'failed'

/** Made from a story's text, and made anew when the parser gets better. No record of the reader's. */
export type Reading = {
  readonly slug: string
  /** Which parser made it. */
  readonly parser: string
  /** What it was made of, as `sourceOf` tells it: another text's reading is none of this one's. */
  readonly source: string
  readonly article: Article
}

/** A row of the list. */
export type Listed = {
  readonly slug: string
  /** ISO moment. */
  readonly added: string
  readonly summary: Summary
  /** Tells the same text again. */
  readonly fingerprint: string
  readonly address: string | null
}
