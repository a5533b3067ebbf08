import { type Entry, haystackOf } from './Entry.ts'
import { fold } from './fold.ts'
import { wordsOf } from './narrow.ts'

/** How far it has come, in stories. */
export type TextsSearched = {
  /** The slugs of those whose text has the words. */
  readonly found: ReadonlySet<string>
  readonly sofar: number
  readonly all: number
  /** Those whose text takes a connection that isn’t there. */
  readonly unreachable: number
  /** Those whose text can’t be had just now, for another reason. */
  readonly unread: number
}

/** A story’s text, or why it can’t be had. */
export type TextRead =
  { readonly state: 'read'; readonly text: string } | { readonly state: 'unreachable' | 'unread' }

export type TextOf = (entry: Entry, left: AbortSignal) => Promise<TextRead>

const UNREAD: TextRead = { state: 'unread' }

/** Texts that are under way at once. */
const AT_ONCE = 4
/** After so many stories it tells how far it is. */
const TOLD_EVERY = 50

/**
 * Looks for words in the texts of these stories, one after the other: each word stands in the text or
 * where a list finds it. Tells how far it is, and ends early when the reader has `left`.
 */
export async function searchTexts(
  entries: readonly Entry[],
  words: string,
  textOf: TextOf,
  tell: (searched: TextsSearched) => void,
  left: AbortSignal,
): Promise<void> {
  const wanted = wordsOf(words)
  const found = new Set<string>()
  let next = 0
  let sofar = 0
  const missing = { unreachable: 0, unread: 0 }

  async function look(entry: Entry) {
    const read = await textOf(entry, left).catch(() => UNREAD)
    if (read.state !== 'read') missing[read.state]++
    else {
      const haystack = `${haystackOf(entry.summary)}\n${fold(read.text)}`
      if (wanted.every((word) => haystack.includes(word))) found.add(entry.slug)
    }
    if (++sofar % TOLD_EVERY === 0 && !left.aborted) report()
  }
  function report() {
    tell({ found: new Set(found), sofar, all: entries.length, ...missing })
  }

  async function goOn() {
    for (let entry = entries[next++]; entry && !left.aborted; entry = entries[next++]) {
      // oxlint-disable-next-line no-await-in-loop -- so many are under way, and no more
      await look(entry)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, goOn))
  if (!left.aborted) report()
}
