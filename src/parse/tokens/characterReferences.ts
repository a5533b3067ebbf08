/**
 * What a character reference stands for, as plain text copied from a page’s source still holds them;
 * null for one that isn’t known, or that would break a line.
 *
 *     &ldquo;We go on,&rdquo; said Ana Ru&iacute;z &#8212; twice.
 */
export function readReference(reference: string): string | null {
  const name = reference.slice(1, -1)
  if (name.startsWith('#')) return characterOf(name)
  const accented = ACCENTED.exec(name)
  if (accented) return accent(accented[1] ?? '', accented[2] ?? '')
  return NAMED[name] ?? null
}

function characterOf(number: string): string | null {
  const code = /^#x/iu.test(number) ? parseInt(number.slice(2), 16) : Number(number.slice(1))
  if (code === QUOTE || code === APOSTROPHE || code === AMPERSAND) return String.fromCharCode(code)
  if (code < FIRST || code > LAST || LINE_ENDS.has(code)) return null
  const character = String.fromCharCode(code)
  return /\p{Cs}/u.test(character) ? null : character
}

const QUOTE = 0x22
const AMPERSAND = 0x26
const APOSTROPHE = 0x27

/** Letters and marks behind the controls, one code unit each */
const FIRST = 0xa0
const LAST = 0xfffd

const LINE_ENDS: ReadonlySet<number> = new Set([0x2028, 0x2029])

const ACCENTED = /^([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|caron|slash)$/u

function accent(letter: string, mark: string): string | null {
  if (mark === 'slash') return letter === 'o' ? 'ø' : letter === 'O' ? 'Ø' : null
  const whole = `${letter}${ACCENTS[mark] ?? ''}`.normalize('NFC')
  return whole.length === 1 ? whole : null
}

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
}

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  nbsp: '\u00a0',
  shy: '\u00ad',
  iexcl: '¡',
  iquest: '¿',
  copy: '©',
  middot: '·',
  bull: '•',
  euro: '€',
  pound: '£',
  deg: '°',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
}
