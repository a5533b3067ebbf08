import { Inflate } from 'fflate'
import { type Bytes, viewOf } from '../pieces/bytes.ts'
import { createBreath } from '../pieces/breath.ts'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './listEntries.ts'
import { METHOD, SIGNATURE } from './signatures.ts'
import { zipFault } from './ZipFault.ts'

/** What a file may become, in bytes as they really are: what the list says of it counts nothing. */
export type Caps = {
  readonly most: number
  /** So many times its packed bytes. */
  readonly ratio: number
  /** From so many bytes on the ratio counts: a few words that are often repeated are no danger. */
  readonly ratioFrom: number
}

/** Bytes taken from the disk at once. */
const PIECE = 256 * 1024
/** Packed bytes given to the unpacker at once: at the worst they become some sixteen million. */
const SIP = 16 * 1024
const HEAD = 30

/** What a file in a zip holds, piece by piece; throws a `ZipFault`, at its end for a wrong checksum. */
export async function* unpack(
  file: Blob,
  entry: ZipEntry,
  { most, ratio, ratioFrom }: Caps,
): AsyncGenerator<Bytes, void> {
  if (entry.locked) throw zipFault('locked')
  const push = createUnpacker(entry)
  const start = await startOf(file, entry)
  const breath = createBreath()
  let [grown, crc] = [0, 0]
  for await (const sip of sipsOf(file, start, start + entry.packed)) {
    for (const bytes of push(sip.bytes, sip.last)) {
      grown += bytes.length
      if (grown > ratioFrom && grown > entry.packed * ratio) throw zipFault('steep')
      if (grown > most) throw zipFault('tooLong')
      crc = crc32(bytes, crc)
      yield bytes
    }
    await breath()
  }
  if (crc !== entry.crc) throw zipFault('checksum')
}

/** Where the packed bytes begin: after the file's own head, whose lengths differ from the list's. */
async function startOf(file: Blob, { offset, overlaps }: ZipEntry): Promise<number> {
  if (overlaps) throw zipFault('misplaced')
  const head = viewOf(await bytesOf(file, offset, offset + HEAD))
  if (head.byteLength < HEAD || head.getUint32(0, true) !== SIGNATURE.file)
    throw zipFault('misplaced')
  return offset + HEAD + head.getUint16(26, true) + head.getUint16(28, true)
}

async function bytesOf(file: Blob, start: number, end: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer())
}

async function* sipsOf(file: Blob, start: number, end: number) {
  for (let at = start; at < end; at += PIECE) {
    const stop = Math.min(end, at + PIECE)
    const piece = await bytesOf(file, at, stop)
    if (piece.length < stop - at) throw zipFault('damaged')
    for (let sip = 0; sip < piece.length; sip += SIP) {
      const bytes = piece.subarray(sip, sip + SIP)
      yield { bytes, last: at + sip + bytes.length === end }
    }
  }
}

type Push = (bytes: Bytes, last: boolean) => readonly Bytes[]

function createUnpacker({ method }: ZipEntry): Push {
  if (method === METHOD.stored) return (bytes) => [bytes]
  if (method !== METHOD.deflated) throw zipFault('unknownMethod')
  let ready: Bytes[] = []
  const inflate = new Inflate((bytes) => ready.push(bytes))
  return (bytes, last) => {
    ready = []
    try {
      inflate.push(bytes, last)
    } catch {
      throw zipFault('damaged')
    }
    return ready
  }
}
