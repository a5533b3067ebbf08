import { describe, expect, test } from 'vitest'
import { isScene } from '../../../../src/parse/page/captions/isScene.ts'
import { pageWordsOf } from '../../../../src/parse/tokens/pageWordsOf.ts'

describe('what can be seen', () => {
  test.each([
    'A sign for the ferry on the old road to Sandport.',
    'The old wall and its tower in the evening.',
    'Sandport’s new harbour office at the pier.',
    'Ana Ruiz speaks during a rally in Sandport.',
    'Ana Ruiz, the mayor, waves to the crowd in Sandport.',
    'Council president Ana Ruiz inspects the wall near Ostwick on Monday.',
    'Ferry workers protest outside the harbour office in Sandport.',
  ])('%s', (words) => {
    expect(isScene(words, pageWordsOf('en'))).toBe(true)
  })
})

describe('what is told', () => {
  test.each([
    'The wall fell in the night of the storm.',
    'The ferry leaves the harbour of Sandport at noon.',
    'Ana Ruiz lives in Sandport.',
    'Ana Ruiz spoke during a rally in Sandport.',
    'She speaks during a rally in Sandport.',
    'Ana Ruiz speaks during a rally in Sandport. Nobody listens.',
    'Ana Ruiz speaks for the builders.',
    '“A wall for the town,” she calls it.',
    'Who pays for the wall in Sandport?',
    'Ana Ruiz works in Sandport.',
    'Be sure to visit Ana Ruiz in Sandport.',
    'Most families wait for years in Sandport, and nobody knows why, and that was all.',
    'A ruin.',
    'The bottom line …',
    'A sign for the ferry on the old road to Sandport',
  ])('%s', (words) => {
    expect(isScene(words, pageWordsOf('en'))).toBe(false)
  })
})
