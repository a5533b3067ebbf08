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
      return `${' '.repeat(shared)}${words.slice(shared).join(' ')} ${Math.round(weight * 100)}`
    })
    .join('\n')
}
