import { describe, expect, test } from 'vitest'
import { anchorAt, findAnchor } from '../../src/article/Anchor.ts'
import { type Span, slice } from '../../src/article/Span.ts'
import { EDITS, type EditedText, doubled, editedTexts, inTwoNewSentences } from './editedTexts.ts'

const CASES = 200

function found({ before, marked, after }: EditedText): Span | null {
  return findAnchor(after, anchorAt(before, marked))
}

function isRight(edited: EditedText): boolean {
  const span = found(edited)
  if (edited.now === null) return span === null
  return span?.start === edited.now.start && span.end === edited.now.end
}

/** For whoever reads why a test fails. */
function describeMiss(edited: EditedText): string {
  const span = found(edited)
  const words = slice(edited.before, edited.marked)
  const seen = span && `${slice(edited.after, span)} (${span.start}, not ${edited.now?.start})`
  return `“${words}” is ${seen ?? 'nowhere'}`
}

describe('marked words are found again', () => {
  test.each(Object.keys(EDITS).map((name, place) => [name, place + 1] as const))(
    'where %s: 98 of 100',
    (name, seed) => {
      const cases = editedTexts(EDITS[name] ?? (() => null), CASES, seed)
      expect(cases).toHaveLength(CASES)
      const misses = cases.filter((edited) => !isRight(edited)).map(describeMiss)
      expect(misses.length, `missed:\n${misses.slice(0, 12).join('\n')}`).toBeLessThanOrEqual(
        CASES * 0.02,
      )
    },
  )
})

test.each([
  ['a paragraph that stands there twice', doubled],
  ['two new sentences', inTwoNewSentences],
])('of two places that nothing tells apart, none is guessed: %s', (_, edit) => {
  const cases = editedTexts(edit, CASES, 11)
  expect(cases).toHaveLength(CASES)
  expect(cases.filter((edited) => found(edited) !== null).map(describeMiss)).toEqual([])
})

test('words that did not change are found in a text that did not', () => {
  const cases = editedTexts((cut) => cut, CASES, 12)
  expect(cases.filter((edited) => !isRight(edited))).toEqual([])
})
