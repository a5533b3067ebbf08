import { describe, expect, test } from 'vitest'
import { parseStory, speakerOf } from '../../story.ts'

describe('a paragraph that is only a quote, between others', () => {
  test.each([
    [
      'answers a question that somebody else asks',
      'Jon Ebbe pointed north. “It is a long way to go,” Ebbe said.\n“Which way?” asked Lars Falk.\n“The long way round.”',
      ['Jon Ebbe', 'Lars Falk', 'Jon Ebbe'],
    ],
    [
      'asks whoever speaks before and behind it',
      '“It is a long way,” Ana Ruiz said.\n“It is the only one we have,” Lars Falk said.\n“Have you ever gone there?”\n“I have not,” Lars Falk said.',
      ['Ana Ruiz', 'Lars Falk', 'Ana Ruiz', 'Lars Falk'],
    ],
    [
      'goes on where it asks nothing',
      '“It is a long way,” Ana Ruiz said.\n“It is the only one we have,” Lars Falk said.\n“We take it every day.”\n“I like it,” Lars Falk said.',
      ['Ana Ruiz', 'Lars Falk', 'Lars Falk', 'Lars Falk'],
    ],
    [
      'goes on where nobody else has spoken near',
      '“Which way is it?” asked Lars Falk.\n“The long way round.”',
      ['Lars Falk', 'Lars Falk'],
    ],
  ])('%s', (_, sample, names) => {
    const article = parseStory(sample)
    expect(article.quotes.map((quote) => speakerOf(article, quote))).toEqual(names)
  })
})
