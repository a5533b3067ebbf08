import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitWords } from '../../../src/read/cite/fitWords.ts'

/** Every letter as wide as half its height. */
const measure = (words: string) => words.length / 2

const BOX = { width: 200, height: 60, sizes: [20, 10] }

describe('words on a card', () => {
  test('stand in the largest size in which they fit', () => {
    expect(fitWords('We waited for it', BOX, measure)).toEqual({
      lines: ['We waited for it'],
      size: 20,
      cut: false,
    })
  })

  test('shrink where they are too many', () => {
    const { size, cut } = fitWords('We waited for this wall and paid for it twice', BOX, measure)
    expect([size, cut]).toEqual([10, false])
  })

  test('are cut at a word where they are too many for the smallest size, inside their marks', () => {
    const words = `“${'We waited for this wall '.repeat(20).trim()}”`
    const { lines, cut } = fitWords(words, BOX, measure)
    expect(cut).toBe(true)
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/(?:We|waited|for|this|wall) …”$/)
  })

  test('no line is wider than the box, and nothing is lost that was not cut', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\S{1,60}$/), { minLength: 1 }), (words) => {
        const text = words.join(' ')
        const { lines, size, cut } = fitWords(text, BOX, measure)
        for (const line of lines.slice(0, -1)) expect(measure(line) * size).toBeLessThanOrEqual(200)
        const whole = lines.join('').replaceAll(' ', '')
        const kept = cut ? whole.replace(/…[”"»’]?$/u, '') : whole
        expect(cut ? words.join('').slice(0, kept.length) : words.join('')).toBe(kept)
      }),
    )
  })
})
