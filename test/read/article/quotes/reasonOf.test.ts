import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../../src/parse/parseArticle.ts'
import { reasonOf } from '../../../../src/read/article/quotes/reasonOf.ts'
import { inEnglish } from '../../../../src/words/translate.ts'

/** The reasons of a story's exact quotes, as their cards say them. */
function reasonsOf(story: string, lang?: string): readonly string[] {
  const article = parseArticle(`A wall for the harbour\n\n${story}\n`)
  const read = lang === undefined ? article : { ...article, lang }
  return article.quotes
    .filter(({ kind }) => kind !== 'paraphrase')
    .map((quote) =>
      reasonOf(inEnglish, read, quote)
        .map((piece) => (typeof piece === 'string' ? piece : piece.words))
        .join(''),
    )
}

describe('the reason on a quote’s card', () => {
  test('is the words that name the speaker, where they do', () => {
    expect(reasonsOf('“We have waited long enough,” said Ines Falk.')).toEqual([
      '“said Ines Falk”: the words after the quote name the speaker',
    ])
  })

  test('does not say that a pronoun names anybody, for both halves of what was said', () => {
    expect(
      reasonsOf(
        'Walter Penhallow came to the hall. “My father did it in pencil,” he said. “The pen lost us a month.”',
      ),
    ).toEqual([
      '“he said” names nobody; of those quoted, Walter Penhallow was named last',
      '“he said”, of the quote before, names nobody; of those quoted, Walter Penhallow was named last',
    ])
  })

  test('does not say that somebody was named last who was not', () => {
    const reasons = reasonsOf(
      '“I saw it,” said Walter Penhallow. “So did I,” said Mary Oster. “It was late,” he said.',
    )
    expect(reasons.at(-1)).toBe('“he said” names nobody; it is taken to mean Walter Penhallow')
  })

  test('does not say that words name nobody which name whoever was asked', () => {
    expect(
      reasonsOf(
        'Walter Penhallow came to the hall. He asked Mary Oster: “Did anybody come to mend it?”',
      ),
    ).toEqual(['“He” names nobody; of those quoted, Walter Penhallow was named last'])
  })

  test('does not say so of words that tell who it was by another’s name', () => {
    expect(
      reasonsOf('Sandport Mayor Walter Penhallow came. “We need a wall,” the Sandport mayor said.'),
    ).toEqual(['“the Sandport mayor said” tells who it was, by no name'])
  })

  test('does not say that anything was found where somebody confirmed that the text doesn’t say', () => {
    const article = parseArticle('A wall\n\n“We have waited long enough for all of this.”\n')
    const [found] = article.quotes
    if (!found) throw new Error('no quote')
    const quote = { ...found, speaker: null, corrected: true, why: 'confirmed' } as const
    expect(reasonOf(inEnglish, article, quote)).toEqual(['confirmed by the reader'])
    expect(reasonOf(inEnglish, { ...article, edited: [quote.id] }, quote)).toEqual([
      'confirmed by the editors',
    ])
  })

  test('does not call open what nobody looked for', () => {
    const story = '“We have waited long enough for all of this.”'
    expect(reasonsOf(story)).toEqual(['no words were found that say who speaks'])
    expect(reasonsOf(story, 'it')).toEqual([
      'speakers aren’t read in Italian, so nobody looked for who speaks',
    ])
    expect(reasonsOf(story, 'und')).toEqual([
      'the language isn’t known, so nobody looked for who speaks',
    ])
  })
})
