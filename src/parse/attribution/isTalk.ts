/** What stands before a colon, and in which block. */
export type Labelled = { readonly block: number; readonly label: string }

const FEWEST_TURNS = 3

/** Of the blocks of a talk, how many at least open with who speaks. */
const LEAST_LABELLED = 0.4

/** Two take turns and one comes again; *Where:*, *When:*, *Price:* are a list. */
export function isTalk(turns: readonly Labelled[]): boolean {
  const labels = new Set(turns.map(({ label }) => label))
  const [first, last] = [turns[0], turns.at(-1)]
  const dense =
    first && last ? turns.length >= (last.block - first.block + 1) * LEAST_LABELLED : false
  return turns.length >= FEWEST_TURNS && labels.size > 1 && labels.size < turns.length && dense
}
