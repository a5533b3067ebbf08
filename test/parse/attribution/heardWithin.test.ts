import { describe, expect, test } from 'vitest'
import { parseStory, speakerOf, wordsOf } from '../story.ts'

/** Who speaks where, by the quotes of the story's last paragraph. */
function voicesIn(body: string): readonly string[] {
  const article = parseStory(body)
  return article.quotes
    .filter(({ kind }) => kind === 'direct')
    .map((quote) => `${speakerOf(article, quote)}: ${wordsOf(article, quote)?.slice(1, 10)}`)
}

const SENT = 'Our colleague Jon Ebbe has sent this from the quay:\n\n'

describe('what others say in a dispatch', () => {
  test.each([
    [
      'a woman who is named in it',
      '“The quay is a river. A baker, Ana Ruiz, hands bread out of a window. ‘It would only go stale,’ she told me.”',
      ['Jon Ebbe: The quay ', 'Ana Ruiz: It would '],
    ],
    [
      'a name beside the marks',
      '“The quay is a river. ‘We shall all swim home tonight,’ said Ana Ruiz, who bakes there.”',
      ['Jon Ebbe: The quay ', 'Ana Ruiz: We shall '],
    ],
  ])('is theirs: %s', (_, dispatch, voices) => {
    expect(voicesIn(SENT + dispatch)).toEqual(voices)
  })

  test.each([
    [
      'the teller’s own words',
      '“The quay is a river. Ana Ruiz hands out bread. ‘It will go stale,’ I told her.”',
    ],
    ['nobody’s in particular', '“The quay is a river. ‘It will only go stale,’ she told me.”'],
    ['a term', '“The quay is a river. Ana Ruiz hands out ‘storm loaves’ from a window.”'],
    [
      'in marks of the same kind',
      '"The quay is a river. Ana Ruiz hands out bread. “It will go stale,” she told me."',
    ],
    ['a single sentence', '“‘It will only go stale,’ said Ana Ruiz, who bakes there”'],
  ])('is part of the dispatch where it is %s', (_, dispatch) => {
    expect(voicesIn(SENT + dispatch)).toHaveLength(1)
  })

  test('is part of a quote that no paragraph hands over to', () => {
    const quote =
      'Jon Ebbe stood up.\n\n“The quay is a river. Ana Ruiz hands out bread. ‘It will go stale,’ she told me.”'
    expect(voicesIn(quote)).toHaveLength(1)
  })

  test('is part of a quote that the reporter’s words go around', () => {
    const quote =
      '“The quay is a river. Ana Ruiz hands out bread. ‘It will go stale,’ she told me,” Jon Ebbe said.'
    expect(voicesIn(quote)).toEqual(['Jon Ebbe: The quay '])
  })

  test('leaves whoever comes next where they are', () => {
    const article = parseStory(
      `${SENT}“The quay is a river. A baker, Ana Ruiz, hands out bread. ‘It would only go stale,’ she told me.”\n\n` +
        'The mayor, Mara Quill, closed the quay. “Nobody goes down there tonight,” she said.',
    )
    expect(article.quotes.map((quote) => speakerOf(article, quote))).toContain('Mara Quill')
    expect(speakerOf(article, article.quotes.at(-1))).toBe('Mara Quill')
  })
})
