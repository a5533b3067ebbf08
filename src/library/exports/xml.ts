import { wellFormed } from './wellFormed.ts'

/** Words as XML has them; a character that XML forbids becomes `�`. */
export function xml(words: string): string {
  return wellFormed(words)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"]/g, (mark) => ESCAPED[mark] ?? mark)
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// oxlint-disable-next-line no-control-regex -- these are what is looked for
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
