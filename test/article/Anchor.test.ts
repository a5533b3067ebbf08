import { describe, expect, test } from 'vitest'
import { slice } from '../../src/article/Span.ts'
import { anchorAt, findAnchor } from '../../src/article/Anchor.ts'
import { spanOf } from './corrections/corrections.ts'

const TEXT = 'The wall holds, said Falk. The wall leaks, said Oster. The wall holds, said Ruiz.'

function found(words: string, time: number, text: string) {
  const span = findAnchor(text, anchorAt(TEXT, spanOf(words, TEXT, time)))
  return span && `${slice(text, span)}${text.slice(span.end, span.end + 11)}`
}

describe('words are found again', () => {
  test('where they stood', () => {
    expect(found('wall holds', 2, TEXT)).toBe('wall holds, said Ruiz')
  })

  test('where something was put in before them', () => {
    expect(found('wall holds', 2, `Corrected on Monday. ${TEXT}`)).toBe('wall holds, said Ruiz')
  })

  test('where the words on one side have changed', () => {
    const text = TEXT.replace('The wall leaks, said Oster', 'It leaks')
    expect(found('wall holds', 1, text)).toBe('wall holds, said Falk')
    expect(found('wall holds', 2, text)).toBe('wall holds, said Ruiz')
  })

  test('by the words alone, where they stand only once', () => {
    const span = findAnchor(TEXT, { words: 'wall leaks', before: '', after: '', start: null })
    expect(span).toEqual(spanOf('wall leaks', TEXT))
  })

  test('by the words alone, where others are nearly the same', () => {
    const days = Array.from(
      { length: 40 },
      (_, at) => `“We waited ${at + 10} long days,” said Falk.`,
    )
    const text = days.join(' ')
    const alone = (words: string) => findAnchor(text, { words, before: '', after: '', start: null })
    expect(alone('“We waited 13 long days,”')).toEqual(spanOf('“We waited 13 long days,”', text))
    expect(alone('“We waited 93 long days,”')).toBeNull()
    expect(alone('long days,”')).toBeNull()
  })
})

test('words that are asked for again are looked for in the text that is asked', () => {
  const anchor = { words: 'mend the wall', before: '', after: '', start: null }
  const there = 'They voted to mend the wall.'
  const later = `On Friday: ${there}`
  expect(findAnchor(there, anchor)).toEqual(spanOf('mend the wall', there))
  expect(findAnchor(there, { ...anchor })).toEqual(spanOf('mend the wall', there))
  expect(findAnchor(later, anchor)).toEqual(spanOf('mend the wall', later))
  expect(findAnchor('They voted on it.', anchor)).toBeNull()
  expect(findAnchor(there, anchor)).toEqual(spanOf('mend the wall', there))
})

test('the same words in other surroundings are others', () => {
  const text = 'The wall is old. Nobody asked. The wall is dear.'
  const after = (words: string) => ({ words: 'The wall', before: '', after: words, start: null })
  expect(findAnchor(text, after(' is olden'))).toEqual(spanOf('The wall', text))
  expect(findAnchor(text, after(' is dearer'))).toEqual(spanOf('The wall', text, 2))
})

describe('words are not found', () => {
  test('where they are gone', () => {
    expect(found('wall leaks', 1, TEXT.replace('leaks', 'drips'))).toBeNull()
  })

  test('where it stays open which of them are meant', () => {
    expect(findAnchor(TEXT, { words: 'The wall', before: '', after: '', start: null })).toBeNull()
  })

  test.each(['', '  \n'])('where there are none: “%s”', (words) => {
    expect(findAnchor(TEXT, { words, before: '', after: '', start: 0 })).toBeNull()
  })
})
