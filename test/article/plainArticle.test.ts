import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plainArticle.ts'
import { slice } from '../../src/article/Span.ts'

test('paragraphs end at blank lines, and lines that follow each other are one', () => {
  const text = '  Ferry runs\r\nagain\r\n \r\n“It floats,”\nsaid Ana.\n\n\n'
  const { blocks } = plainArticle(text)
  expect(blocks.map((block) => slice(text, block))).toEqual([
    'Ferry runs\r\nagain',
    '“It floats,”\nsaid Ana.',
  ])
})

test('every character that isn’t white space lies in exactly one block, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '\u2028', '“', '\ud83d') }),
      (text) => {
        const { blocks } = plainArticle(text)
        const covered = blocks.map((block) => slice(text, block)).join('')
        expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        for (const [at, block] of blocks.entries()) {
          expect(block.start).toBeGreaterThanOrEqual(blocks[at - 1]?.end ?? 0)
        }
      },
    ),
    { numRuns: 1000, seed: 20260302 },
  )
})
