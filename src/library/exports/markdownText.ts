import { wellFormed } from './wellFormed.ts'

/**
 * Words as Markdown that reads as the same words: nothing in them is taken for a sign of Markdown,
 * of Obsidian, or of HTML.
 */
export function markdownText(words: string): string {
  return wellFormed(words)
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replace(SIGNS, '\\$&').replace(OPENING, '$1\\$2'))
    .filter((line) => line !== '')
    .join('\n')
}

/** Emphasis, code, links, tags, HTML, entities; doubled, Obsidian’s highlights, comments and maths. */
const SIGNS = /[\\`*_[\]<#|]|~(?=~)|&(?=#?\w+;)|%(?=%)|\$(?=\$)|=(?==)|\^(?=[\w-]+$)/gu

/** What makes a line a list, a quote or a rule: `- `, `1. `, `>`, `---` */
const OPENING = /^(\d{0,9})([-+>=~.)])/u

/** Within a line. */
export function markdownInline(words: string): string {
  return wellFormed(words.replace(/\s+/gu, ' ').trim()).replace(SIGNS, '\\$&')
}

/** On one line. */
export function markdownLine(words: string): string {
  return markdownText(words.replace(/\s+/gu, ' '))
}
