import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Article } from '../../src/article/Article.ts'
import { parseArticle as parse } from '../../src/parse/parseArticle.ts'

const isValid = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync('public/article.schema.json', 'utf8')) as object,
)

/** Where an article isn't what the published schema promises, as `/blocks/0 must have …`. */
export function findBreaches(article: unknown): readonly string[] {
  if (isValid(article)) return []
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** The parser as the tests call it: whatever it gives has to be what the schema promises. */
export function parseArticle(...given: Parameters<typeof parse>): Article {
  const article = parse(...given)
  const breaches = findBreaches(article)
  if (breaches.length > 0) throw new Error(`The schema is broken: ${breaches.join('; ')}`)
  return article
}
