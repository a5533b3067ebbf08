import type { Reference } from './Reference.ts'
import { familyOf, splitName } from './splitName.ts'

/**
 * The name of a reference among others: family name, year, first weighty word of the title, and
 * which quote it is.
 *
 *     quill2021harbour   quill2021harbour-q3
 */
export function keyOf({ authors, published, title, lang, quote, publisher }: Reference): string {
  const [author] = authors
  const name = author === undefined ? (publisher ?? '') : familyOf(splitName(author, lang))
  const words = title.split(/\s+/u).map(asciiOf)
  const word = words.find((word) => word.length > 3) ?? words.find((word) => word !== '') ?? ''
  const key = `${asciiOf(name)}${published?.year ?? ''}${word}` || 'story'
  return quote ? `${key}-${quote.id}` : key
}

/** `Müller-Ruiz` as `mullerruiz` */
function asciiOf(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
}
