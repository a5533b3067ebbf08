/**
 * The list that `readWeights` reads, of signs in their order, with their weights in so many parts of one. No
 * weight is more than 26 parts, because a letter stands for each.
 */
export function writeWeights(
  parts: number,
  weights: readonly (readonly [sign: string, weight: number])[],
): string {
  let above: readonly string[] = []
  const signs = weights.map(([sign]) => {
    const words = sign.split(' ')
    const shared = words.findIndex((word, at) => at === words.length - 1 || word !== above[at])
    above = words
    return `${' '.repeat(shared)}${words.slice(shared).join(' ')}`
  })
  const letters = weights.map(([, weight]) => letterOf(Math.round(weight * parts)))
  return [parts, ...signs, letters.join('')].join('\n')
}

const LETTERS = 26
const [BEFORE_CAPITALS, BEFORE_SMALL] = [64, 96]

function letterOf(weight: number): string {
  const held = Math.max(-LETTERS, Math.min(LETTERS, weight))
  return String.fromCharCode(held < 0 ? BEFORE_SMALL - held : BEFORE_CAPITALS + held)
}
