import { expect, test } from 'vitest'
import { readWeights } from '../../../src/parse/attribution/readWeights.ts'
import { writeWeights } from '../../bench/writeWeights.ts'

const WEIGHTS = [
  ['before', 0.1],
  ['before ( behind )', -0.56],
  ['before , behind .', 0.25],
  ['before , behind be', -0.21],
  ['before , behind be titled', 0.3],
  ['words', -1],
] as const

test('a line is set in by a space for each word that it shares with the line above', () => {
  expect(writeWeights(WEIGHTS)).toBe(
    [
      'before 10',
      ' ( behind ) -56',
      ' , behind . 25',
      '   be -21',
      '    titled 30',
      'words -100',
    ].join('\n'),
  )
})

test('what is written is read again', () => {
  expect([...readWeights(`\n${writeWeights(WEIGHTS)}\n`)]).toEqual(WEIGHTS)
})
