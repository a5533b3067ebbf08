import type { Problem } from '../../article/Article.ts'
import type { Span } from '../../article/Span.ts'

/**
 * Whether a text’s letters were taken apart: it was written as UTF-8 and read as Windows-1252, so that
 * each letter outside of English became two or three others. No language writes these side by side.
 *
 *     â€œWir kommen nichtâ€œ, sagte FÃ¼hmann.
 */
export function isDamaged(text: string): boolean {
  return (text.includes('Ã') || text.includes('â€')) && DAMAGED.test(text)
}

const DAMAGED = /â€|\p{Ll}Ã[¡-¿]|Ã[¡-º¼-¿„–œŸ…]\p{Ll}/u

/** The letter that two or three stand for, or null where they are themselves. */
export function mendDamage(letters: string): string | null {
  if (letters === 'â€' || letters === 'â€\ufffd') return '”'
  const bytes = letters.split('').map(byteOf)
  if (bytes.includes(-1)) return null
  const code = bytes.reduce(
    (sum, byte, at) => (at === 0 ? byte & LEADS : (sum << 6) | (byte & 0x3f)),
    0,
  )
  return String.fromCharCode(code)
}

/** What a first byte tells of its letter, whether of two or of three */
const LEADS = 0x1f

/** The place of a letter in Windows-1252; -1 for one that it doesn’t have. */
function byteOf(letter: string): number {
  const code = letter.charCodeAt(0)
  if (code < 0x100) return code
  const at = UPPER_CONTROLS.indexOf(letter)
  return at === -1 ? -1 : 0x80 + at
}

/** Windows-1252 from 0x80 on, with a space where it has nothing */
const UPPER_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

export function damagedText(text: string, { start, end }: Span, meant: string): Problem {
  const message = `This text was saved in the wrong encoding: “${text.slice(start, end)}” stands for “${meant}”. Open the original again and save it as UTF-8.`
  return { start, end, code: 'damagedText', message }
}
