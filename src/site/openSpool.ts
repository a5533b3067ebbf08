import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Where a line stands in its file, in bytes, without its end. */
export type Line = { readonly start: number; readonly bytes: number }

/** Lines on the disk that are had again by their place: what is told of 100,000 stories needs no memory. */
export type Spool = {
  /** `text` has no line break in it. */
  readonly add: (text: string) => Line
  readonly read: (line: Line) => string
  readonly close: () => void
}

/** So much is written at a time, in bytes. */
const FULL = 250_000

/** A file that there is already is begun anew. */
export function openSpool(file: string): Spool {
  mkdirSync(dirname(file), { recursive: true })
  const disk = openSync(file, 'w+')
  let waiting: Buffer[] = []
  let written = 0
  let end = 0

  function write() {
    for (const part = Buffer.concat(waiting); written < end;)
      written += writeSync(disk, part, part.length - (end - written))
    waiting = []
  }

  return {
    add(text) {
      const added = Buffer.from(`${text}\n`)
      const line = { start: end, bytes: added.length - 1 }
      waiting.push(added)
      end += added.length
      if (end - written > FULL) write()
      return line
    },
    read(line) {
      if (line.start + line.bytes > written) write()
      return readLine(disk, line)
    },
    close() {
      write()
      closeSync(disk)
    },
  }
}

/** Of a file that is open. */
export function readLine(disk: number, { start, bytes }: Line): string {
  const read = Buffer.alloc(bytes)
  readSync(disk, read, 0, bytes, start)
  return read.toString()
}

/** Each line of a file that is open, with its place; however long the file is, some of it is read at a time. */
export function* linesOf(disk: number): Generator<readonly [text: string, line: Line]> {
  const part = Buffer.alloc(FULL)
  let rest = Buffer.alloc(0)
  let start = 0
  for (let read = 1; read > 0;) {
    read = readSync(disk, part, 0, FULL, null)
    rest = Buffer.concat([rest, part.subarray(0, read)])
    let from = 0
    for (let to = rest.indexOf('\n'); to >= 0; to = rest.indexOf('\n', from)) {
      yield [rest.toString('utf8', from, to), { start: start + from, bytes: to - from }]
      from = to + 1
    }
    start += from
    rest = rest.subarray(from)
  }
  if (rest.length > 0) yield [rest.toString(), { start, bytes: rest.length }]
}
