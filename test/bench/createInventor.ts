const SYLLABLES =
  'ba be bor cal dan del dor el fa fen gar gra hal hol in ka kel lan lin lo mar mel mo nar nes or pel ra rin ros sa sel ster tal ten tor ul va ver win zan'.split(
    ' ',
  )

export type Inventor = ReturnType<typeof createInventor>

/** Picks, and makes up names and days. The same seed makes up the same. */
export function createInventor(seed: number) {
  const random = createRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)

  function pick<Item>(items: readonly Item[]): Item {
    const item = items[below(items.length)]
    if (item === undefined) throw new RangeError('There is nothing to pick from.')
    return item
  }
  const name = () => capital(list(2 + below(2), () => pick(SYLLABLES)).join(''))

  return {
    pick,
    list,
    surname: name,
    place: () => `${name()}stad`,
    outlet: () => `${name()} ${pick(['Courier', 'Post', 'Observer', 'Wire'])}`,
    day: () => new Date(Date.UTC(2015 + below(12), below(12), 1 + below(28))),
  }
}

function list<Item>(length: number, make: () => Item): Item[] {
  return Array.from({ length }, make)
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Mulberry32: 32 bits of state are plenty for stories. Gives numbers from 0 up to 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
