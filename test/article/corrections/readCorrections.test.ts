import { describe, expect, test } from 'vitest'
import { readCorrections } from '../../../src/article/corrections/readCorrections.ts'

function fileOf(...corrections: readonly unknown[]): string {
  return JSON.stringify({ version: 1, slug: 'harbour', corrections })
}

const AT = { words: 'We will rebuild' }

describe('a file of corrections', () => {
  test('may be as short as a desk would write it', () => {
    const { file } = readCorrections(
      fileOf({ kind: 'speaker', at: AT, speaker: { name: 'Ana Ruiz' } }),
    )
    expect(file?.corrections).toMatchObject([
      {
        kind: 'speaker',
        at: { words: 'We will rebuild', before: '', after: '', start: null },
        speaker: { name: 'Ana Ruiz', kind: 'person' },
      },
    ])
    expect(file?.corrections[0]?.id).toMatch(/^c/)
  })

  test('gives the same correction the same id each time it is read', () => {
    const json = fileOf({ kind: 'notQuote', at: AT })
    expect(readCorrections(json)).toEqual(readCorrections(json))
  })
})

describe('what is wrong is said, where, and what to do', () => {
  test.each([
    ['', /^It is not JSON/],
    ['{"version": 1,', /look for a missing comma, quote or brace\.$/],
    ['[]', 'The file must be a file of corrections.'],
    ['{"version": 2}', '“version” must be the number 1.'],
    [
      '{"version": 1, "slug": "Ferry runs"}',
      '“slug” must be the last part of the story’s address, in a-z, 0-9 and hyphens.',
    ],
    [
      '{"version": 1, "slug": "ferry", "corrections": {}}',
      '“corrections” must be a list, in square brackets.',
    ],
    [fileOf('x'), 'Correction 1 must be a correction.'],
    [fileOf({ kind: 'speeker' }), /^Correction 1, “kind”, must be one of speaker, quote, /],
    [
      fileOf({ kind: 'notQuote', at: AT }, { kind: 'notQuote', at: { words: ' ' } }),
      'Correction 2, “at.words”, must not be empty: give the words of the text.',
    ],
    [
      fileOf({ kind: 'notQuote', at: { ...AT, start: -1 } }),
      'Correction 1, “at.start”, must be a whole number: an offset into the text.',
    ],
    [
      fileOf({ kind: 'published', iso: '2021-02-30' }),
      'Correction 1, “iso”, must be a day, as in "2026-03-02".',
    ],
    [
      fileOf({ kind: 'notQuote', at: AT, speaker: null }),
      /^Correction 1 has “speaker”, which means nothing here/,
    ],
    [fileOf({ kind: 'samePerson', name: 'x'.repeat(501), as: 'Ana' }), /shorter than 500/],
  ])('%s', (json, problem) => {
    const read = readCorrections(json)
    expect(read.file).toBeNull()
    expect(read.problem).toMatch(problem)
  })
})
