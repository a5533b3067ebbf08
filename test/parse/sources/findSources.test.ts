import { expect, test } from 'vitest'
import { parseStory, wordsOf } from '../story.ts'

function sourcesOf(sentence: string): readonly string[] {
  return parseStory(sentence).sources.map(({ kind, name }) => `${kind} ${name}`)
}

test.each([
  ['The Tern News first reported the leak.', 'outlet Tern News'],
  ['Ebbe had told the Coach Weekly in August.', 'outlet Coach Weekly'],
  ['Three men told the magazine Slipway that it was over.', 'outlet Slipway'],
  ['The Norrland Post, citing a letter, reported that it was over.', 'outlet Norrland Post'],
  ['Test logs, which Harbour Radio has reviewed, list eleven repairs.', 'outlet Harbour Radio'],
  ['Court records show that it leaked.', 'document Court records'],
  [
    'It leaked, according to a report published on Monday by the auditor.',
    'document a report by the auditor',
  ],
  ['A policy adopted in 2021 states that it must not leak.', 'document A policy adopted in 2021'],
  ['In a letter to the council, Ana Ruiz said it leaked.', 'document letter by Ana Ruiz'],
  ['Ana Ruiz said the wall would hold.', 'person Ana Ruiz'],
  ['Fisherman Gil Sand said the wall would hold.', 'person Gil Sand'],
  [
    'Two officials with knowledge of the matter said it leaked.',
    'unnamed Two officials with knowledge of the matter',
  ],
  [
    'It leaked, according to a person familiar with the repairs.',
    'unnamed a person familiar with the repairs',
  ],
  ['People close to the buyer said it leaked.', 'unnamed People close to the buyer'],
])('%s', (sentence, source) => {
  expect(sourcesOf(sentence)).toContain(source)
})

test.each([
  'She read the Tern News on the quay every morning.',
  'He took the report home and lost it on the tram.',
  'She records the tides and posts them on the door.',
  'A friend, Peer Aske, built the boat by himself.',
  'A crowd of sixty people stood on the quay all night.',
  'A spokeswoman for the harbour said it leaked.',
])('no outlet, paper or unnamed source: %s', (sentence) => {
  expect(sourcesOf(sentence).filter((source) => !source.startsWith('person'))).toEqual([])
})

test('the report is the one named before', () => {
  expect(
    sourcesOf('It leaked, according to a report by the auditor. The report said it was old.'),
  ).toEqual(['document a report by the auditor'])
})

test.each([
  [
    'A nurse who asked not to be named because she feared for her job said it leaked.',
    'who asked not to be named because she feared for her job',
  ],
  [
    'A person familiar with the repairs said it leaked. The person spoke on condition of anonymity.',
    'The person spoke on condition of anonymity',
  ],
])('the words for keeping a name back: %s', (sentence, words) => {
  const article = parseStory(sentence)
  const unnamed = article.sources.filter(({ kind }) => kind === 'unnamed')
  expect(unnamed.map(({ anonymity }) => wordsOf(article, anonymity))).toEqual([words])
})

test('nobody says why a neighbour isn’t named', () => {
  const article = parseStory('“It leaked,” said a neighbour.')
  expect(article.sources.map(({ kind, anonymity }) => [kind, anonymity])).toEqual([
    ['unnamed', undefined],
  ])
})
