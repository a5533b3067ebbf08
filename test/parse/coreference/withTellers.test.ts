import { expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { LEDE } from '../story.ts'

/** The speakers of a story with these words for its byline. */
function speakersOf(body: string, byline = 'By Ana Ruiz', lang = 'en'): readonly string[] {
  const text = `---\nlanguage: ${lang}\n---\n\nThe wall of Sandport\n\n${byline}\n\n20 November 2026\n\n${LEDE}\n\n${body}`
  return parseArticle(text).speakers.map(({ name, role }) => (role ? `${name}, ${role}` : name))
}

test.each([
  ['“It leaks,” my father said.', 'Ana Ruiz’s father'],
  ['“It leaks,” said my late grandmother.', 'Ana Ruiz’s late grandmother'],
  ['My neighbour Jon Ebbe said: “It leaks.”', 'Jon Ebbe, Ana Ruiz’s neighbour'],
])('whoever is the author’s own is told of as theirs: %s', (body, speaker) => {
  expect(speakersOf(body)).toEqual([speaker])
})

test('where several sign, or nobody, it is the author', () => {
  expect(speakersOf('“It leaks,” my father said.', 'By Ana Ruiz and Jon Ebbe')).toEqual([
    'The author’s father',
  ])
  expect(speakersOf('My neighbour Jon Ebbe said: “It leaks.”', '')).toEqual([
    'Jon Ebbe, the author’s neighbour',
  ])
})

test.each([
  'By Reuters',
  'By PA Media',
  'By Tern News',
  'By Tern News staff',
  'By Staff Reporter',
  'By Our Correspondent',
  'By the Editorial Board',
  'By Sandport City Council',
  'By Victoria University',
])('a newsroom that signs has no father: %s', (byline) => {
  expect(speakersOf('“It leaks,” my father said.', byline)).toEqual(['The author’s father'])
  expect(speakersOf('“It leaks,” I said.', byline)).toEqual([])
})

test('whoever only wrote down what they were told says no “I”', () => {
  expect(speakersOf('“It leaks,” I said.', 'As told to Ana Ruiz')).toEqual([])
  expect(speakersOf('„Sie hält“, sagte ich.', 'Aufgezeichnet von Ana Ruiz', 'de')).toEqual([])
  expect(speakersOf('“It leaks,” I said.', 'By Ana Ruiz')).toEqual(['Ana Ruiz'])
})

test.each([
  ['By Ana Ruiz, Tern News', 'Ana Ruiz’s father'],
  ['By Ana', 'Ana’s father'],
  ['By A. B. Quill', 'A. B. Quill’s father'],
  ['By Ellen Church', 'Ellen Church’s father'],
  ['By Mara van der Quill', 'Mara van der Quill’s father'],
])('but whoever signs with a newsroom, or with one name, does: %s', (byline, father) => {
  expect(speakersOf('“It leaks,” my father said.', byline)).toEqual([father])
})

test('in other languages as they say it', () => {
  expect(speakersOf('„Sie hält nicht“, sagte mein Vater.', 'Von Ana Ruiz', 'de')).toEqual([
    'Vater von Ana Ruiz',
  ])
  expect(speakersOf('« Elle fuit », a dit ma mère.', 'Par Ana Ruiz', 'fr')).toEqual([
    'Mère d’Ana Ruiz',
  ])
})

test.each([
  ['“It leaks,” her father said.', 'Her father'],
  ['Jon Ebbe, the mayor’s brother, said: “It leaks.”', 'Jon Ebbe, the mayor’s brother'],
  ['“My father built it,” said Jon Ebbe.', 'Jon Ebbe'],
  ['“It leaks,” said Mya Lund.', 'Mya Lund'],
])('anybody else is told of as the story does: %s', (body, speaker) => {
  expect(speakersOf(body)).toEqual([speaker])
})
