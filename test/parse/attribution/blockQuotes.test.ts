import { describe, expect, test } from 'vitest'
import { parseStory, speakerOf, wordsOf } from '../story.ts'

/** Every quote with its speaker. */
function quotesOf(body: string): readonly string[] {
  const article = parseStory(body)
  return article.quotes.map((quote) => `${speakerOf(article, quote)}: ${wordsOf(article, quote)}`)
}

describe('a block quote without marks', () => {
  test('is of whoever hands over to it, paragraph by paragraph', () => {
    expect(
      quotesOf(
        'Mayor Ana Ruiz wrote on Monday:\n\n> The wall stands.\n>\n> Come back.\n\nNobody came.',
      ),
    ).toEqual(['Ana Ruiz: The wall stands.', 'Ana Ruiz: Come back.'])
  })

  test('is of whoever signs its last paragraph', () => {
    expect(
      quotesOf(
        'The town wept.\n\n> The wall stands.\n>\n> Come back.\n>\n> — Judge Jon Falk\n\nNobody came.',
      ),
    ).toEqual(['Jon Falk: The wall stands.', 'Jon Falk: Come back.'])
  })

  test('may hold a term in marks', () => {
    expect(
      quotesOf(
        'Mayor Ana Ruiz wrote:\n\n> The “experts” were wrong about all of it, and so was I.\n\nNobody came.',
      ),
    ).toEqual(['Ana Ruiz: The “experts” were wrong about all of it, and so was I.'])
  })

  test('is none where what it holds is quoted itself', () => {
    expect(
      quotesOf('The Courier writes:\n\n> “It fell,” said Jon Ebbe, who saw it.\n\nNobody came.'),
    ).toEqual(['Jon Ebbe: “It fell,”'])
  })

  test('may have lost what set it apart, where somebody hands over to it', () => {
    expect(
      quotesOf('Mayor Ana Ruiz has left the hall. She said:\n\nThe wall stands.\n\nNobody came.'),
    ).toEqual(['Ana Ruiz: The wall stands.'])
  })

  test.each([
    ['what is counted', 'Ana Ruiz said three things:\n\nThe wall stands.\n\nNobody came.'],
    ['what shows something', 'The wall has a story:\n\nIt stood for years.\n\nNobody came.'],
    [
      'the reporter’s',
      'Mayor Ana Ruiz said:\n\nThe wall fell. Ruiz has been mayor since.\n\nNobody came.',
    ],
    ['a list', 'Ana Ruiz said:\n\n- It stood.\n- It fell.\n\nNobody came.'],
  ])('is not %s', (_, body) => {
    expect(quotesOf(body)).toEqual([])
  })

  test('is nobody’s behind a paragraph of the reporter’s', () => {
    expect(
      quotesOf('Mayor Ana Ruiz wrote:\n\n> The wall stands.\n\nNobody came.\n\n> Come back.'),
    ).toEqual(['Ana Ruiz: The wall stands.', 'null: Come back.'])
  })
})
