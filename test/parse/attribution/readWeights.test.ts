import { expect, test } from 'vitest'
import { readWeights } from '../../../src/parse/attribution/readWeights.ts'
import { writeWeights } from '../../bench/writeWeights.ts'

const WEIGHTS = [
  ['before', 0.1],
  ['before ( behind )', -0.56],
  ['before , behind .', 0.26],
  ['before , behind be', -0.22],
  ['before , behind be titled', 0.3],
  ['words', -1],
] as const

test('what the weights are parts of comes first, and a line is set in by a space for each word that it shares with the line above', () => {
  expect(writeWeights(50, WEIGHTS)).toBe(
    [
      '50',
      'before 5',
      ' ( behind ) -28',
      ' , behind . 13',
      '   be -11',
      '    titled 15',
      'words -50',
    ].join('\n'),
  )
})

test('what is written is read again', () => {
  expect([...readWeights(`\n${writeWeights(50, WEIGHTS)}\n`)]).toEqual(WEIGHTS)
})
