import type { Token } from '../tokens/Token.ts'

/** *teilte … mit*, *gibt … zu bedenken*: where the second half stands, as the last words of the clause */
export function splitOf(tokens: readonly Token[], verb: number, end: number): number {
  const halves = tokens[verb]?.lexicon.splits.get(tokens[verb]?.lower ?? '')
  if (!halves) return -1
  const last = tokens[end - 1]?.lower ?? ''
  if (halves.has(last)) return end - 1
  return halves.has(`${tokens[end - 2]?.lower ?? ''} ${last}`) ? end - 1 : -1
}
