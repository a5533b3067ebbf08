import { describe, expect, test } from 'vitest'
import { findBesideButtons } from '../../../../src/parse/page/captions/findBesideButtons.ts'
import { describePart } from '../../../../src/parse/page/describePart.ts'
import { joinLines } from '../../../../src/parse/page/joinLines.ts'
import { splitLines } from '../../../../src/parse/page/splitLines.ts'
import { pageWordsOf } from '../../../../src/parse/tokens/pageWordsOf.ts'

const ENGLISH = pageWordsOf('en')
const LONG =
  'The council of Sandport voted on Tuesday to mend the old harbour wall before the winter storms come back, and every builder of the coast was there to hear it.'

function captionsOf(page: string): readonly string[] {
  const parts = joinLines(page, splitLines(page), ENGLISH)
  const facts = parts.map((part) => describePart(page, part, ENGLISH))
  return findBesideButtons(page, facts, ENGLISH).map((at) =>
    page.slice(parts[at]?.start, parts[at]?.end),
  )
}

describe('a button above the caption', () => {
  test.each([
    [`${LONG}\n\nView image in fullscreen\nBoats in the harbour.\n\n${LONG}`],
    [`${LONG}\n\nView image in fullscreen\n\nBoats in the harbour.\n\n${LONG}`],
    [`${LONG}\n\nBoats in the harbour.\nOpen image in gallery\n\n${LONG}`],
    [`${LONG}\n\nImage caption,\n\nBoats in the harbour.\n\n${LONG}`],
    [`${LONG}\n\nPhoto 2 of 5\nBoats in the harbour.\n\n${LONG}`],
  ])('%#', (page) => {
    expect(captionsOf(page)).toEqual(['Boats in the harbour.'])
  })

  test('a paragraph that stands apart from it is none', () => {
    expect(captionsOf(`${LONG}\n\nView image in fullscreen\n\n${LONG}`)).toEqual([])
  })

  test('the time of a film is no button', () => {
    expect(captionsOf(`${LONG}\n\n0:12 / 1:30\nBoats in the harbour.\n\n${LONG}`)).toEqual([])
  })
})

describe('a button below the caption', () => {
  test.each([
    [`${LONG}\n\nBoats in the harbour.\nhide caption\n\n${LONG}`],
    [`${LONG}\n\nBoats in the harbour.\n\nJon Ebbe/AP\n\nhide caption\n\n${LONG}`],
  ])('%#', (page) => {
    expect(captionsOf(page)).toEqual(['Boats in the harbour.'])
  })

  test('a paragraph that stands apart from it is none', () => {
    expect(captionsOf(`${LONG}\n\ntoggle caption\n\nJon Ebbe/AP\n\n${LONG}`)).toEqual([])
  })
})
