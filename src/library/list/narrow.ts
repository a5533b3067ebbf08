import { type Entry, haystackOf } from './Entry.ts'
import { fold } from './fold.ts'

/**
 * Tells the stories in which every word is found, in the headline, the publisher, an author or a
 * speaker; part of a word is enough, since the reader is still typing. No word leaves all.
 *
 *     ruiz harbour   the stories with Ana Ruiz whose headline speaks of the harbour
 */
export function narrowTo(words: string): (entry: Entry) => boolean {
  const wanted = wordsOf(words)
  if (wanted.length === 0) return () => true
  return ({ summary }) => {
    const haystack = haystackOf(summary)
    return wanted.every((word) => haystack.includes(word))
  }
}

/** Each word once, as they are compared. */
export function wordsOf(words: string): readonly string[] {
  return [...new Set(fold(words).split(/\s+/u))].filter((word) => word !== '')
}
