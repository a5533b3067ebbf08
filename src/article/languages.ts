/** The languages whose reporting words are known, so that speakers are found in them. */
export const SPEAKERS_READ: readonly string[] = ['en', 'de', 'fr', 'es', 'pt']

/** Whether speakers are looked for in a language, by its BCP 47 tag: `en-GB`, and not `it` or `und`. */
export function areSpeakersRead(lang: string): boolean {
  const [language = ''] = lang.toLowerCase().split('-')
  return SPEAKERS_READ.includes(language)
}
