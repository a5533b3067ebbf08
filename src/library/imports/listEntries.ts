import { cleanPath, isLeftBehind } from './fileNames.ts'
import type { Limits } from './limits.ts'

/** A file in a zip file, as its list at the end has it. */
export type ZipEntry = {
  /** Cleaned: it may be shown. */
  readonly path: string
  readonly method: number
  readonly locked: boolean
  readonly checksum: number
  /** How many packed bytes there are; how many they become is counted, not believed. */
  readonly packed: number
  readonly offset: number
}

type Entries =
  | { readonly entries: readonly ZipEntry[]; readonly problem: null }
  | { readonly entries: null; readonly problem: string }

/** The end of the list, which a comment of up to 65,535 bytes may follow. */
const END = { signature: 0x06054b50, size: 22, furthest: 22 + 65_535 }
const ENTRY = { signature: 0x02014b50, size: 46 }

/** Reads the list at a zip file's end; nothing is unpacked. */
export async function listEntries(file: Blob, limits: Limits): Promise<Entries> {
  const tail = await viewOf(file, Math.max(0, file.size - END.furthest), file.size)
  const end = findEnd(tail)
  if (end < 0) return refuse('It is no whole zip file: its end is missing.')
  const list = await findList(file, tail, end)
  if (!list) return refuse('It is no whole zip file: its list of files can’t be read.')
  if (list.count > limits.files)
    return refuse(`It holds more than ${limits.files.toLocaleString('en')} files; split it.`)
  const entries = readList(await viewOf(file, list.start, list.start + list.size), limits.files)
  if (!entries) return refuse('It is no whole zip file: its list of files can’t be read.')
  return { entries, problem: null }
}

function refuse(problem: string): Entries {
  return { entries: null, problem }
}

async function viewOf(file: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await file.slice(start, end).arrayBuffer())
}

function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - END.size; at >= 0; at--)
    if (tail.getUint32(at, true) === END.signature) return at
  return -1
}

/** Large archives keep these numbers in a record of their own, which a locator points at. */
async function findList(file: Blob, tail: DataView, end: number) {
  const list = {
    count: tail.getUint16(end + 10, true),
    size: tail.getUint32(end + 12, true),
    start: tail.getUint32(end + 16, true),
  }
  const isLarge = list.start === 0xffffffff || list.count === 0xffff || list.size === 0xffffffff
  if (!isLarge) return list.start + list.size <= file.size ? list : null
  const locator = end - 20
  if (locator < 0 || tail.getUint32(locator, true) !== 0x07064b50) return null
  const at = Number(tail.getBigUint64(locator + 8, true))
  const large = await viewOf(file, at, at + 56)
  if (large.byteLength < 56 || large.getUint32(0, true) !== 0x06064b50) return null
  const [count = 0, size = 0, start = 0] = [32, 40, 48].map((place) =>
    Number(large.getBigUint64(place, true)),
  )
  return start + size <= file.size ? { count, size, start } : null
}

/** Null where the list is no list; folders and what systems leave behind are no files. */
function readList(list: DataView, most: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = []
  let at = 0
  for (let count = 0; at + ENTRY.size <= list.byteLength && count < most; count++) {
    if (list.getUint32(at, true) !== ENTRY.signature) return null
    const lengths = [28, 30, 32].map((place) => list.getUint16(at + place, true))
    const [name = 0, extra = 0, comment = 0] = lengths
    const next = at + ENTRY.size + name + extra + comment
    if (next > list.byteLength) return null
    const path = nameAt(list, at + ENTRY.size, name)
    if (!/[\\/]$/.test(path) && !isLeftBehind(path)) entries.push(entryAt(list, at, path))
    at = next
  }
  return entries
}

function entryAt(list: DataView, at: number, path: string): ZipEntry {
  const [large, name] = [list.getUint32(at + 42, true), list.getUint16(at + 28, true)]
  const sizes = { packed: list.getUint32(at + 20, true), offset: large }
  return {
    path: cleanPath(path),
    locked: (list.getUint16(at + 8, true) & 1) === 1,
    method: list.getUint16(at + 10, true),
    checksum: list.getUint32(at + 16, true),
    ...(sizes.packed === 0xffffffff || large === 0xffffffff
      ? largeSizes(list, at, at + ENTRY.size + name)
      : sizes),
  }
}

/** What doesn't fit four bytes stands in an extra field, in this order: unpacked, packed, offset. */
function largeSizes(list: DataView, at: number, extras: number) {
  const end = extras + list.getUint16(at + 30, true)
  let sizes = { packed: list.getUint32(at + 20, true), offset: list.getUint32(at + 42, true) }
  for (let field = extras; field + 4 <= end; field += 4 + list.getUint16(field + 2, true)) {
    if (list.getUint16(field, true) !== 1) continue
    const stop = Math.min(end, field + 4 + list.getUint16(field + 2, true))
    let place = field + 4
    const read = (small: number): number => {
      if (small !== 0xffffffff || place + 8 > stop) return small
      place += 8
      return Number(list.getBigUint64(place - 8, true))
    }
    read(list.getUint32(at + 24, true))
    const packed = read(sizes.packed)
    sizes = { packed, offset: read(sizes.offset) }
  }
  return sizes
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
