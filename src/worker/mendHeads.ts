/**
 * A form's bytes with the backslashes in its heads doubled. Browsers write a file's name as it is,
 * and read a backslash as the sign for the character after it: a name that ends in one would hide
 * the quote that closes it, and the whole form couldn't be read.
 *
 *     filename="a\"  →  filename="a\\"
 *
 * Only heads are touched: what the parts hold stays as it was sent.
 */
export function mendHeads(body: Uint8Array<ArrayBuffer>, boundary: string): Blob {
  const marker = new TextEncoder().encode(`--${boundary}\r\n`)
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let done = 0
  for (let start = find(body, marker, 0); start >= 0; start = find(body, marker, done)) {
    const head = start + marker.length
    const end = find(body, HEAD_END, head)
    if (end < 0) break
    pieces.push(body.subarray(done, head), doubled(body.subarray(head, end)))
    done = end
  }
  return new Blob([...pieces, body.subarray(done)])
}

/** `multipart/form-data; boundary=----x` */
export function boundaryOf(type: string): string {
  return /boundary="?([^";]{1,200})/i.exec(type)?.[1] ?? ''
}

const HEAD_END = new TextEncoder().encode('\r\n\r\n')
const BACKSLASH = 0x5c

function doubled(head: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...head].flatMap((byte) => (byte === BACKSLASH ? [byte, byte] : [byte])))
}

function find(body: Uint8Array, words: Uint8Array, from: number): number {
  const [first = 0] = words
  let at = body.indexOf(first, from)
  while (at >= 0 && !words.every((byte, along) => body[at + along] === byte)) {
    at = body.indexOf(first, at + 1)
  }
  return at
}
