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

test.each([
  ['Its chairman, Dag Roe, referred questions to the press office.', 'declined', 'Dag Roe'],
  ['Brack & Sons declined through a lawyer to comment.', 'declined', 'Brack & Sons'],
  ['Through a lawyer, the bank declined further comment.', 'declined', 'the bank'],
  ['The loser, Finn Sorrel, declined to say whether he would sue.', 'declined', 'Finn Sorrel'],
  ['Gullwing had not responded by publication.', 'noResponse', 'Gullwing'],
  ['The tram office ignored several requests for comment.', 'noResponse', 'The tram office'],
  ['Messages left for the director, Uwe Dahl, were not returned.', 'noResponse', 'Uwe Dahl'],
  [
    'Neither the city nor Norrbank responded to requests for comment.',
    'noResponse',
    'the city + Norrbank',
  ],
  ['The zoo confirmed it but did not answer questions.', 'noResponse', 'The zoo'],
  [
    'Head teacher Ray Oldham wrote home. He did not respond to questions.',
    'noResponse',
    'Ray Oldham',
  ],
  ['A Norrbank spokeswoman could not be reached for comment.', 'unreachable', 'Norrbank'],
  ['Nobody at the utility was available for comment.', 'unreachable', 'the utility'],
  ['The ministry had no immediate comment.', 'noComment', 'The ministry'],
  ['The ministry has not commented publicly.', 'noComment', 'The ministry'],
  ['A lawyer for Roe, Ned Voss, did not return a call.', 'noResponse', 'Ned Voss'],
  ['A spokesman for Saltair, Jon Ebbe, did not return a call.', 'noResponse', 'Saltair'],
  ['The union has been contacted for comment.', 'noResponse', 'The union'],
  ['Tern News has asked the harbour board for comment.', 'noResponse', 'the harbour board'],
  ['We have contacted Norrbank for a response.', 'noResponse', 'Norrbank'],
  ['Norrbank has yet to respond.', 'noResponse', 'Norrbank'],
  ['Norrbank had not replied at the time of publication.', 'noResponse', 'Norrbank'],
  ['Calls to Norrbank went to voicemail.', 'noResponse', 'Norrbank'],
])('%s', (sentence, kind, parties) => {
  expect(silencesOf(sentence).map((one) => one.slice(0, 2))).toEqual([[kind, parties]])
})

test.each([
  'The board did respond after publication.',
  'The pump didn’t respond.',
  'The drum did not respond when asked to sound.',
  'Levels at the gauge declined by 4 percent.',
  'The water board responded to requests for the log.',
  'Requests to move the ball have been answered with a shrug.',
  'The town failed to respond promptly to his request for the records.',
  'He declined to give his name.',
  'The dog declined a biscuit.',
  'Critics have asked the board for a response.',
  'Asked for comment, the mayor said the wall would hold.',
  'The mayor was asked for comment and said no.',
  'The pump has yet to respond.',
  'The call went to the harbour board.',
])('nobody was silent: %s', (sentence) => {
  expect(silencesOf(sentence)).toEqual([])
})
