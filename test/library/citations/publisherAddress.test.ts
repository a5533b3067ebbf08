import { describe, expect, test } from 'vitest'
import { publisherAddress } from '../../../src/library/citations/publisherAddress.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import { BARE } from './harbour.ts'

function fragments(body: string, url = 'https://tern.example/wall'): readonly (string | null)[] {
  const article = parseArticle(`---\nurl: ${url}\n---\n\nHarbour wall to be mended\n\n${body}\n`)
  return article.quotes
    .filter(({ kind }) => kind !== 'paraphrase')
    .map(
      (quote) => publisherAddress(article, quote)?.replace('https://tern.example/wall', '') ?? null,
    )
}

describe('the place of a quote at its publisher', () => {
  test('is a short quote whole, with hyphens and commas as numbers', () => {
    expect(fragments('“We, the well-known few, waited,” said Ines Falk.')).toEqual([
      '#:~:text=We%2C%20the%20well%2Dknown%20few%2C%20waited',
    ])
  })
  test('is the first and the last words of a long one', () => {
    expect(
      fragments(
        '“We have waited for this wall through eleven winters and two floods,” said Ines Falk.',
      ),
    ).toEqual(['#:~:text=We%20have%20waited,and%20two%20floods'])
  })
  test('takes more words where the first ones stand earlier', () => {
    const [address] = fragments(
      'They say we have waited long. “We have waited for this wall through eleven winters and two floods,” said Ines Falk.',
    )
    expect(address).toBe('#:~:text=We%20have%20waited%20for,and%20two%20floods')
  })
  test('takes the words before it where the same words stand earlier', () => {
    const [address] = fragments(
      'It will be enough now. The mayor then asked why, and “It will be enough now,” said Ines Falk.',
    )
    expect(address).toBe('#:~:text=then%20asked%20why%2C%20and-,It%20will%20be%20enough%20now')
  })
  test('joins an address that has a place of its own', () => {
    expect(fragments('“We waited,” said Ines Falk.', 'https://tern.example/wall#story')).toEqual([
      '#story:~:text=We%20waited',
    ])
  })
  test('is none where the file gives no address', () => {
    expect(BARE.quotes.map((quote) => publisherAddress(BARE, quote))).toEqual([null, null])
  })
})
