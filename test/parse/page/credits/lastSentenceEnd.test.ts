import { expect, test } from 'vitest'
import { lastSentenceEnd } from '../../../../src/parse/page/credits/lastSentenceEnd.ts'

test.each([
  ['Boats in the harbour. Jon Ebbe/AP', 'Jon Ebbe/AP'],
  ['Boats in the harbour.Jon Ebbe/AP', 'Jon Ebbe/AP'],
  ['Boats (in May) Jon Ebbe', 'Jon Ebbe'],
  ['Sen. Ana Ruiz at the wall. Jon B. Ebbe', 'Jon B. Ebbe'],
  ['Sen. Ana Ruiz at the wall', 'Sen. Ana Ruiz at the wall'],
  ['tern.example/wall', 'tern.example/wall'],
])('%s', (words, rest) => {
  expect(words.slice(lastSentenceEnd(words))).toBe(rest)
})
