import type { Article } from './Article.ts'
import type { Block } from './Block.ts'

/**
 * A text that nobody has read yet, or that took too long to read: its paragraphs in order, and
 * nothing found in them. A paragraph ends at a blank line.
 */
export function plainArticle(text: string): Article {
  const paragraphs = [...text.matchAll(PARAGRAPH)].map(({ 0: words, index }): Block => ({
    type: 'paragraph',
    start: index,
    end: index + words.length,
  }))
  return {
    version: 1,
    text,
    lang: 'und',
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
    blocks: paragraphs,
    quotes: [],
    marked: [],
    speakers: [],
    sources: [],
    nonResponses: [],
    dates: [],
    problems: [],
  }
}

/** Lines that follow each other; each begins with something that can be seen. */
const PARAGRAPH = /\S.*(?:\r?\n[^\S\r\n]*\S.*)*/gu
