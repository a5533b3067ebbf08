import { expect, test } from 'vitest'
import type { Change } from '../../../src/article/corrections/Correction.ts'
import { confirms } from '../../../src/article/corrections/confirms.ts'
import { at, harbour, person } from './corrections.ts'

const OSTER = at('“My father laid those stones,”')

test.each<[string, Change]>([
  ['who is found to speak', { kind: 'speaker', at: OSTER, speaker: person('Bram Oster') }],
  [
    'them, however they are written',
    { kind: 'speaker', at: OSTER, speaker: person('bram  oster') },
  ],
])('a change confirms %s', (_, change) => {
  expect(confirms(harbour, change)).toBe(true)
})

test.each<[string, Change]>([
  ['somebody else of the story', { kind: 'speaker', at: OSTER, speaker: person('Ines Falk') }],
  ['somebody new', { kind: 'speaker', at: OSTER, speaker: person('Anna Quill') }],
  ['that nobody is named', { kind: 'speaker', at: OSTER, speaker: null }],
  ['a quote that isn’t there', { kind: 'speaker', at: at('Harbour'), speaker: null }],
  ['that it is no quote', { kind: 'notQuote', at: OSTER }],
  ['a field of the head', { kind: 'publisher', name: 'Tern News' }],
])('a change that says %s corrects', (_, change) => {
  expect(confirms(harbour, change)).toBe(false)
})
