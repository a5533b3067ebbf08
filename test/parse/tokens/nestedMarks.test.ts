import { describe, expect, test } from 'vitest'
import { marksIn } from './marksIn.ts'

describe('a quote in a quote belongs to the outer one', () => {
  test.each([
    ['straight in straight', '"They call it "the wall" here and mean it," said Ana Ruiz.'],
    ['straight at the end', '"They call it "the wall"" said Ana Ruiz.'],
    ['straight before a comma', '"They said "no," and left," said Ana Ruiz.'],
    ['curly in curly', '“He told me “never again” and left,” said Ana Ruiz.'],
    ['curly in straight', '"He told me “never again” and left," said Ana Ruiz.'],
    ['straight in curly', '“He told me "never again" and left,” said Ana Ruiz.'],
    ['single in curly', '“He told me ‘never again’ and left,” said Ana Ruiz.'],
    ['single at the end', '“He said, ‘Never again.’” Ana Ruiz left.'],
    ['curly in single', '‘He told me “never again” and left,’ said Ana Ruiz.'],
    ['curly at the head of single', '‘“Never,” he said, and I left,’ said Ana Ruiz.'],
    ['single in single', '‘He told me ‘never again’ and left,’ said Ana Ruiz.'],
    ['straight single in itself', "'He told me 'never again' and left,' said Ana Ruiz."],
    ['curly in single in curly', '“He said ‘she told us “no” and left’ at noon,” said Ana Ruiz.'],
    ['two single ones for a double', '“He asked a “question’’ of us,” said Ana Ruiz.'],
    ['low in low', '„Ein „Nein“ reicht nicht“, sagte Ana Ruiz.'],
    ['guillemets in low', '„Ez a »fal« ledőlt” – mondta Ana Ruiz.'],
    ['curly in guillemets', '« Il a dit “non” et il est parti », a dit Ana Ruiz.'],
    ['white corners', '林さんは「私たちは『長い間』待っていました」と言った。'],
    ['corners in white ones', '林さんは『私たちは「長い間」待っていました』と言った。'],
  ])('%s', (_, sample) => {
    const { quotes, problems } = marksIn(sample)
    expect(quotes).toHaveLength(1)
    expect(sample.startsWith(quotes[0] ?? '') || sample.includes('林さん')).toBe(true)
    expect(problems).toEqual([])
  })
})

describe('two quotes stay two', () => {
  test.each([
    ['straight', 'Ana Ruiz said "no" and Falk said "yes".', ['"no"', '"yes"']],
    ['curly', '“No,” said Ana Ruiz. “Never.”', ['“No,”', '“Never.”']],
    ['single', '‘No,’ said Ana Ruiz. ‘Never.’', ['‘No,’', '‘Never.’']],
    ['of two kinds', '"No," said Ana Ruiz. “Never.”', ['"No,"', '“Never.”']],
    [
      'behind a nested one',
      '"They said "no," and left," said Ana Ruiz. "We stayed."',
      ['"They said "no," and left,"', '"We stayed."'],
    ],
  ])('%s', (_, sample, quotes) => {
    expect(marksIn(sample)).toEqual({ quotes, problems: [] })
  })
})
