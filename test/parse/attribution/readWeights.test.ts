import { expect, test } from 'vitest'
import { readWeights } from '../../../src/parse/attribution/readWeights.ts'
import { writeWeights } from '../../bench/writeWeights.ts'

const WEIGHTS = [
  ['before', 0.1],
  ['before ( behind )', -0.52],
  ['before , behind .', 0.26],
  ['before , behind be', -0.22],
  ['before , behind be titled', 0.3],
  ['words', 0.02],
] as const

test('a sign is set in by a space for each word that it shares with the one above, and the weights stand below as letters', () => {
  expect(writeWeights(50, WEIGHTS)).toBe(
    ['50', 'before', ' ( behind )', ' , behind .', '   be', '    titled', 'words', 'EzMkOA'].join(
      '\n',
    ),
  )
})

test('no weight is more than the last letter', () => {
  expect(
    writeWeights(50, [
      ['before', 2],
      ['behind', -2],
    ]),
  ).toBe('50\nbefore\nbehind\nZz')
})

test('what is written is read again', () => {
  expect([...readWeights(`\n${writeWeights(50, WEIGHTS)}\n`)]).toEqual(WEIGHTS)
})
