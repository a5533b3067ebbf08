import { Inflate } from 'fflate'
import { createBreath } from './breath.ts'
import { createChecksum } from './checksum.ts'
import { formatSize, type Limits, tooLarge } from './limits.ts'
import { type ZipEntry, listEntries } from './listEntries.ts'

/** What a zip file holds, or in one sentence why it can't be opened. */
export type Zip =
  | { readonly entries: readonly ZipEntry[]; readonly open: OpenEntry; readonly problem: null }
  | { readonly entries: null; readonly problem: string }

type OpenEntry = (entry: ZipEntry, limit: number) => Promise<Unpacked>

export type Unpacked =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly problem: null }
  | { readonly bytes: null; readonly problem: string }

/** Packed bytes given to the unpacker at once: at the worst they become some ten million. */
const STEP = 8192

/** Opens a zip file: its list first, and each file in it when it is asked for. Never rejects. */
export async function openZip(file: Blob, limits: Limits): Promise<Zip> {
  const listed = await listEntries(file, limits).catch(() => null)
  if (!listed) return { entries: null, problem: 'It could not be read: it was moved or changed.' }
  if (listed.problem !== null) return { entries: null, problem: listed.problem }
  let taken = 0
  return {
    entries: listed.entries,
    problem: null,
    async open(entry, limit) {
      const left = limits.archive - taken
      if (left <= 0) return refuse(overArchive(limits))
      try {
        const unpacked = await unpack(file, entry, { limit, left, limits })
        taken += unpacked.bytes?.length ?? unpacked.spent
        return unpacked
      } catch {
        return refuse(DAMAGED)
      }
    },
  }
}

const DAMAGED = 'It is damaged inside its zip file; nothing of it was taken.'

function overArchive(limits: Limits): string {
  return `Its zip file holds more than ${formatSize(limits.archive)}; add it by itself.`
}

function refuse(problem: string, spent = 0) {
  return { bytes: null, problem, spent } as const
}

type Room = {
  /** Of this file. */
  readonly limit: number
  /** Of all files in the archive. */
  readonly left: number
  readonly limits: Limits
}

async function unpack(file: Blob, entry: ZipEntry, room: Room) {
  if (entry.locked) return refuse('It is locked with a password; unpack it first.')
  if (entry.method !== 0 && entry.method !== 8)
    return refuse('It is packed in a way that can’t be opened here; unpack it first.')
  const packed = await packedBytes(file, entry)
  if (!packed) return refuse(DAMAGED)
  const pieces: Uint8Array[] = []
  const checksum = createChecksum()
  let size = 0
  const problem = await inflate(packed, entry.method, (piece, given) => {
    size += piece.length
    if (size > given * room.limits.ratio && size > 100_000) return RATIO
    if (size > room.limit) return tooLarge(size, room.limit)
    if (size > room.left) return overArchive(room.limits)
    pieces.push(piece)
    checksum.add(piece)
    return null
  })
  if (problem !== null) return refuse(problem, size)
  if (checksum.value() !== entry.checksum) return refuse(DAMAGED, size)
  return { bytes: join(pieces, size), problem: null, spent: size } as const
}

const RATIO =
  'It unpacks to more than a hundred times its size, as no text does; nothing of it was taken.'

/** The packed bytes after the file's own head, whose lengths differ from those of the list. */
async function packedBytes(file: Blob, entry: ZipEntry): Promise<Uint8Array | null> {
  const head = new DataView(await file.slice(entry.offset, entry.offset + 30).arrayBuffer())
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50) return null
  const start = entry.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true)
  const packed = new Uint8Array(await file.slice(start, start + entry.packed).arrayBuffer())
  return packed.length === entry.packed ? packed : null
}

/** Unpacks in steps; `take` is told each piece and how much was given so far, and may refuse. */
async function inflate(
  packed: Uint8Array,
  method: number,
  take: (piece: Uint8Array, given: number) => string | null,
): Promise<string | null> {
  const breath = createBreath()
  let problem: string | null = null
  let given = 0
  const inflater = new Inflate((piece) => {
    problem ??= take(piece, given)
  })
  for (let at = 0; at < packed.length && problem === null; at += STEP) {
    const step = packed.subarray(at, at + STEP)
    given += step.length
    if (method === 0) problem = take(step, given)
    else inflater.push(step, at + STEP >= packed.length)
    await breath()
  }
  return problem
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
