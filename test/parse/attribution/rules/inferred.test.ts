import { describe, expect, test } from 'vitest'
import { readSample } from '../../readSample.ts'

describe('a speaker without a cue', () => {
  test.each([
    [
      'whom a short question before it is about',
      'Ana Ruiz, fined for her protest, is banned. Would {mention:she} appeal? {quote:“With what money would I?”}',
      'Ana Ruiz, inferred sentenceBefore',
    ],
    [
      'whose word a short question asks for',
      'The builders met on Monday. {mention:Ana Ruiz}’s advice? {quote:“Bring an oar and a rope.”}',
      'Ana Ruiz, inferred sentenceBefore',
    ],
    [
      'whose words the reporter hands on',
      'We’ve had this from {mention:Tern Council} about the school:\n{quote:“Our team is on site and will stay.”}\nHeadteacher Rob Falk has told parents.',
      'Tern Council, inferred cueBefore',
    ],
    [
      'who does what the sentence tells',
      '{mention:Ana Ruiz} went after the builders and their {quote:“wall made of paper.”}',
      'Ana Ruiz, inferred sentenceSubject',
    ],
    [
      'who does what others heard',
      'The court heard that {mention:Ana Ruiz} went after the builders and their {quote:“wall made of paper.”}',
      'Ana Ruiz, inferred sentenceSubject',
    ],
    [
      'who heard it, where nobody else does anything',
      '{mention:The court} heard that the wall was {quote:“past mending for good.”}',
      'The court, inferred sentenceSubject',
    ],
    [
      'who did something, and not another who does something in it',
      '{mention:The court} went after those whom Ana Ruiz met and their {quote:“wall made of paper.”}',
      'The court, inferred sentenceSubject',
    ],
    [
      'the subject behind the phrase that opens the sentence',
      'In a {quote:“truly crazy winter that I never want back,”} {mention:Ana Ruiz} ran for mayor.',
      'Ana Ruiz, inferred sentenceSubject',
    ],
    [
      'whoever spoke in the paragraph, where nobody does anything',
      '{mention:Ana Ruiz} called it a ruin. As a result there is {quote:“not one day to lose.”}',
      'Ana Ruiz, inferred sentenceBefore',
    ],
    [
      'the main clause behind an opening in which something is done',
      'In a talk about the {quote:“patience of a town that has paid for this wall”} over years in which it paid, {mention:Ana Ruiz} struck a new note.',
      'Ana Ruiz, inferred sentenceSubject',
    ],
    [
      'who does something, and not who is done to',
      '{mention:Ana Ruiz} went after the builders, and the council was shown their {quote:“wall made of paper.”}',
      'Ana Ruiz, inferred sentenceSubject',
    ],
    [
      'the sentence before',
      '{mention:Ana Ruiz} thanked the builders of the wall. {quote:“They came when nobody else would.”}',
      'Ana Ruiz, inferred sentenceBefore',
    ],
    [
      'the last sentence of the paragraph before',
      '{mention:Ana Ruiz} thanked the builders of the wall.\n\n{quote:“They came when nobody else would.”}',
      'Ana Ruiz, inferred sentenceBefore',
    ],
    [
      'the quote that it goes straight on from',
      '{quote:“It is gone,”} {mention:Ana Ruiz} {cue:said}. {quote:“We saw it go with our own eyes.”}',
      'Ana Ruiz, stated sameParagraph',
    ],
    [
      'the quote that it goes straight on from, by a pronoun',
      'The council met Ana Ruiz. {quote:“It is gone,”} {mention:she} {cue:said}. {quote:“We saw it go with our own eyes.”}',
      'Ana Ruiz, inferred sameParagraph',
    ],
    [
      'the other quote of the paragraph, over a sentence of nobody’s',
      '{quote:“It is gone,”} {mention:Ana Ruiz} {cue:said}. It rained again. {quote:“We saw it go with our own eyes.”}',
      'Ana Ruiz, inferred sameParagraph',
    ],
    [
      'the other quote of the paragraph, behind a word that only opens',
      '{quote:“It is gone,”} {mention:Ana Ruiz} {cue:said}. Then, {quote:“We saw it go with our own eyes.”}',
      'Ana Ruiz, inferred sameParagraph',
    ],
    [
      'the last who spoke, below what the reporter asks',
      '{quote:“It is gone,”} {mention:Ana Ruiz} {cue:said}. The rain went on.\n\nWho will pay for it?\n\n{quote:“The town will not pay for it.”}',
      'Ana Ruiz, inferred continued',
    ],
    [
      'the last who spoke, below what the reporter says',
      '{quote:“It is gone,”} {mention:Ana Ruiz} {cue:said}.\n\nBut the town is poor, I say.\n\n{quote:“The town will not pay for it.”}',
      'Ana Ruiz, inferred continued',
    ],
    [
      'a pronoun that its verb has grown on to',
      'The council met Ana Ruiz. {mention:She}’s {cue:predicting} the wall {quote:“has no chance.”}',
      'Ana Ruiz, inferred cueBefore',
    ],
  ])('%s', (_, sample, outcome) => {
    const { found, expected } = readSample(sample, outcome)
    expect(found).toEqual(expected)
  })

  test.each([
    [
      'a sentence about a thing',
      'The rain stopped at noon. {quote:“They came when nobody else would.”}',
      'nobody, unknown notStated',
    ],
    [
      'what only belongs to somebody',
      'The roof of the hall was {quote:“full of holes for years.”}',
      'nobody, unknown notStated',
    ],
    [
      'whoever was asked',
      'On Monday Ana Ruiz was asked, {quote:“Will the wall hold?”} She said nothing.',
      'nobody, unknown notStated',
    ],
    [
      'whoever is called so',
      'The town looked for Ana Ruiz, who was described as {quote:“armed and very dangerous.”}',
      'nobody, unknown notStated',
    ],
    [
      'the last who spoke, below what the reporter tells',
      '{quote:“It is gone,”} {mention:Ana Ruiz} {cue:said}.\n\nThe rain went on over the town.\n\n{quote:“The town will not pay for it.”}',
      'nobody, unknown notStated',
    ],
    [
      'the last who spoke, where the question hands over to others',
      '{quote:“It is gone,”} {mention:Ana Ruiz} {cue:said}.\n\nWhat do the neighbours say?\n\n{quote:“The town will not pay for it.”}',
      'nobody, unknown notStated',
    ],
    [
      'the last who spoke, where the paragraph brings in somebody else',
      '{quote:“It is gone,”} {mention:Ana Ruiz} {cue:said}.\n\nThe rain hit Jon Ebbe’s house. Can it be saved?\n\n{quote:“The town will not pay for it.”}',
      'nobody, unknown notStated',
    ],
    [
      'whoever was asked, though they answer',
      'When she was asked, {quote:“Will the wall hold?”} Ana Ruiz responded that it would.',
      'nobody, unknown notStated',
    ],
  ])('not: %s', (_, sample, outcome) => {
    const { found, expected } = readSample(sample, outcome)
    expect(found).toEqual(expected)
  })

  test('a signature below', () => {
    const { found, expected } = readSample(
      '{quote:“We will rebuild the wall before the next winter.”}\n\n— {mention:Ana Ruiz}\n\nThe council went home after that.',
      'Ana Ruiz, stated cueAfter',
    )
    expect(found).toEqual(expected)
  })
})
