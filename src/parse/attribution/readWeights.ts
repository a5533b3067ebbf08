/**
 * Reads a list of signs, sorted, and below them a letter each for their weights, in their order: apart they
 * pack into less than side by side. The first line says in how many parts of one the weights are written; `A`
 * is one of them, and `a` is one below nothing. A sign is set in by a space for each word that it shares with
 * the one above.
 *
 *     50
 *     advice none size 5            advice none size 5: 0.2
 *        9                          advice none size 9: 0.34
 *      some                         advice some: -0.52
 *     JQz
 */
export function readWeights(list: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  let above: readonly string[] = []
  const [parts, ...signs] = list.trim().split('\n')
  const letters = signs.pop() ?? ''
  signs.forEach((sign, at) => {
    above = [...above.slice(0, sign.search(/\S/)), ...sign.trimStart().split(' ')]
    weights.set(above.join(' '), weightOf(letters.charCodeAt(at)) / Number(parts))
  })
  return weights
}

const [BEFORE_CAPITALS, BEFORE_SMALL] = [64, 96]

function weightOf(letter: number): number {
  return letter > BEFORE_SMALL ? BEFORE_SMALL - letter : letter - BEFORE_CAPITALS
}
