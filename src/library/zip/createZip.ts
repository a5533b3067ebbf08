import { Deflate, deflateSync } from 'fflate'
import { createBreath } from '../pieces/breath.ts'
import { type Bytes, type Write, encode } from '../pieces/bytes.ts'
import { crc32 } from './crc32.ts'
import { METHOD, SIGNATURE } from './signatures.ts'

/** A zip that is written as it grows: nothing of it stays in memory but the list of its files. */
export type ZipWriter = {
  /** A small file at once; its length stands before it. */
  readonly add: (name: string, content: string | Bytes, way?: keyof typeof METHOD) => Promise<void>
  /** A file of any length, piece by piece. */
  readonly open: (name: string) => Promise<ZipFile>
  readonly close: () => Promise<void>
}

export type ZipFile = { readonly write: Write; readonly close: () => Promise<void> }

type Listed = {
  readonly name: Bytes
  readonly flags: number
  readonly method: number
  readonly offset: number
  readonly crc: number
  readonly packed: number
  readonly length: number
}

/** More files, or a longer file, than a zip can hold without extensions that many programs lack. */
const MOST_FILES = 0xffff
const LONGEST = 0xffffffff

/** Pieces that are packed without keeping the page from answering. */
const PIECE = 64 * 1024

const LENGTH_BEHIND = 0x0008
const NAME_IN_UTF8 = 0x0800

export function createZip(write: Write, made: Date): ZipWriter {
  const files: Listed[] = []
  const moment = dosMoment(made)
  const breath = createBreath()
  let offset = 0

  async function put(bytes: Bytes) {
    if (bytes.length === 0) return
    offset += bytes.length
    if (offset > LONGEST) throw new Error('A zip holds 4 GB at most.')
    await write(bytes)
  }

  function list(file: Listed) {
    if (files.length === MOST_FILES) throw new Error('A zip holds 65,535 files at most.')
    files.push(file)
  }

  return {
    async add(name, content, way = 'deflated') {
      const bytes = typeof content === 'string' ? encode(content) : content
      const packed = way === 'stored' ? bytes : deflateSync(bytes, { level: 6 })
      const file: Listed = {
        name: encode(name),
        flags: flagsOf(name),
        method: METHOD[way],
        offset,
        crc: crc32(bytes),
        packed: packed.length,
        length: bytes.length,
      }
      list(file)
      await put(localHeader(file, moment))
      await put(packed)
      await breath()
    },
    async open(name) {
      const start = offset
      const flags = flagsOf(name) | LENGTH_BEHIND
      const unknown = { crc: 0, packed: 0, length: 0 }
      const file = { name: encode(name), flags, method: METHOD.deflated, offset: start }
      await put(localHeader({ ...file, ...unknown }, moment))
      const from = offset
      return deflated(put, async ({ crc, length }) => {
        const whole = { ...file, crc, length, packed: offset - from }
        list(whole)
        await put(lengthsBehind(whole))
      })
    },
    async close() {
      const from = offset
      for (const file of files) await put(directoryEntry(file, moment))
      await put(directoryEnd(files.length, from, offset - from))
    },
  }
}

function deflated(
  put: Write,
  finish: (told: { readonly crc: number; readonly length: number }) => Promise<void>,
): ZipFile {
  const deflate = new Deflate({ level: 6 })
  const breath = createBreath()
  let ready: Bytes[] = []
  deflate.ondata = (bytes) => ready.push(bytes)
  let [crc, length] = [0, 0]

  async function push(bytes: Bytes, last: boolean) {
    deflate.push(bytes, last)
    const packed = ready
    ready = []
    for (const piece of packed) await put(piece)
    await breath()
  }

  return {
    async write(bytes) {
      crc = crc32(bytes, crc)
      length += bytes.length
      if (length > LONGEST) throw new Error('A file in a zip holds 4 GB at most.')
      for (let at = 0; at < bytes.length; at += PIECE)
        await push(bytes.subarray(at, at + PIECE), false)
    },
    async close() {
      await push(new Uint8Array(), true)
      await finish({ crc, length })
    },
  }
}

function flagsOf(name: string): number {
  return /^[ -~]*$/.test(name) ? 0 : NAME_IN_UTF8
}

type Field = readonly [bytes: 2 | 4, value: number]

/** Numbers one after the other, the lowest byte first, and what follows them. */
function record(fields: readonly Field[], tail: Bytes = new Uint8Array()): Bytes {
  const length = fields.reduce((sum, [size]) => sum + size, 0)
  const bytes = new Uint8Array(length + tail.length)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  bytes.set(tail, at)
  return bytes
}

function commonFields(
  { flags, method, crc, packed, length, name }: Listed,
  moment: number,
): Field[] {
  return [
    [2, 20],
    [2, flags],
    [2, method],
    [4, moment],
    [4, crc],
    [4, packed],
    [4, length],
    [2, name.length],
    [2, 0],
  ]
}

function localHeader(file: Listed, moment: number): Bytes {
  return record([[4, SIGNATURE.file], ...commonFields(file, moment)], file.name)
}

function lengthsBehind({ crc, packed, length }: Listed): Bytes {
  return record([
    [4, SIGNATURE.lengths],
    [4, crc],
    [4, packed],
    [4, length],
  ])
}

function directoryEntry(file: Listed, moment: number): Bytes {
  const fields: readonly Field[] = [
    [4, SIGNATURE.entry],
    [2, 20],
    ...commonFields(file, moment),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, file.offset],
  ]
  return record(fields, file.name)
}

function directoryEnd(files: number, from: number, length: number): Bytes {
  return record([
    [4, SIGNATURE.end],
    [2, 0],
    [2, 0],
    [2, files],
    [2, files],
    [4, length],
    [4, from],
    [2, 0],
  ])
}

/** A zip counts from 1980, in steps of two seconds. */
function dosMoment(date: Date): number {
  const year = Math.min(2107, Math.max(1980, date.getUTCFullYear()))
  const day = ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const time =
    (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
  return ((day << 16) | time) >>> 0
}
