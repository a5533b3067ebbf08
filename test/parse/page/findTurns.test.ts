import { describe, expect, test } from 'vitest'
import { blocksOf, parseStory } from '../story.ts'

const OPENING =
  'Jon Ebbe has been the harbour master of Sandport for twenty years. He met us on the quay.\n\n'

describe('the turns of a talk', () => {
  const talk = [
    'AR: Did you know that you wouldn’t come back?',
    'JE: My mother knew, and she took the handles off the doors.',
    'AR: What are you working on now?',
    'JE: Nothing. The first I lost on a train. (Laughs.)',
    'AR: And in May?',
    'JE: In May I sleep.',
  ]

  test('are paragraphs, however short they are and whatever they end with', () => {
    const article = parseStory(OPENING + talk.join('\n\n'))
    expect(blocksOf(article, 'paragraph').slice(-talk.length)).toEqual(talk)
    expect(blocksOf(article, 'subheading')).toEqual([])
    expect(blocksOf(article, 'caption')).toEqual([])
  })

  test.each([
    ['bare questions', 'Did you know that you wouldn’t come back?'],
    ['one label alone', 'Update: will it hold?'],
  ])('are not %s', (_, line) => {
    const below = 'The wall is old, and nobody in Sandport knows how long it will stand.'
    expect(blocksOf(parseStory(`${OPENING}${line}\n\n${below}`), 'subheading')).toEqual([line])
  })

  test('are not the credits of pictures', () => {
    const story =
      'The wall of Sandport in May\nPhoto: Jon Ebbe\n\nIt is old, and nobody knows how long it will stand.\n\n'
    expect(blocksOf(parseStory(OPENING + story.repeat(3)), 'caption').length).toBeGreaterThan(0)
  })
})
