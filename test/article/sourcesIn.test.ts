import { expect, test } from 'vitest'
import { citedIn, sourcesIn } from '../../src/article/sourcesIn.ts'
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

test('an outlet is the publisher with or without its article, and with it nowhere else', () => {
  const cited = (publisher: string, outlet: string) =>
    sourcesIn(
      articleOf({
        sources: [{ kind: 'outlet', name: outlet, evidence: [] }],
        publisher: { name: publisher, evidence: [] },
      }),
    ).length
  expect(cited('Tern News', 'The Tern News')).toBe(0)
  expect(cited('Over The Hill News', 'Over The Hill News')).toBe(0)
  expect(cited('Over The Hill News', 'Over Hill News')).toBe(1)
})

test('whoever made the story, or was asked for comment, is nobody that it cites', () => {
  const kinds = [
    'publisher',
    'contributor',
    'photo',
    'outlet',
    'document',
    'person',
    'unnamed',
    'approached',
  ] as const
  const sources = kinds.map((kind) => ({ kind, name: kind, evidence: [] }))
  expect(citedIn(articleOf({ sources })).map(({ kind }) => kind)).toEqual([
    'outlet',
    'document',
    'unnamed',
  ])
})
