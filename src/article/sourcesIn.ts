import type { Article, Source } from './Article.ts'

/** What a story relies on: what was told to its publisher itself rests on no other outlet. */
export function sourcesIn({ sources, publisher }: Article): readonly Source[] {
  const own = publisher?.name.replace('The ', '')
  return sources.filter(({ kind, name }) => kind !== 'outlet' || name !== own)
}
