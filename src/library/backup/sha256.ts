/** SHA-256 of what comes in pieces: the browser's own takes only a whole, in memory. */
export type Sha256 = {
  readonly add: (bytes: Uint8Array) => void
  /** In hex; nothing can be added after it. */
  readonly end: () => string
}

export function createSha256(): Sha256 {
  const state = Int32Array.from(START)
  const block = new Uint8Array(64)
  const view = new DataView(block.buffer)
  let filled = 0
  let length = 0

  function add(bytes: Uint8Array) {
    length += bytes.length
    let at = 0
    while (at < bytes.length) {
      const taken = Math.min(64 - filled, bytes.length - at)
      block.set(taken === bytes.length ? bytes : bytes.subarray(at, at + taken), filled)
      filled += taken
      at += taken
      if (filled < 64) break
      spread(view)
      mix(state)
      filled = 0
    }
  }

  return {
    add,
    end() {
      const bits = length * 8
      const padding = new Uint8Array(((119 - (length % 64)) % 64) + 9)
      padding[0] = 0x80
      const tail = new DataView(padding.buffer)
      tail.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32))
      tail.setUint32(padding.length - 4, bits % 2 ** 32)
      add(padding)
      return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
    },
  }
}

const PRIMES = firstPrimes(64)
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const ROUNDS = Int32Array.from(PRIMES.map((prime) => fraction(Math.cbrt(prime))))
const words = new Int32Array(64)

/** The words of a block into the state. Every byte of a backup comes through here: no lists are made. */
function mix(state: Int32Array) {
  let a = state[0]! | 0
  let b = state[1]! | 0
  let c = state[2]! | 0
  let d = state[3]! | 0
  let e = state[4]! | 0
  let f = state[5]! | 0
  let g = state[6]! | 0
  let h = state[7]! | 0
  for (let at = 0; at < 64; at++) {
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const first = (h + one + ((e & f) ^ (~e & g)) + ROUNDS[at]! + words[at]!) | 0
    const other = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    const most = (a & b) ^ (a & c) ^ (b & c)
    d = c
    c = b
    b = a
    a = (first + other + most) | 0
  }
  state[0]! += a
  state[1]! += b
  state[2]! += c
  state[3]! += d
  state[4]! += e
  state[5]! += f
  state[6]! += g
  state[7]! += h
}

function spread(block: DataView) {
  for (let at = 0; at < 16; at++) words[at] = block.getInt32(at * 4)
  for (let at = 16; at < 64; at++) {
    const before = words[at - 15]!
    const after = words[at - 2]!
    const low = turned(before, 7) ^ turned(before, 18) ^ (before >>> 3)
    const high = turned(after, 17) ^ turned(after, 19) ^ (after >>> 10)
    words[at] = (words[at - 16]! + low + words[at - 7]! + high) | 0
  }
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  return primes
}
