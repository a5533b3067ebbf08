import { expect, test } from 'vitest'
import { parseArticle } from '../../src/parse/parseArticle.ts'

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\u00a0\n'],
  ['a byte order mark', '\ufeff'],
  ['zero-width spaces', '\u200b\u200b\n\u200b'],
  ['joiners and marks that turn words', '\u200d\u200e\u202e\n\n\u2060\u00ad'],
])('%s is empty', (_, text) => {
  expect(parseArticle(text).problems.map(({ code }) => code)).toEqual(['emptyText'])
})

test('one letter among them is not', () => {
  expect(parseArticle('\u200ba\u200b').problems.map(({ code }) => code)).not.toContain('emptyText')
})
