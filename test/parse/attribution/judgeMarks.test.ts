import { describe, expect, test } from 'vitest'
import { parseStory, wordsOf } from '../story.ts'

describe('whether marks hold somebody’s words', () => {
  test.each([
    [
      'a programme that belongs to an outlet',
      'Ana Ruiz said on Tern Radio’s “Harbour Morning” that it was late.',
      'title',
    ],
    ['a work behind a small word', 'Ana Ruiz said it all in “The Long Tide” years ago.', 'title'],
    [
      'a headline and its author',
      '“Harbour Wall Falls Down,” by Jon Ebbe, was on every desk.',
      'title',
    ],
    [
      'another story',
      '“Harbour wall to be mended,” by Tern News’s Jon Ebbe, ran on Monday.',
      'title',
    ],
    [
      'what a thing is called',
      'The town lives on a tax called “the wall toll” these days.',
      'term',
    ],
    ['what was done', 'Ana Ruiz staged a “walkout” in the spring.', 'term'],
    ['a word that is talked about', 'The word “tide” is old.', 'term'],
    ['one word with nobody in sight', 'The “moderate” harbours are full.', 'scare'],
  ])('none: %s', (_, sample, reason) => {
    const article = parseStory(sample)
    expect(article.quotes.map((quote) => wordsOf(article, quote))).toEqual([])
    expect(article.marked.map((mark) => mark.reason)).toEqual([reason])
  })

  test.each([
    ['one word of what was said', 'Ana Ruiz said the wall was “mighty” long.', '“mighty”'],
    ['two words that are a sentence', '“It is gone,” Ana Ruiz said. “All gone.”', '“All gone.”'],
    [
      'a word somebody won’t use',
      'Ana Ruiz vowed never to use the term “tide tax” again.',
      '“tide tax”',
    ],
    ['how somebody is presented', 'Ana Ruiz casts herself as a “builder” of walls.', '“builder”'],
    ['what somebody is', 'To Ana Ruiz, he is a “builder” of walls.', '“builder”'],
    [
      'capitals that are called out',
      'The crowd chanted “Save Our Wall” at noon.',
      '“Save Our Wall”',
    ],
    [
      'many words without a cue',
      'The harbour is full of “water that nobody has moved for sixty years” these days.',
      '“water that nobody has moved for sixty years”',
    ],
  ])('somebody’s: %s', (_, sample, quote) => {
    const article = parseStory(sample)
    expect(wordsOf(article, article.quotes.at(-1))).toBe(quote)
    expect(article.marked).toEqual([])
  })

  test.each([
    [
      'the second of two',
      'She posted a picture of the wall with the words “we see you” or “I see you”.',
      ['“we see you”', '“I see you”'],
    ],
    [
      'a list',
      'Ana Ruiz called the wall “ugly”, a “shame” and “a bill that nobody will ever pay”.',
      ['“ugly”', '“shame”', '“a bill that nobody will ever pay”'],
    ],
  ])('as a whole: %s', (_, sample, quotes) => {
    const article = parseStory(sample)
    expect(article.quotes.map((quote) => wordsOf(article, quote))).toEqual(quotes)
  })

  test.each([
    ['apart', 'Ana Ruiz sang “Salt Road” and said the wall was “a shame for the whole town”.'],
    ['a title', 'Ana Ruiz praised the film “Salt Road” and “whoever made it in one long winter.”'],
    [
      'a name behind',
      'Ana Ruiz said the wall was “a shame for us all” and “Salt Road”, the film about it, a bore.',
    ],
    ['of two', 'The report uses “must” and “we are not bound to it at all,” said Ana Ruiz.'],
  ])('each by itself: %s', (_, sample) => {
    const article = parseStory(sample)
    expect(article.quotes).toHaveLength(1)
    expect(article.marked).toHaveLength(1)
  })
})
