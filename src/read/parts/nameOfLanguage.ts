import type { Translate } from '../../words/translate.ts'

/** A language in words: `it` as *Italian*. */
export function nameOfLanguage({ locale }: Translate, code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
  } catch {
    // What is no code is shown as it is.
    return code
  }
}
