/**
 * Reads a list of signs, sorted, with their weights. The first line says in how many parts of one these are
 * written. A line is set in by a space for each word that it shares with the line above.
 *
 *     50
 *     advice none size 5 10
 *        9 17                  advice none size 9: 0.34
 *      some -26              advice some
 */
export function readWeights(list: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  let above: readonly string[] = []
  const [parts, ...lines] = list.trim().split('\n')
  for (const line of lines) {
    const words = line.trimStart().split(' ')
    const weight = Number(words.pop()) / Number(parts)
    above = [...above.slice(0, line.search(/\S/)), ...words]
    weights.set(above.join(' '), weight)
  }
  return weights
}
