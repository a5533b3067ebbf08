export type Bytes = Uint8Array<ArrayBuffer>

/** Takes bytes, and settles when there is room for more. */
export type Write = (bytes: Bytes) => Promise<void>

/** Where the bytes of a file go, and what gives them back to be read again. */
export type Place = { readonly write: Write; readonly close: () => Promise<Blob> }

const encoder = new TextEncoder()

/** Half of a character, which UTF-8 can't hold, becomes `�`; JSON escapes it before it comes here. */
export function encode(text: string): Bytes {
  return encoder.encode(text)
}

export function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The same bytes, to be read as numbers. */
export function viewOf({ buffer, byteOffset, byteLength }: Bytes): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
