import type { Article } from '../../article/Article.ts'
import { hashOf } from '../../article/hashOf.ts'

/**
 * The same for the same words, however they came: pasted with markup or without, with other spaces
 * and line breaks, under front matter or none.
 */
export function fingerprintOf({ text, blocks }: Article): string {
  const words = blocks
    .filter(({ type }) => type !== 'frontMatter')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
  return hashOf(words.normalize('NFC').replace(/\s+/gu, ' ').trim())
}
