import { expect, test } from 'vitest'
import { sourcesIn } from '../../src/article/sourcesIn.ts'
import { articleOf } from './article.ts'

test('the publisher is no outlet that its own story cites', () => {
  const sources = [
    { kind: 'publisher' as const, name: 'The Tern News', evidence: [] },
    { kind: 'photo' as const, name: 'Tern News', evidence: [] },
    { kind: 'outlet' as const, name: 'Tern News', evidence: [] },
    { kind: 'outlet' as const, name: 'Tern Weekly', evidence: [] },
  ]
  const publisher = { name: 'The Tern News', evidence: [] }
  const shown = sourcesIn(articleOf({ sources, publisher }))
  expect(shown.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'publisher The Tern News',
    'photo Tern News',
    'outlet Tern Weekly',
  ])
  expect(sourcesIn(articleOf({ sources }))).toEqual(sources)
})
