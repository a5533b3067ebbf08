/** Every host has it; the floor's types name none. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal: boolean },
) => { readonly decode: (bytes: Uint8Array) => string }

/** As the Encoding Standard names it. */
export type Encoding = string

/** A file's bytes as text; `text` is null where they hold none, and `problem` says why. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly byteOrderMark: boolean }
  | { readonly text: null; readonly problem: string }

/**
 * Decodes a file: UTF-8, UTF-16 by its byte order mark or its zeros, and Windows-1252 for what is
 * neither, or what the file itself `declares`. A byte order mark is noted and left out; nothing else
 * is changed. Never throws.
 */
export function decodeText(bytes: Uint8Array, declares: string | null = null): Decoded {
  const known = findKind(bytes)
  if (known) return { text: null, problem: `It is not text: it is ${known}; ${INSTEAD}.` }
  const marked = findByteOrderMark(bytes)
  const encoding = marked?.encoding ?? guessUtf16(bytes)
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return judge(decodeAs(encoding, bytes), encoding, marked !== null)
  const text = decodeUtf8(bytes)
  if (text !== null) return judge(text, 'utf-8', marked !== null)
  const declared = declares === null ? null : decodeDeclared(declares, bytes)
  if (declared !== null && declares !== null) return judge(declared, declares, false)
  return judge(decodeWindows1252(bytes), 'windows-1252', false)
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

function findByteOrderMark(bytes: Uint8Array): { readonly encoding: Encoding } | null {
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

/** TextDecoder takes one byte order mark away by itself. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The bytes 0x80 to 0x9f; Node’s own decoder takes them for control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  return latin(bytes).replace(
    /[\u0080-\u009f]/g,
    (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter,
  )
}

/** A letter a byte; in pieces, since a call takes only so many arguments. */
function latin(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += SAMPLE)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + SAMPLE)))
  return pieces.join('')
}

/** Null for what every browser reads as Windows-1252, and for an encoding that the host can't read. */
function decodeDeclared(encoding: string, bytes: Uint8Array): string | null {
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin-?1|us-ascii|utf-?8|utf-?16.*)$/.test(encoding))
    return null
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return null
  }
}

/**
 * The encoding that a page declares in its first kilobytes, in lower case.
 *
 *     <meta charset="iso-8859-15">
 *                    ^^^^^^^^^^^
 */
export function findDeclaredEncoding(bytes: Uint8Array): string | null {
  return DECLARED.exec(latin(bytes.subarray(0, SAMPLE)))?.[1]?.toLowerCase() ?? null
}

const DECLARED = /<meta\s[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:-]{2,40})/i

function judge(text: string, encoding: Encoding, byteOrderMark: boolean): Decoded {
  if (text.includes('\u0000'))
    return { text: null, problem: `It is not text: it holds NUL characters; ${INSTEAD}.` }
  if (isMostlyControl(text))
    return { text: null, problem: `It is not text: it is full of control characters; ${INSTEAD}.` }
  return { text, encoding, byteOrderMark }
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
