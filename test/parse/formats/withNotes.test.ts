import { expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
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

test('of very many problems the last one counts all others, and what was noted is among them', () => {
  const fields = Array.from({ length: 300 }, (_, at) => `no field ${at}`).join('\n')
  const text = `---\ntitle: Wall\n${fields}\n---\n\nThe wall fell at noon.`
  const note = { code: 'unreadMarkup', message: 'It is odd.' } as const
  const { problems } = parseArticle(text, null, [note])
  expect(problems).toHaveLength(101)
  expect(problems[0]).toMatchObject(note)
  expect(problems.at(-1)?.message).toMatch(/^There are 201 more from here on/)
})

test('UTF-8 has no such problem', () => {
  expect(problemsOf(Buffer.from(TEXTS.western.slice(0, 5).join('\n\n')))).toEqual([])
})
