import { CATALOGUES, type Language } from './languages.ts'
import { type Translate, createTranslate, inEnglish } from './translate.ts'

const opened = new Map<Language, Translate>([['en', inEnglish]])

/** Fetches the words of a language once. Rejects where they can’t be had just now. */
export async function openTranslate(language: Language): Promise<Translate> {
  const known = opened.get(language)
  if (known || language === 'en') return known ?? inEnglish
  const translate = createTranslate(language, await CATALOGUES[language]())
  opened.set(language, translate)
  return translate
}
