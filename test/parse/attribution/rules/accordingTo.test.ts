import { describe, expect, test } from 'vitest'
import { readSample } from '../../readSample.ts'

describe('what a sentence goes by', () => {
  test.each([
    [
      'its own',
      '{cue:According to} {mention:Ana Ruiz}, the wall is {quote:“past mending for good.”}',
      'Ana Ruiz, stated accordingTo',
    ],
    [
      'not the words of somebody who says them in it',
      'According to the file, {mention:Ana Ruiz} {cue:told officers} that she was {quote:“very tired of it all.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'not what another says behind *whereas*',
      'It fell, according to Jon Ebbe, whereas {mention:Ana Ruiz} {cue:says} it was {quote:“pulled down at night.”}',
      'Ana Ruiz, stated cueBefore',
    ],
  ])('%s', (_, sample, outcome) => {
    const { found, expected } = readSample(sample, outcome)
    expect(found).toEqual(expected)
  })
})
