import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../../src/parse/tokens/lexicons.ts'
import { splitSentences } from '../../../src/parse/tokens/splitSentences.ts'
import { tokenize } from '../../../src/parse/tokens/tokenize.ts'

/** The text with a bar wherever a sentence ends within it. */
function cut(text: string, lang: string): string {
  const tokens = tokenize(text, { start: 0, end: text.length }, [], lexiconOf(lang))
  return splitSentences(text, tokens)
    .map((words) => text.slice(words[0]?.start, words.at(-1)?.end))
    .join(' | ')
}

describe('a short form’s stop ends its sentence', () => {
  test.each([
    ['es', 'Fue en 300 a. C. | Los muros cayeron.'],
    ['es', 'Fue en 300 a.C. | El muro cayó.'],
    ['es', 'Nació en 1200 d. C. | Ella murió.'],
    ['pt', 'Foi em 300 a. C. | Os muros caíram.'],
    ['en', 'They came from the U.S. | The wall fell.'],
    ['en', 'It fell at 9 p.m. | It was dark.'],
  ])('%s: %s', (lang, sample) => {
    expect(cut(sample.replace(' | ', ' '), lang)).toBe(sample)
  })

  test.each([
    ['es', 'Fue en 300 a. C. según el museo.'],
    ['es', 'La ley de EE. UU. obliga a todos.'],
    ['en', 'Francis X. The man left.'],
    ['en', 'So said Const. Bo Falk.'],
    ['en', 'She saw Mr. Ruiz at 9 p.m. on Friday.'],
    ['fr', 'Le maire M. Le Guellec est parti.'],
  ])('not in %s: %s', (lang, sample) => {
    expect(cut(sample, lang)).toBe(sample)
  })
})
