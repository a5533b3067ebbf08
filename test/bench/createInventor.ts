const SYLLABLES =
  'ba be bor cal dan del dor el fa fen gar gra hal hol in ka kel lan lin lo mar mel mo nar nes or pel ra rin ros sa sel ster tal ten tor ul va ver win zan'.split(
    ' ',
  )
const NOUNS =
  'harbour council bridge budget ferry school market station river library union court clinic road forest factory theatre field archive reservoir'.split(
    ' ',
  )
const VERBS =
  'opens closes delays approves rejects repairs funds surveys inspects expands sells defends'.split(
    ' ',
  )
const ROLES =
  'harbour master, teacher, councillor, nurse, engineer, union secretary, shopkeeper, judge'.split(
    ', ',
  )
const LITTLE =
  'the a its every this that after before under with without near since many few last next'.split(
    ' ',
  )
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** Makes up names, days and sentences. The same seed makes up the same. */
export function createInventor(seed: number) {
  const random = createRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)

  function pick<Item>(items: readonly Item[]): Item {
    const item = items[below(items.length)]
    if (item === undefined) throw new RangeError('There is nothing to pick from.')
    return item
  }
  const invented = () => list(2 + below(2), () => pick(SYLLABLES)).join('')
  const name = () => capital(invented())
  const word = () => pick([() => pick(NOUNS), () => pick(LITTLE), invented, () => pick(VERBS)])()
  const clause = (words: number) => capital(list(words + below(4), word).join(' '))

  return {
    pick,
    list,
    clause,
    sentence: () => `${clause(11)}.`,
    person: () => `${name()} ${name()}`,
    place: () => `${name()}stad`,
    outlet: () => `${name()} ${pick(['Courier', 'Post', 'Observer', 'Wire'])}`,
    role: () => pick(ROLES),
    headline: (place: string) => `${place} ${pick(VERBS)} ${clause(5).toLowerCase()}`,
    day: () => `${1 + below(28)} ${pick(MONTHS)} ${2015 + below(12)}`,
  }
}

function list<Item>(length: number, make: () => Item): Item[] {
  return Array.from({ length }, make)
}

function capital(word: string): string {
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
