import { describe, expect, test } from 'vitest'
import { endOfNames, startOfNames } from '../../../../src/parse/page/authors/endOfNames.ts'
import { pageWordsOf } from '../../../../src/parse/tokens/pageWordsOf.ts'

const ENGLISH = pageWordsOf('en')

describe('where the names of a byline end', () => {
  test.each([
    ['Ana Ruiz Updated March 3, 2024', 'Ana Ruiz '],
    ['Ana Ruiz March 3, 2024', 'Ana Ruiz '],
    ['Ana Ruiz Mon, Mar 3', 'Ana Ruiz '],
    ['Ana Ruiz 7 hours', 'Ana Ruiz '],
    ['Ana Ruiz10 hours', 'Ana Ruiz'],
    ['Ana Ruiz and Jon Ebbe', 'Ana Ruiz and Jon Ebbe'],
    ['April March, Tern News', 'April March, Tern News'],
    ['May Quill', 'May Quill'],
  ])('%s', (words, names) => {
    expect(words.slice(0, endOfNames(words, 0, ENGLISH))).toBe(names)
  })
})

describe('where they begin behind a day', () => {
  test.each([
    [' at 1:03 pm EST Ana Ruiz', 'Ana Ruiz'],
    [', 10:05 | Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz', 'Ana Ruiz'],
    [' 10:05', ''],
  ])('%s', (words, names) => {
    expect(words.slice(startOfNames(words, ENGLISH))).toBe(names)
  })
})
