import { type Entry, haystackOf } from './Entry.ts'

/** As many take about a millisecond. */
const AT_ONCE = 300

/**
 * Works out ahead what narrowing needs, a slice at a time, so that the first letter typed finds it
 * ready. Gives what ends it.
 */
export function prepareToNarrow(entries: readonly Entry[]): () => void {
  let at = 0
  let timer = setTimeout(step)
  function step() {
    for (const { summary } of entries.slice(at, at + AT_ONCE)) haystackOf(summary)
    at += AT_ONCE
    if (at < entries.length) timer = setTimeout(step, 4)
  }
  return () => clearTimeout(timer)
}
