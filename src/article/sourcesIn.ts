import type { Article, Source } from './Article.ts'

/** What a story relies on: what was told to its publisher itself rests on no other outlet. */
export function sourcesIn({ sources, publisher }: Article): readonly Source[] {
  const own = publisher && withoutThe(publisher.name)
  return sources.filter(({ kind, name }) => kind !== 'outlet' || withoutThe(name) !== own)
}

/** What it cites besides its speakers; who made it, took its pictures or was asked in vain told it nothing. */
export function citedIn(article: Article): readonly Source[] {
  return sourcesIn(article).filter(({ kind }) => CITED.test(kind))
}

const CITED = /^(?:document|outlet|unnamed)$/

/** *The Cormorant Times* is *Cormorant Times* too. */
function withoutThe(name: string): string {
  return name.replace(/^The /, '')
}
