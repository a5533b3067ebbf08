import { Inflate } from 'fflate'
import { breathe } from './breathe.ts'
import { type Bytes } from './bytes.ts'
import { crc32 } from './crc32.ts'
import { refuse } from './refuse.ts'

/** A zip on the reader's disk: its list of files is in memory, what they hold is read in pieces. */
export type Zip = {
  readonly files: ReadonlyMap<string, Packed>
  /** The bytes of one file; throws where they are not what the list says. */
  readonly read: (file: Packed) => AsyncGenerator<Bytes, void>
}

export type Packed = {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly length: number
  readonly offset: number
}

/** Opens a zip by the list at its end; throws, with a sentence, for all that a zip must not be. */
export async function openZip(file: Blob): Promise<Zip> {
  const end = await findEnd(file)
  const list = await bytesOf(file, end.from, end.from + end.length)
  const files = readList(list, end.files)
  const names = new Map<string, Packed>()
  for (const packed of files) {
    if (names.has(packed.name)) throw refuse(`The zip holds “${packed.name}” twice.`)
    names.set(packed.name, packed)
  }
  refuseOverlaps(files, end.from)
  return { files: names, read: (packed) => readFile(file, packed) }
}

async function bytesOf(file: Blob, start: number, end: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer())
}

/** The end of the list, which a comment of up to 65,535 bytes may follow. */
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff

type End = { readonly files: number; readonly from: number; readonly length: number }

async function findEnd(file: Blob): Promise<End> {
  const start = Math.max(0, file.size - END_LENGTH - LONGEST_COMMENT)
  const tail = await bytesOf(file, start, file.size)
  const view = viewOf(tail)
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    if (at + END_LENGTH + view.getUint16(at + 20, true) !== tail.length) continue
    const end = {
      files: view.getUint16(at + 10, true),
      length: view.getUint32(at + 12, true),
      from: view.getUint32(at + 16, true),
    }
    if (end.from + end.length > start + at) throw refuse(CUT)
    return end
  }
  throw refuse(startsLikeZip(await bytesOf(file, 0, 4)) ? CUT : NO_ZIP)
}

function startsLikeZip(bytes: Bytes): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

const NO_ZIP = 'This is not a zip, so it is no backup of On Record.'
const CUT = 'The zip is cut off or damaged: its list of files is not whole.'
const DAMAGED = 'The zip is damaged: its list of files says something else than its files.'

/** Real zips pack text to a tenth; what grows a thousand times over is made to fill a disk. */
const STEEPEST = 400
const STEEP_FROM = 16 * 1024 * 1024

function readList(list: Bytes, count: number): readonly Packed[] {
  const view = viewOf(list)
  const files: Packed[] = []
  let at = 0
  for (let file = 0; file < count; file++) {
    if (at + 46 > list.length || view.getUint32(at, true) !== 0x02014b50) throw refuse(CUT)
    const nameLength = view.getUint16(at + 28, true)
    const behind = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (view.getUint16(at + 8, true) & 1) throw refuse('The zip is locked with a password.')
    files.push({
      name: safeName(list.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      length: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + behind
  }
  return files
}

/** A name inside the zip, never one that leads out of it. */
function safeName(bytes: Bytes): string {
  const name = new TextDecoder().decode(bytes)
  const parts = name.split('/')
  const leadsOut = name.startsWith('/') || parts.includes('..') || /[\\:\p{Cc}]/u.test(name)
  if (leadsOut) throw refuse('The zip holds a name that leads out of it, as no backup does.')
  return name
}

/** One stretch of bytes can't be two files: so a small zip would hold more than any disk. */
function refuseOverlaps(files: readonly Packed[], end: number) {
  const inOrder = files.toSorted((one, other) => one.offset - other.offset)
  for (const [place, { offset, packed }] of inOrder.entries()) {
    const next = inOrder[place + 1]?.offset ?? end
    if (offset + 30 + packed > next) throw refuse(DAMAGED)
  }
}

const PIECE = 256 * 1024
/** So little at a time that what it becomes fits into memory whatever it is. */
const SIP = 16 * 1024

async function* readFile(file: Blob, packed: Packed): AsyncGenerator<Bytes, void> {
  const { length, offset } = packed
  if (length > STEEP_FROM && length > packed.packed * STEEPEST)
    throw refuse('The zip would grow more than 400 times over: it is made to fill the disk.')
  const header = await bytesOf(file, offset, offset + 30)
  const view = viewOf(header)
  if (header.length < 30 || view.getUint32(0, true) !== 0x04034b50) throw refuse(DAMAGED)
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true)
  const unpack = unpackerOf(packed)
  let [grown, crc] = [0, 0]
  for await (const piece of piecesOf(file, start, start + packed.packed)) {
    for (const bytes of unpack(piece.bytes, piece.last)) {
      grown += bytes.length
      if (grown > length) throw refuse(DAMAGED)
      crc = crc32(bytes, crc)
      yield bytes
    }
    await breathe()
  }
  if (grown !== length || crc !== packed.crc)
    throw refuse(`“${packed.name}” in the zip is damaged: its checksum is another.`)
}

async function* piecesOf(file: Blob, start: number, end: number) {
  for (let at = start; at < end; at += PIECE) {
    const piece = await bytesOf(file, at, Math.min(end, at + PIECE))
    for (let sip = 0; sip < piece.length; sip += SIP) {
      const bytes = piece.subarray(sip, sip + SIP)
      yield { bytes, last: at + sip + bytes.length >= end }
    }
  }
}

type Unpack = (bytes: Bytes, last: boolean) => readonly Bytes[]

function unpackerOf({ method, name }: Packed): Unpack {
  if (method === 0) return (bytes) => [bytes]
  if (method !== 8) throw refuse(`“${name}” is packed in a way that this app doesn’t read.`)
  let ready: Bytes[] = []
  const inflate = new Inflate()
  inflate.ondata = (bytes) => ready.push(bytes)
  return (bytes, last) => {
    ready = []
    try {
      inflate.push(bytes, last)
    } catch {
      throw refuse(`“${name}” in the zip is damaged.`)
    }
    return ready
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Bytes): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
