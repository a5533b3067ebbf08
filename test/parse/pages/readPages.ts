import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What stands on a copied page, word for word, as a person would mark it. */
export type PageGold = {
  /** BCP 47, as in `en-GB`. */
  readonly lang: string
  readonly headline: string
  readonly authors: readonly string[]
  /** The day of publication, as in `2021-01-09`; null where the page names none. */
  readonly date: string | null
  /** The body with its subheadings, list items and block quotes, but without standfirst or captions. */
  readonly paragraphs: readonly string[]
  readonly captions: readonly string[]
  /** Photographer and agency are two names. */
  readonly credits: readonly string[]
}

export type Page = {
  /** As in `en/01-broadcaster`. */
  readonly name: string
  readonly text: string
  readonly gold: PageGold
}

const FOLDER = 'test/parse/pages'

/** All copied pages, in the order of their names; each is a text and, beside it, its gold. */
export function readPages(): readonly Page[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(FOLDER, name)).map((file) => `${name}/${file}`))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .toSorted()
    .map((name) => ({
      name,
      text: readFileSync(join(FOLDER, `${name}.txt`), 'utf8'),
      gold: JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as PageGold,
    }))
}
