/** `1 quote`, `12 quotes`, `1,204 stories`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`
}

const NUMBER = new Intl.NumberFormat('en-GB')
