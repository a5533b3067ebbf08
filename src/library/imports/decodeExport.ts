import { createBreath } from '../pieces/breath.ts'

const STEP = 1_000_000

/**
 * An export's bytes as text, a piece at a time, so that the page answers meanwhile; a letter whose
 * bytes lie on both sides of a cut stays whole. UTF-8, or what its byte order mark says, or
 * Windows-1252 for what is neither.
 */
export async function decodeExport(bytes: Uint8Array): Promise<string> {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', bytes, false)
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', bytes, false)
  try {
    return await decodeAs('utf-8', bytes, true)
  } catch {
    return decodeAs('windows-1252', bytes, false)
  }
}

async function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): Promise<string> {
  const decoder = new TextDecoder(encoding, { fatal })
  const breath = createBreath()
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += STEP) {
    pieces.push(decoder.decode(bytes.subarray(at, at + STEP), { stream: true }))
    await breath()
  }
  pieces.push(decoder.decode())
  return pieces.join('')
}
