import { describe, expect, test } from 'vitest'
import { familyFirst, splitName } from '../../../src/library/citations/splitName.ts'

describe('a name of a person', () => {
  test.each([
    ['Mara Quill', 'Quill, Mara'],
    ['Mara J. Quill', 'Quill, Mara J.'],
    ['Jan van der Berg', 'van der Berg, Jan'],
    ['Ana de la Torre', 'de la Torre, Ana'],
    ['Jean Van Holt', 'Van Holt, Jean'],
    ['Jon Ebbe Jr.', 'Ebbe, Jon, Jr.'],
    ['Jon Ebbe, III', 'Ebbe, Jon, III'],
    ['Ana-Lena O’Connor', 'O’Connor, Ana-Lena'],
    ['Ines d’Alba', 'd’Alba, Ines'],
    ['Øyvind Åsen', 'Åsen, Øyvind'],
  ])('%s is listed as %s', (name, listed) => {
    expect(familyFirst(splitName(name, 'en'))).toBe(listed)
  })
})

describe('a name stays as printed', () => {
  test.each([
    ['Tern News', 'an outfit'],
    ['Associated Press', 'an agency'],
    ['Brack & Sons', 'a firm'],
    ['Quill', 'one word'],
    ['the staff', 'no capital'],
    ['Von der Redaktion', 'a desk in German'],
    ['Мара Квилл', 'letters whose order is another matter'],
    ['Kim Min-jae', 'a family name that comes first'],
    ['Desk 4', 'no name at all'],
  ])('%s: %s', (name) => {
    expect(splitName(name, 'en')).toEqual({ type: 'printed', printed: name })
  })
  test('where two family names and two given ones look alike', () => {
    expect(familyFirst(splitName('Ana Ruiz Falcón', 'es'))).toBe('Ana Ruiz Falcón')
    expect(familyFirst(splitName('Ana Ruiz', 'es'))).toBe('Ruiz, Ana')
  })
})
