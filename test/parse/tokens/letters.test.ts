import { expect, test } from 'vitest'
import { endOfWord } from '../../../src/parse/tokens/letters.ts'

test.each([
  ['harbour wall', 'harbour'],
  ['O’Neil said', 'O’Neil'],
  ['U.S. boats', 'U.S.'],
  ['LGBTQ+ people', 'LGBTQ+'],
  ['Ana+Bo', 'Ana'],
  ['@tern says', '@tern'],
  ['$70,000 more', '$70,000'],
  ['4,people', '4'],
  [', and', ','],
  ['+ 3', '+'],
])('the first word of “%s” is “%s”', (text, word) => {
  expect(text.slice(0, endOfWord(text, 0, text.length))).toBe(word)
})
