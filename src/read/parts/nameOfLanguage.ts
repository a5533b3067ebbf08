/** A language in words: `it` as *Italian*. */
export function nameOfLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(code) ?? code
  } catch {
    // What is no code is shown as it is.
    return code
  }
}
