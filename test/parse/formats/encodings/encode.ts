const known = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** A text as bytes of an encoding that the host can only read: each letter by what is read as it. */
export function encode(text: string, encoding: string): Uint8Array {
  const table = known.get(encoding) ?? tableOf(encoding)
  known.set(encoding, table)
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const bytes = table.get(letter) ?? table.get(NEAREST[letter] ?? '')
      if (!bytes) throw new Error(`${encoding} has no ${letter}`)
      return bytes
    }),
  )
}

/** What people write where their encoding has no such letter. */
const NEAREST: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '—': '-',
  '’': "'",
  '–': '-',
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding, { fatal: true })
  const add = (bytes: readonly number[]): void => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes))
      if (Array.from(letter).length === 1 && !table.has(letter)) table.set(letter, bytes)
    } catch {
      // No letter of the encoding.
    }
  }
  for (let byte = 0; byte < 0x100; byte++) add([byte])
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail])
  return table
}
