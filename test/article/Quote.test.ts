import { expect, test } from 'vitest'
import { type Quote, wordsSaid } from '../../src/article/Quote.ts'

const TEXT = '“What do they want,” he asked me, “to sit down?”'

const QUOTE: Quote = {
  id: 'q1',
  kind: 'direct',
  speaker: 's1',
  mention: null,
  cue: null,
  medium: null,
  confidence: 'stated',
  why: 'cueBetween',
  start: 0,
  end: TEXT.length,
}

function partAt(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

test('the reporter’s words between two parts of a quote are none of the speaker’s', () => {
  const fragments = [partAt('“What do they want,”'), partAt('“to sit down?”')]
  expect(wordsSaid(TEXT, { ...QUOTE, fragments })).toBe(7)
})

test('a quote in one piece is all its speaker’s', () => {
  expect(wordsSaid(TEXT, QUOTE)).toBe(10)
})
