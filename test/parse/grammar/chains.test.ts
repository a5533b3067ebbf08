import { chainEnd, chainStart, nounBefore } from '../../../src/parse/grammar/chains.ts'
import { bracketed, wordsAt } from './readLine.ts'
import { testRules } from '../testRules.ts'

testRules(
  {
    'A noun hangs on the noun before it': {
      does: [
        ['The head of [the board] left.', 'The head'],
        ['The head of the board in [Sandport] left.', 'The head'],
        ['Residents close to [the wall] left.', 'Residents'],
        ['One of [the builders] left.', 'One'],
      ],
      doesNot: [
        ['Ruiz met [the board].', 'the board'],
        ['Ruiz stayed after [Falk] left.', 'Falk'],
        ['On Monday in [Sandport], Falk left.', 'Sandport'],
        ['They left with him for [Sandport].', 'Sandport'],
      ],
    },
  },
  (sample) => {
    const { at, ...line } = bracketed(sample)
    return wordsAt(line, chainStart(line.reading, at))
  },
)

testRules(
  {
    'A chain ends behind all that hangs on its first noun': {
      does: [
        ['[The head] of the board in Sandport left.', 'Sandport'],
        ['[A bill] for the builders came.', 'the builders'],
      ],
      doesNot: [
        ['[The head] left for Sandport.', 'The head'],
        ['[Ruiz] and the board left.', 'Ruiz'],
      ],
    },
  },
  (sample) => {
    const { at, ...line } = bracketed(sample)
    return wordsAt(line, chainEnd(line.reading, at))
  },
)

testRules(
  {
    'The noun before a place is the first of its chain': {
      does: [
        ['The head of the board [left].', 'The head'],
        ['Ruiz [left].', 'Ruiz'],
      ],
      doesNot: [
        ['Ruiz, 45, [left].', ''],
        ['Then [left] Ruiz.', ''],
      ],
    },
  },
  (sample) => {
    const { at, ...line } = bracketed(sample)
    return wordsAt(line, nounBefore(line.reading, at))
  },
)
