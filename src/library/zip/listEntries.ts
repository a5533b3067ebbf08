import { viewOf } from '../pieces/bytes.ts'
import { SIGNATURE } from './signatures.ts'
import { zipFault } from './ZipFault.ts'

/** A file in a zip, as the list at its end has it. */
export type ZipEntry = {
  /** As it stands there: it may lead out of its folder, or turn a line around. */
  readonly path: string
  readonly method: number
  readonly locked: boolean
  readonly crc: number
  readonly packed: number
  /** How many bytes the packed ones become; this is counted, not believed. */
  readonly length: number
  readonly offset: number
  /** Whether it runs into the next one: so a small zip would hold more than any disk. */
  readonly overlaps: boolean
}

/** The end of the list, which a comment of up to 65,535 bytes may follow. */
const END = { size: 22, comment: 20, furthest: 22 + 65_535 }
const ENTRY = 46
/** A number of four bytes that is too large for them, and stands elsewhere. */
const LARGE = 0xffffffff

/** Reads the list at a zip's end; folders are no files. Nothing is unpacked. */
export async function listEntries(file: Blob, most: number): Promise<readonly ZipEntry[]> {
  const { start, size, count } = await findList(file)
  if (count > most) throw zipFault('tooMany')
  const list = await viewAt(file, start, start + size)
  const entries = readList(list, count, most).filter(({ path }) => !/[\\/]$/.test(path))
  return markOverlaps(entries, start)
}

async function viewAt(file: Blob, start: number, end: number): Promise<DataView> {
  return viewOf(new Uint8Array(await file.slice(start, end).arrayBuffer()))
}

async function findList(file: Blob) {
  const tail = await viewAt(file, Math.max(0, file.size - END.furthest), file.size)
  const end = findEnd(tail)
  if (end < 0) throw zipFault((await startsLikeZip(file)) ? 'noEnd' : 'noZip')
  const small = {
    count: tail.getUint16(end + 10, true),
    size: tail.getUint32(end + 12, true),
    start: tail.getUint32(end + 16, true),
  }
  const isLarge = small.start === LARGE || small.count === 0xffff || small.size === LARGE
  const list = isLarge ? await findLargeList(file, tail, end - 20) : small
  const endInFile = file.size - tail.byteLength + end
  if (!list || list.start + list.size > endInFile) throw zipFault('noList')
  return list
}

async function startsLikeZip(file: Blob): Promise<boolean> {
  const head = await viewAt(file, 0, 2)
  return head.byteLength === 2 && head.getUint16(0, true) === (SIGNATURE.file & 0xffff)
}

/** The one whose comment ends with the file; where there is none, something was added behind it. */
function findEnd(tail: DataView): number {
  let last = -1
  for (let at = tail.byteLength - END.size; at >= 0; at--) {
    if (tail.getUint32(at, true) !== SIGNATURE.end) continue
    if (at + END.size + tail.getUint16(at + END.comment, true) === tail.byteLength) return at
    last = Math.max(last, at)
  }
  return last
}

/** Large zips keep these numbers in a record of their own, which a locator points at. */
async function findLargeList(file: Blob, tail: DataView, locator: number) {
  if (locator < 0 || tail.getUint32(locator, true) !== SIGNATURE.largeLocator) return null
  const at = Number(tail.getBigUint64(locator + 8, true))
  const large = await viewAt(file, at, at + 56)
  if (large.byteLength < 56 || large.getUint32(0, true) !== SIGNATURE.largeEnd) return null
  const [count = 0, size = 0, start = 0] = [32, 40, 48].map((place) =>
    Number(large.getBigUint64(place, true)),
  )
  return { count, size, start }
}

/** There may be more than the end says, which counts to 65,535; never fewer. */
function readList(list: DataView, count: number, most: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  while (at + ENTRY <= list.byteLength) {
    if (list.getUint32(at, true) !== SIGNATURE.entry) throw zipFault('noList')
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((place) =>
      list.getUint16(at + place, true),
    )
    const next = at + ENTRY + name + extra + comment
    if (next > list.byteLength) throw zipFault('noList')
    if (entries.length === most) throw zipFault('tooMany')
    entries.push(entryAt(list, at, name))
    at = next
  }
  if (entries.length < count) throw zipFault('noList')
  return entries
}

function entryAt(list: DataView, at: number, name: number): ZipEntry {
  return {
    path: nameAt(list, at + ENTRY, name),
    locked: (list.getUint16(at + 8, true) & 1) === 1,
    method: list.getUint16(at + 10, true),
    crc: list.getUint32(at + 16, true),
    ...sizesAt(list, at, at + ENTRY + name),
    overlaps: false,
  }
}

/** What doesn't fit four bytes stands in an extra field, in this order: length, packed, offset. */
function sizesAt(list: DataView, at: number, extras: number) {
  const [length = 0, packed = 0, offset = 0] = [24, 20, 42].map((place) =>
    list.getUint32(at + place, true),
  )
  const small = { length, packed, offset }
  if (packed !== LARGE && offset !== LARGE) return small
  const end = extras + list.getUint16(at + 30, true)
  for (let field = extras; field + 4 <= end; field += 4 + list.getUint16(field + 2, true)) {
    if (list.getUint16(field, true) !== 1) continue
    const stop = Math.min(end, field + 4 + list.getUint16(field + 2, true))
    let place = field + 4
    const read = (small: number): number => {
      if (small !== LARGE || place + 8 > stop) return small
      place += 8
      return Number(list.getBigUint64(place - 8, true))
    }
    return { length: read(length), packed: read(packed), offset: read(offset) }
  }
  return small
}

/** UTF-8 as today's archivers write it, or a letter a byte. */
function nameAt(list: DataView, start: number, length: number): string {
  const bytes = new Uint8Array(list.buffer, list.byteOffset + start, length)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The shortest that stands between two files: the head of the first, without its name. */
const HEAD = 30

/** In the order of the list, not of the files. */
function markOverlaps(entries: readonly ZipEntry[], end: number): readonly ZipEntry[] {
  const inOrder = entries.toSorted((one, other) => one.offset - other.offset)
  const overlapping = new Set(
    inOrder.filter(
      ({ offset, packed }, at) => offset + HEAD + packed > (inOrder[at + 1]?.offset ?? end),
    ),
  )
  return entries.map((entry) => (overlapping.has(entry) ? { ...entry, overlaps: true } : entry))
}
