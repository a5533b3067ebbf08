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
      'its own, *per* somebody',
      'The suspect was {quote:“acting very erratically,”} {cue:per} {mention:a source close to Falk}.',
      'A source close to Falk, stated accordingTo',
    ],
    [
      'not what it costs *per* head',
      '{mention:Ana Ruiz} {cue:said} that it costs {quote:“a very great fortune”} per person.',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'not what it costs each',
      'It is {quote:“a very bad and silly joke,”} costing £300 per Briton, {mention:Ana Ruiz} {cue:said}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'not the source of what somebody said',
      '{mention:Ana Ruiz} {cue:told members} it is {quote:“dead and buried and paved,”} per two people.',
      'Ana Ruiz, stated cueBefore',
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
