import { expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
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
  [
    'According to a report by the Institute for Urban Light, it leaked.',
    'document a report by the Institute for Urban Light',
  ],
  [
    'Ana Ruiz has an office. In a statement her office said: “It leaks all night.”',
    'document statement by her office',
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

test.each([
  ['A lawyer for Roe said the wall would hold.', 'A lawyer for Roe'],
  ['“It holds,” said a lawyer for Roe.', 'a lawyer for Roe'],
  ['An aide to the mayor said it leaked.', 'An aide to the mayor'],
  ['One of the builders said it leaked.', 'One of the builders'],
  ['“It leaks all night,” the insider said.', 'The insider'],
])('unnamed, whether it is quoted or told: %s', (sentence, name) => {
  expect(sourcesOf(sentence)).toEqual([`unnamed ${name}`])
})

test.each([
  'A lawyer for Roe, Ned Voss, said it leaked.',
  'A neighbour thinks that the wall will fall.',
  '“It leaks all night,” the builder said.',
  'A press officer said the wall would hold.',
  '“It leaks all night,” a press officer said.',
])('nobody who is unnamed: %s', (sentence) => {
  expect(sourcesOf(sentence).filter((source) => source.startsWith('unnamed'))).toEqual([])
})

test('one of the officials is one of those who were named before', () => {
  expect(
    sourcesOf('Two officials said it leaked. “It will fall,” one of the officials said.'),
  ).toEqual(['unnamed Two officials'])
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

test('what is read out is a paper, though only *it* speaks', () => {
  expect(
    sourcesOf('The court heard a statement that was read on Monday. “He was kind,” it said.'),
  ).toContain('document A statement')
  expect(
    sourcesOf('Samina Roe wept as a statement was read on her behalf. “He was kind,” it said.'),
  ).toEqual(['document statement by Samina Roe', 'person Samina Roe'])
  expect(sourcesOf('A letter was read by few. “It leaks,” said Ana Ruiz.')).toEqual([
    'person Ana Ruiz',
  ])
  expect(sourcesOf('The council met. “It leaks,” it said.')).not.toContain('document The council')
})

/** The outlets, papers and people that a sentence in a language rests on. */
function sourcesIn(lang: string, sentence: string): readonly string[] {
  const { sources } = parseArticle(
    `---\nlanguage: ${lang}\n---\n\nSandport\n\n2026-11-20\n\n${sentence}`,
  )
  return sources.map(({ kind, name }) => `${kind} ${name}`)
}

test.each([
  [
    'de',
    'Wie die „Sandporter Nachrichten“ berichteten, hält die Mauer nicht.',
    'outlet Sandporter Nachrichten',
  ],
  ['de', 'Laut Sandporter Zeitung hält die Mauer nicht.', 'outlet Sandporter Zeitung'],
  ['de', 'Laut Ana Ruhm hält die Mauer noch zehn Jahre.', 'person Ana Ruhm'],
  ['fr', 'D’après Ouest-Rivage, les stocks suffiront jusqu’en février.', 'outlet Ouest-Rivage'],
  ['fr', 'Selon Ana Ruis, le mur tient encore.', 'person Ana Ruis'],
  ['fr', 'Selon un rapport du port, le mur tient encore.', 'document Un rapport du port'],
  ['es', 'El muro no aguanta, según el diario La Bahía.', 'outlet La Bahía'],
  ['pt', 'O muro não aguenta, noticiou o Diário da Costa.', 'outlet Diário da Costa'],
])('%s: %s', (lang, sentence, expected) => {
  expect(sourcesIn(lang, sentence)).toContain(expected)
})

test.each([
  ['de', 'Sie las die „Sandporter Nachrichten“ am Kai.'],
  ['de', 'Laut Plan öffnet die Halle im Mai.'],
  ['fr', 'Elle lit Ouest-Rivage sur le quai.'],
  ['fr', 'Selon les saisons, le prix change beaucoup.'],
  ['es', 'Ella lee el diario La Bahía en el muelle.'],
  ['pt', 'Ela lê o Diário da Costa no cais.'],
])('%s: no source in %s', (lang, sentence) => {
  expect(sourcesIn(lang, sentence)).toEqual([])
})
