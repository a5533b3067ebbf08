import type { Direction } from '../article/direction.ts'
import type { Catalogue } from './Catalogue.ts'
import type { Message } from './messages/Message.ts'

/** A language that the app speaks, by its code. */
export type Language = keyof typeof LANGUAGES

/** Their own names, and how each writes numbers and days. */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB', dir: 'ltr' },
  de: { name: 'Deutsch', locale: 'de', dir: 'ltr' },
  fr: { name: 'Français', locale: 'fr', dir: 'ltr' },
  es: { name: 'Español', locale: 'es', dir: 'ltr' },
  ar: { name: 'العربية', locale: 'ar', dir: 'rtl' },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly locale: string; readonly dir: Direction }>
>

/**
 * The first of the reader’s languages that the app speaks; English where it speaks none.
 *
 *     ['pt-BR', 'fr-CA', 'en']   →   fr
 */
export function chooseLanguage(wanted: readonly string[]): Language {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  return codes.find(isSpoken) ?? 'en'
}

function isSpoken(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code)
}

/** The words of a language other than English, each a file that is fetched by who reads it. */
export const CATALOGUES: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<Catalogue<Message>>>
> = {
  de: async () => (await import('./de/catalogue.ts')).catalogue,
  fr: async () => (await import('./fr/catalogue.ts')).catalogue,
  es: async () => (await import('./es/catalogue.ts')).catalogue,
  ar: async () => (await import('./ar/catalogue.ts')).catalogue,
}
