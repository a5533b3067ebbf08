import { type Utf8Check, checkUtf8, lineOfByte } from './checkUtf8.ts'
import { type Encoding, decodeAs } from './decodeAs.ts'
import { findDeclaredEncoding } from './declaredEncoding.ts'
import { type Found, findByteOrderMark, switchesLetters, taken } from './decodeText.ts'
import type { Format } from './formatOf.ts'
import { guessEncoding } from './guessEncoding.ts'
import type { Note } from './withNotes.ts'

/**
 * What a file is written in that is no Unicode as a whole: UTF-8 with a few bytes that are none, what
 * it declares, or for all else a guess. In a file of its own, because few files ever need it.
 */
export function findEncoding(bytes: Uint8Array, format: Format): Found {
  if (switchesLetters(bytes)) return { encoding: 'iso-2022-jp', notes: [] }
  const marked = findByteOrderMark(bytes) !== null
  const declares = marked ? null : findDeclaredEncoding(bytes, format)
  const told = declares === null ? null : (DECLARED.get(declares) ?? declares)
  const says = told?.startsWith('utf') === true
  if (told !== null && !says && decodeAs(told, bytes) !== null) return { encoding: told, notes: [] }
  const check = checkUtf8(bytes)
  if (marked || isMostlyUtf8(check, says))
    return { encoding: 'utf-8', notes: [noteOfByte(bytes, check)] }
  const why = declares === null ? 'and doesn’t say what it is' : `and says “${declares}”`
  return taken(guessEncoding(bytes), `is not UTF-8 ${why}`, SAY_IT[format])
}

/** What every browser reads as Windows-1252 */
const DECLARED: ReadonlyMap<string, Encoding> = new Map([
  ['ascii', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['latin-1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['mac-roman', 'macintosh'],
  ['macroman', 'macintosh'],
])

/** How a file of each kind says what it is; a first line above a page would be shown. */
const SAY_IT: Readonly<Record<Format, string>> = {
  plain: 'say “encoding: …” on its first line',
  markdown: 'say “encoding: …” in its front matter or on its first line',
  html: 'say <meta charset="…"> in its head',
}

/** By chance the bytes of another encoding make a letter of UTF-8 now and then, and mostly none. */
function isMostlyUtf8({ whole, broken }: Utf8Check, said: boolean): boolean {
  return whole >= broken * (said ? 1 : MANY)
}

const MANY = 4

function noteOfByte(bytes: Uint8Array, { broken, first }: Utf8Check): Note {
  const byte = (bytes[first] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const place = `Byte ${first.toLocaleString('en')} (line ${lineOfByte(bytes, first)})`
  const more = broken > 1 ? `, and ${(broken - 1).toLocaleString('en')} more like it` : ''
  const message = `${place} is ${byte}, which is no letter in UTF-8${more}. It is shown as �: put the letter right and save the file as UTF-8.`
  return { code: 'wrongEncoding', message, shown: '\ufffd' }
}
