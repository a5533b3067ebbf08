import { expect, test } from 'vitest'
import { openBytes } from '../../../src/site/openFile.ts'
import { encode } from './encodings/encode.ts'
import { TEXTS } from './encodings/texts.ts'

function problemsOf(bytes: Uint8Array) {
  const { article } = openBytes(bytes, 'plain')
  return article?.problems.filter(({ code }) => code !== 'noHeadline' && code !== 'unknownLanguage')
}

test('a guess is a problem of the whole text', () => {
  const problems = problemsOf(encode(TEXTS.russian.join('\n\n'), 'koi8-r'))
  expect(problems).toMatchObject([
    { code: 'wrongEncoding', start: 0, message: expect.stringContaining('taken for koi8-r') },
  ])
})

test('a bad byte is one problem, where it is shown', () => {
  const words = 'Die Möwen über Sandport schrien früh, größer als je.\n\nHerr F'
  const bytes = Uint8Array.from([...Buffer.from(words), 0xfc, ...Buffer.from('hmann sah es.')])
  expect(problemsOf(bytes)).toMatchObject([{ code: 'wrongEncoding', start: words.length }])
})

test('UTF-8 has no such problem', () => {
  expect(problemsOf(Buffer.from(TEXTS.western.slice(0, 5).join('\n\n')))).toEqual([])
})
