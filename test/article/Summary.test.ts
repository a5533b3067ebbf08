import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NonResponse } from '../../src/article/Article.ts'
import { headlineOf, minutesOf, partiesOf, summarise } from '../../src/article/Summary.ts'
import { articleOf, speakerOf } from './article.ts'

test('the headline stands on one line', () => {
  expect(
    headlineOf(articleOf({ text: ' A wall\n  falls ', headline: { start: 1, end: 15 } })),
  ).toBe('A wall falls')
})

test('without a headline the first words stand for it', () => {
  expect(headlineOf(articleOf({ text: 'The council voted.' }))).toBe('The council voted.')
  expect(headlineOf(articleOf({ text: '  ' }))).toBe('Untitled')
})

test('everyone who did not answer counts once', () => {
  const silent = (kind: NonResponse['kind'], ...parties: string[]) => ({
    kind,
    parties,
    start: 0,
    end: 0,
  })
  const article = articleOf({
    nonResponses: [
      silent('noResponse', 'Amazon', 'Parler'),
      silent('noResponse', 'Parler'),
      silent('declined', 'Brack & Sons'),
    ],
  })
  expect(partiesOf(article, 'didNotRespond')).toEqual(['Amazon', 'Parler'])
  expect(partiesOf(article, 'gaveNoComment')).toEqual(['Brack & Sons'])
})

test('a story takes at least a minute; 460 words take two', () => {
  const text = 'wall '.repeat(460).trim()
  const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }]
  expect([minutesOf(articleOf({})), minutesOf(articleOf({ text, blocks }))]).toEqual([1, 2])
})

test('the opening is the first key point without its bullet', () => {
  const text = '• The wall falls'
  const blocks = [{ type: 'keyPoint' as const, start: 0, end: text.length }]
  expect(summarise(articleOf({ text, blocks }), 'wall', 'v').opening).toBe('The wall falls')
})

test('an opening is never much longer than 280 characters, and six faces are enough', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), fc.nat(20), (text, count) => {
      const speakers = Array.from({ length: count }, (_, place) => speakerOf(`Ana ${place}`, place))
      const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }]
      const summary = summarise(articleOf({ text, blocks, speakers }), 'a', 'v')
      expect(summary.opening.length).toBeLessThanOrEqual(281)
      expect(summary.faces.length).toBe(Math.min(6, count))
    }),
  )
})
