/**
 * Reads a list of signs, sorted, with their weights in hundredths. A line is set in by a space for each word
 * that it shares with the line above.
 *
 *     advice none size 5 10
 *        9 17                  advice none size 9: 0.17
 *      some -26              advice some
 */
export function readWeights(list: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  let above: readonly string[] = []
  for (const line of list.trim().split('\n')) {
    const words = line.trimStart().split(' ')
    const weight = Number(words.pop()) / 100
    above = [...above.slice(0, line.search(/\S/)), ...words]
    weights.set(above.join(' '), weight)
  }
  return weights
}
