import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { blocksOf } from '../story.ts'

const HEADS = [
  ['Bakery fire was an accident', '24 November 2026'],
  ['Bakery fire was an accident', 'By Jon Ebbe', '24 November 2026'],
  ['Bakery fire was an accident', 'By Jon Ebbe', 'Sandport Courier', '24 November 2026'],
]

const LEDE = 'A fire at a bakery on the quay was an accident, the brigade said on Monday.'
const LAST = 'The bakery will open again in May. It has been there for forty years.'

function paragraphsBelow(head: readonly string[], body: readonly string[]): readonly string[] {
  return blocksOf(parseArticle([...head, ...body].join('\n\n')), 'paragraph')
}

describe('a quote that runs over paragraphs', () => {
  test.each(HEADS)('is the story’s however short they are, below %s', (...head) => {
    const said = ['“More on that later.', '“What can you do?', '“Share it!', '“We are lucky.”']
    const body = [LEDE, 'Ana Ruiz said: “I saw smoke.', ...said, LAST]
    expect(paragraphsBelow(head, body)).toEqual(body)
  })

  test.each(HEADS)('may open the story, below %s', (...head) => {
    const body = ['“I saw smoke.', '“My son was upstairs,” said Ana Ruiz.', LEDE, LAST]
    expect(paragraphsBelow(head, body)).toEqual(body)
  })

  test.each([
    ['“I saw smoke.', '“Thank you.', '“We are lucky.”'],
    ['"I saw smoke.', '"Thank you.', '"We are lucky."'],
    ['« J’ai vu la fumée.', '« Merci.', '« Nous vivons. »'],
    ['„Ich sah Rauch.', '„Danke.', '„Wir leben.“'],
  ])('opens each with its mark: %s', (...said) => {
    const body = [LEDE, ...said, LAST]
    expect(paragraphsBelow(HEADS[1] ?? [], body)).toEqual(body)
  })

  test('is one quote', () => {
    const said = '“I saw smoke.\n\n“More on that later.\n\n“We are lucky,”'
    const text = `${HEADS[2]?.join('\n\n')}\n\n${LEDE}\n\n${said} said Ana Ruiz.\n\n${LAST}`
    const { quotes } = parseArticle(text)
    const exact = quotes.filter(({ kind }) => kind !== 'paraphrase')
    expect(exact.map(({ start, end }) => text.slice(start, end))).toEqual([said])
  })

  test.each([
    ['that was closed', ['“I saw smoke.”', 'Read more', LAST], 'Read more'],
    ['that nobody goes on with', ['Ana Ruiz said: “I saw smoke.', 'Read more', LAST], 'Read more'],
  ])('is none %s', (_, body, line) => {
    const head = HEADS[1] ?? []
    expect(paragraphsBelow(head, [LEDE, ...body])).not.toContain(line)
  })
})

test('one short sentence that stands apart may open a story', () => {
  for (const head of HEADS)
    expect(paragraphsBelow(head, ['It burned.', LEDE, LAST])).toEqual(['It burned.', LEDE, LAST])
})

test('several stand above it', () => {
  const points = ['The wall goes.', 'The port stays.']
  expect(paragraphsBelow(HEADS[1] ?? [], [...points, LEDE, LAST])).toEqual([LEDE, LAST])
})
