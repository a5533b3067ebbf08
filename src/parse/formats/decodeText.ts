import { type Encoding, decodeAs, decodeWhole } from './decodeAs.ts'
import type { Note } from './withNotes.ts'

/** A file's bytes as text; `text` is null where they hold none, and `problem` says why. */
export type Decoded =
  | {
      readonly text: string
      readonly encoding: Encoding
      readonly byteOrderMark: boolean
      /** What was guessed, and which bytes are no letters. */
      readonly notes: readonly Note[]
    }
  | { readonly text: null; readonly problem: string }

/** What a file is written in, and what is to be told of that. */
export type Found = { readonly encoding: Encoding; readonly notes: readonly Note[] }

/** Tells what bytes are written in that are no Unicode: `findEncoding`. */
export type FindEncoding = (bytes: Uint8Array) => Found

/**
 * Decodes a file: UTF-8, UTF-16 by its byte order mark or its zeros, and for all else what `find`
 * says. A byte order mark is noted and left out; nothing else is changed. Never throws.
 */
export function decodeText(bytes: Uint8Array, find: FindEncoding = takeForWestern): Decoded {
  const known = findKind(bytes)
  if (known) return { text: null, problem: `It is not text: it is ${known}; ${INSTEAD}.` }
  const unicode = findUnicode(bytes)
  const { encoding, notes } = unicode === null ? find(bytes) : { encoding: unicode, notes: [] }
  const text = decodeAs(encoding, bytes) ?? ''
  return judge(text, encoding, findByteOrderMark(bytes) !== null, notes)
}

/** Whether the bytes are Unicode, or no text at all: nothing else is to be found out. */
export function isUnicode(bytes: Uint8Array): boolean {
  return findKind(bytes) !== null || findUnicode(bytes) !== null
}

function findUnicode(bytes: Uint8Array): Encoding | null {
  const wide = findByteOrderMark(bytes)?.encoding ?? guessUtf16(bytes)
  if (wide === 'utf-16le' || wide === 'utf-16be') return wide
  return decodeWhole('utf-8', bytes) === null || switchesLetters(bytes) ? null : 'utf-8'
}

/** The escapes of ISO-2022-JP, `ESC $ B`, whose bytes are all ASCII */
export function switchesLetters(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b)
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)
}

/** Without whoever can tell. */
function takeForWestern(): Found {
  return taken('windows-1252', 'is not UTF-8', 'open it again when online')
}

/** A guess, said as one, with what settles it. */
export function taken(encoding: Encoding, why: string, advice: string): Found {
  const message = `This file ${why}: it was taken for ${encoding}. If letters look wrong, ${advice}, or save it as UTF-8.`
  return { encoding, notes: [{ code: 'wrongEncoding', message }] }
}

const INSTEAD = 'save its words as a .txt, .md or .html file'

/** First bytes of files that are often given the wrong name. */
const KINDS: readonly (readonly [signature: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip file or an office document'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['\u0089PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip file'],
]

function findKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 5))
  return KINDS.find(([signature]) => head.startsWith(signature))?.[1] ?? null
}

export function findByteOrderMark(bytes: Uint8Array): { readonly encoding: Encoding } | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8' }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le' }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be' }
  return null
}

const SAMPLE = 4096
const MOSTLY = 0.4

/** Western text in UTF-16 has a zero in nearly every second byte, always on the same side. */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.length < 4) return null
  let [even, odd] = [0, 0]
  sample.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even++
    else odd++
  })
  const half = sample.length / 2
  if (odd / half > MOSTLY && even / half < 0.05) return 'utf-16le'
  return even / half > MOSTLY && odd / half < 0.05 ? 'utf-16be' : null
}

function judge(
  text: string,
  encoding: Encoding,
  byteOrderMark: boolean,
  notes: readonly Note[],
): Decoded {
  if (text.includes('\u0000'))
    return { text: null, problem: `It is not text: it holds NUL characters; ${INSTEAD}.` }
  if (isMostlyControl(text))
    return { text: null, problem: `It is not text: it is full of control characters; ${INSTEAD}.` }
  return { text, encoding, byteOrderMark, notes }
}

const MOST_CONTROL = 0.01

function isMostlyControl(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) controls++
  return controls > 2 && controls > text.length * MOST_CONTROL
}

/** C0 without tab, line feed, form feed and carriage return; DEL; C1 without NEL. */
function isControl(unit: number): boolean {
  if (unit < 0x20) return unit < 9 || unit === 11 || (unit > 13 && unit !== 0x1b)
  return unit === 0x7f || (unit > 0x7f && unit < 0xa0 && unit !== 0x85)
}
