/** Words as they are compared: `Łódź’s Café` and `lodz's cafe` are the same. */
export function fold(words: string): string {
  if (PLAIN.test(words)) return words.toLowerCase()
  return words
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SINGULAR, (letter) => SPELLED[letter] ?? letter)
}

// oxlint-disable-next-line no-control-regex -- every character of ASCII is plain
const PLAIN = /^[\x00-\x7f]*$/
const MARKS = /\p{M}+/gu

/** Letters that no decomposition takes apart, and apostrophes that keyboards don't have. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
}
const SINGULAR = /[ßæœøđðłþı’‘]/g
