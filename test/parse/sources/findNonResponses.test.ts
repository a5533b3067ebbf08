import { expect, test } from 'vitest'
import { parseStory, wordsOf } from '../story.ts'

/** Each finding of a sentence: how, who, and the words it stands in. */
function silencesOf(sentence: string) {
  const article = parseStory(sentence)
  return article.nonResponses.map((one) => [
    one.kind,
    one.parties.join(' + '),
    wordsOf(article, one),
  ])
}

test('one sentence may hold several silences, each with its own party and words', () => {
  expect(
    silencesOf(
      'Gullwing didn’t respond to requests for comment; Norrbank declined to comment, and Tern said it was “not affected.”',
    ),
  ).toEqual([
    ['noResponse', 'Gullwing', 'Gullwing didn’t respond to requests for comment'],
    ['declined', 'Norrbank', 'Norrbank declined to comment'],
  ])
})

test('parties in a list are one silence', () => {
  const sentence = 'Gullwing, Norrbank, and Tern did not respond to a request for comment.'
  expect(silencesOf(sentence)).toEqual([['noResponse', 'Gullwing + Norrbank + Tern', sentence]])
})

test('who said something in the same sentence was not silent', () => {
  const [silence] = silencesOf('Norrbank declined to comment, but Tern called the claim “absurd.”')
  expect(silence?.[1]).toBe('Norrbank')
})
