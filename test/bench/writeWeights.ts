/** The list that `readWeights` reads, of signs in their order. */
export function writeWeights(
  weights: readonly (readonly [sign: string, weight: number])[],
): string {
  let above: readonly string[] = []
  return weights
    .map(([sign, weight]) => {
      const words = sign.split(' ')
      const shared = words.findIndex((word, at) => at === words.length - 1 || word !== above[at])
      above = words
      return `${' '.repeat(shared)}${words.slice(shared).join(' ')} ${weight.toFixed(2)}`
    })
    .join('\n')
}
