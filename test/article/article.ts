import type { Article, Speaker } from '../../src/article/Article.ts'

/** An article with nothing in it but what a test gives. */
export function articleOf(parts: Partial<Article>): Article {
  return {
    version: 1,
    text: '',
    lang: 'en',
    headline: null,
    standfirst: [],
    published: null,
    updated: null,
    dateline: null,
    byline: null,
    publisher: null,
    url: null,
    licence: null,
    confidence: {
      headline: 'unknown',
      published: 'unknown',
      byline: 'unknown',
      publisher: 'unknown',
    },
    blocks: [],
    quotes: [],
    marked: [],
    speakers: [],
    sources: [],
    nonResponses: [],
    dates: [],
    problems: [],
    ...parts,
  }
}

export function speakerOf(name: string, place: number): Speaker {
  return { id: `s${place + 1}`, name, kind: 'person', role: null, aliases: [], mentions: [] }
}
