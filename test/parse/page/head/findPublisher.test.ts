import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../parseArticle.ts'
import { LEDE, NEXT, parsePage } from '../../story.ts'

const TITLE = 'Council mends harbour wall'

function publisherOf(head: string, foot = '') {
  const { publisher, confidence } = parsePage(`${TITLE}\n${head}`, `\n\n${foot}`)
  return [publisher?.name ?? null, confidence.publisher]
}

describe('behind the author’s name', () => {
  test.each([
    ['By Mara Quill, The Cormorant Times, 14 October 2026', 'The Cormorant Times'],
    ['By Mara Quill | Tern News', 'Tern News'],
    ['By Mara Quill, politics editor, The Cormorant Times', 'The Cormorant Times'],
    ['By Mara Quill (The Cormorant Times)', 'The Cormorant Times'],
  ])('%s', (line, name) => {
    expect(publisherOf(line)).toEqual([name, 'stated'])
  })

  test.each([
    'Mara Quill, The Cormorant Times',
    'By Mara Quill, Associated Press',
    'By Mara Quill, Facebook',
    'By Mara Quill for the Cormorant Times',
    'By Mara Quill, editor of the Cormorant Times',
    'By Mara Quill, News Editor',
    'By Mara Quill, Sandport',
  ])('names no publisher: %s', (line) => {
    expect(publisherOf(line)).toEqual([null, 'unknown'])
  })

  test('a © is surer than the paper of somebody whose story was taken over', () => {
    const line = 'By Mara Quill, The Cormorant Times'
    expect(publisherOf(line, '© 2026 Tern News. All rights reserved.')[0]).toBe('Tern News')
  })

  test('what is told of the author below the story names none', () => {
    const about = 'Mara Quill writes for Tern News, The Cormorant Times and Sea Weekly.'
    expect(publisherOf('By Mara Quill', about)).toEqual([null, 'unknown'])
  })
})

describe('a publisher is stated', () => {
  test.each([
    ['in a © line', TITLE, '© 2026 The Sandport Gazette. All rights reserved.'],
    ['on a line of its own', `The Sandport Gazette\n\n${TITLE}`, ''],
    ['beside the day', `${TITLE}\nThe Sandport Gazette · 3 March 2026`, ''],
  ])('%s', (_, head, foot) => {
    const { publisher, confidence } = parsePage(head, `\n\n${foot}`)
    expect(publisher?.name).toBe('The Sandport Gazette')
    expect(confidence.publisher).toBe('stated')
  })

  test('and not where two places only let it be guessed', () => {
    const body = `${LEDE} “It holds,” Ana Ruiz told Tern News.\n\n${NEXT} Photographs seen by Tern News show the leaks.`
    const { publisher, confidence } = parseArticle(`${TITLE}\n\nBy Ana Wolf\n\n${body}`)
    expect(publisher?.name).toBe('Tern News')
    expect(confidence.publisher).toBe('inferred')
  })
})
