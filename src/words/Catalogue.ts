import type { Message } from './messages/Message.ts'

/**
 * The words about a number, by the plural categories of their language; what has none of its own is
 * said as `other`. https://cldr.unicode.org/index/cldr-spec/plural-rules
 *
 *     { one: '{count} Artikel ist neu', other: '{count} Artikel sind neu' }
 */
export type Plural = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** How each message is said in one language. */
export type Catalogue<Said extends Message> = {
  readonly [Text in Said]: Text extends `${string}{count}${string}` ? string | Plural : string
}

/**
 * English says every message as it stands; of one, with the noun behind the number in its singular.
 * Here is what that alone doesn’t put right: *1 story is kept*.
 */
export type EnglishCatalogue<Said extends Message> = {
  readonly [Text in Extract<Said, `${string}{count}${string}`>]?: { readonly one: string }
}
