import { type Encoding, latin } from './decodeAs.ts'
import type { Format } from './formatOf.ts'

/** What a file says of its own encoding in its first kilobytes, in lower case. */
export function findDeclaredEncoding(bytes: Uint8Array, format: Format): Encoding | null {
  const head = latin(bytes.subarray(0, SAMPLE))
  const found = format === 'html' ? META.exec(head) : (LINE.exec(head) ?? FIELD.exec(head))
  return found?.[1]?.toLowerCase() ?? null
}

const SAMPLE = 4096

/**
 *     <meta charset="iso-8859-15">
 *                    ^^^^^^^^^^^
 */
const META = /<meta\s[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:-]{2,40})/i

/** `encoding: koi8-r` on the first line */
const LINE = /^encoding[ \t]{0,9}:[ \t]{0,9}["']?([\w:-]{2,40})["']?[ \t]{0,9}[\r\n]/i

/** The same among the fields between two rules */
const FIELD =
  /^---[ \t]{0,9}\r?\n(?:(?!---|encoding)[^\r\n]{0,400}\r?\n){0,80}encoding[ \t]{0,9}:[ \t]{0,9}["']?([\w:-]{2,40})/i
