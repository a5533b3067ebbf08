import type { Article, Source } from './Article.ts'

/** What a story relies on: what was told to its publisher itself rests on no other outlet. */
export function sourcesIn({ sources, publisher }: Article): readonly Source[] {
  const own = publisher && bare(publisher.name)
  return sources.filter(({ kind, name }) => kind !== 'outlet' || bare(name) !== own)
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}
