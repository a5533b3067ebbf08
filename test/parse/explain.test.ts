import { describe, expect, test } from 'vitest'
import { explain } from '../../src/parse/explain.ts'
import { parseArticle } from './parseArticle.ts'
import { HEAD, parseStory } from './story.ts'

/** What is told of the last quote of a story. */
function lastEntry(body: string): readonly string[] {
  const entries = explain(parseStory(body)).split('\n\n')
  return entries.findLast((entry) => entry.startsWith('line '))?.split('\n') ?? []
}

describe('why a quote was read as it was', () => {
  test('ends with its speaker in the end, and why', () => {
    expect(lastEntry('Ana Ruiz came. “It will stand for years,” she said.').at(-1)).toBe(
      '  speaker: Ana Ruiz, because “said” and “she” stand behind it, and “she” is Ana Ruiz (inferred)',
    )
  })

  test('names whoever goes on', () => {
    expect(lastEntry('“It is gone,” Ana Ruiz said. “We saw it go.”').at(-1)).toBe(
      '  speaker: Ana Ruiz, because “Ana Ruiz” stands at the quote before it in its paragraph (stated)',
    )
  })

  test('says where nobody is named', () => {
    expect(
      lastEntry('It rained all night. “We saw it go, and nobody came to help us.”').at(-1),
    ).toBe('  speaker: not stated, because the text names nobody for it')
  })

  test('says why whoever a headline names didn’t win', () => {
    const told = explain(
      parseArticle(
        HEAD.replace(
          'Sandport mends its harbour wall',
          'Wall was ‘left to rot for years’, jury told',
        ),
      ),
    )
    expect(told).toContain('won: nobody, because whoever a headline says was told only hears it')
    expect(told).not.toContain('no rule')
  })

  test('holds the turns of a talk', () => {
    const told = explain(
      parseStory(
        'Tern News: And then?\n\nJon Ebbe: Not in November.\n\nTern News: And in May?\n\nJon Ebbe: I sleep.',
      ),
    )
    expect(told).toContain(
      '  so: a block quote\n  speaker: Jon Ebbe, because “Jon Ebbe” stands before it',
    )
  })

  test('gives every rule that it names its sample once', () => {
    const told = explain(parseStory('“It is gone,” Ana Ruiz said.\n\n“We go on,” Ana Ruiz said.'))
    expect(told.split('  cueAfter: “We will rebuild,” said Ana Ruiz.')).toHaveLength(2)
  })

  test('of a story without marks says so', () => {
    expect(explain(parseStory('It rained.'))).toBe('No words stand in quotation marks.')
  })
})
