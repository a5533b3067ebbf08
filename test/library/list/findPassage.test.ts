import { describe, expect, test } from 'vitest'
import { findPassage } from '../../../src/library/list/findPassage.ts'
import { wordsOf } from '../../../src/library/list/narrow.ts'

/** `… the [wall] at …` */
function passageIn(text: string, words: string): string | null {
  const passage = findPassage(text, wordsOf(words))
  return passage && `${passage.before}[${passage.hit}]${passage.after}`
}

describe('the passage in which words stand', () => {
  test.each([
    ['The wall gave way.', 'wall', 'The [wall] gave way.'],
    ['At Łódź’s quay.', 'lodz', 'At [Łódź]’s quay.'],
    ['Die Straße am Fluß.', 'strasse', 'Die [Straße] am Fluß.'],
    ['A cafe\u0301 by the sea.', 'cafe', 'A [cafe\u0301] by the sea.'],
    ['Part of a word: harbourmaster.', 'harb', 'Part of a word: [harb]ourmaster.'],
    // The paragraph that has the most of them.
    ['The wall.\n\nThe quay wall.\nThe quay.', 'wall quay', 'The quay [wall].'],
    // Nothing of another paragraph comes along.
    ['Before.\r\nThe tide.\r\nAfter.', 'tide', 'The [tide].'],
  ])('%s', (text, words, passage) => {
    expect(passageIn(text, words)).toBe(passage)
  })

  test('is cut at words on either side', () => {
    const long = 'one two three four five six seven eight nine ten '.repeat(9)
    const passage = passageIn(`${long}tide ${long}`, 'tide') ?? ''
    expect(passage).toMatch(/^… [\w ]{30,50}\[tide\] [\w ]{100,120}…$/)
  })

  test('is cut anywhere where there are no words', () => {
    const passage = passageIn(`${'海'.repeat(300)}潮${'海'.repeat(300)}`, '潮') ?? ''
    expect(passage).toBe(`…${'海'.repeat(50)}[潮]${'海'.repeat(120)}…`)
  })

  test('is none where no word stands in the text', () => {
    expect(passageIn('The wall gave way.', 'tide')).toBeNull()
    expect(passageIn('', 'tide')).toBeNull()
  })
})
