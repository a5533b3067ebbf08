import { type Entry, haystackOf } from './Entry.ts'
import { type Passage, findPassage } from './findPassage.ts'
import { fold } from './fold.ts'
import { wordsOf } from './narrow.ts'

/** How far it has come, in stories. */
export type TextsSearched = {
  readonly found: InText
  readonly sofar: number
  readonly all: number
  /** By slug, those whose text can’t be had. */
  readonly missing: ReadonlyMap<string, Missing>
}

/** By slug, the stories whose text has the words, and where; null where no passage of it has one. */
export type InText = ReadonlyMap<string, Passage | null>

/** It takes a connection that isn’t there; or there is another reason. */
export type Missing = 'unreachable' | 'unread'

/** A story’s text, or why it can’t be had. */
export type TextRead =
  { readonly state: 'read'; readonly text: string } | { readonly state: Missing }

export type TextOf = (entry: Entry, left: AbortSignal) => Promise<TextRead>

const UNREAD: TextRead = { state: 'unread' }

/** Texts that are under way at once. */
const AT_ONCE = 4
/** After so many stories it tells how far it is. */
const TOLD_EVERY = 50

/**
 * Looks for words in the texts of these stories, one after the other: each word stands in the text or
 * where a list finds it. Tells how far it is, and ends early when the reader has `left`. After a search
 * `before`, it looks in those texts alone that couldn’t be had then.
 */
export async function searchTexts(
  entries: readonly Entry[],
  words: string,
  textOf: TextOf,
  tell: (searched: TextsSearched) => void,
  left: AbortSignal,
  before?: TextsSearched,
): Promise<void> {
  const wanted = wordsOf(words)
  const rest = before ? entries.filter(({ slug }) => before.missing.has(slug)) : entries
  const found = new Map(before?.found)
  const missing = new Map<string, Missing>()
  let next = 0
  let sofar = entries.length - rest.length

  async function look(entry: Entry) {
    const read = await textOf(entry, left).catch(() => UNREAD)
    if (read.state !== 'read') missing.set(entry.slug, read.state)
    else {
      const haystack = `${haystackOf(entry.summary)}\n${fold(read.text)}`
      if (wanted.every((word) => haystack.includes(word)))
        found.set(entry.slug, findPassage(read.text, wanted))
    }
    if (++sofar % TOLD_EVERY === 0 && !left.aborted) report()
  }
  function report() {
    tell({ found: new Map(found), sofar, all: entries.length, missing: new Map(missing) })
  }

  async function goOn() {
    for (let entry = rest[next++]; entry && !left.aborted; entry = rest[next++]) {
      // oxlint-disable-next-line no-await-in-loop -- so many are under way, and no more
      await look(entry)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, goOn))
  if (!left.aborted) report()
}
