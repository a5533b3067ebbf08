import type { Article, Speaker } from '../../src/article/Article.ts'
import { plainArticle } from '../../src/article/plainArticle.ts'

/** An article with nothing in it but what a test gives. */
export function articleOf(parts: Partial<Article>): Article {
  return { ...plainArticle(''), lang: 'en', ...parts }
}

export function speakerOf(name: string, place: number): Speaker {
  return { id: `s${place + 1}`, name, kind: 'person', role: null, aliases: [], mentions: [] }
}
