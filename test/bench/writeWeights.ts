/** The list that `readWeights` reads, of signs in their order, with their weights in so many parts of one. */
export function writeWeights(
  parts: number,
  weights: readonly (readonly [sign: string, weight: number])[],
): string {
  let above: readonly string[] = []
  const lines = weights.map(([sign, weight]) => {
    const words = sign.split(' ')
    const shared = words.findIndex((word, at) => at === words.length - 1 || word !== above[at])
    above = words
    return `${' '.repeat(shared)}${words.slice(shared).join(' ')} ${Math.round(weight * parts)}`
  })
  return [parts, ...lines].join('\n')
}
