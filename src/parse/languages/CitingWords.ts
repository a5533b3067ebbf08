/** How a language tells that an outlet reported something: data, one file a language. */
export type CitingWords = {
  /** BCP 47 */
  readonly lang: string
  /** What outlets do with news, by its forms: *berichtete*. */
  readonly reports: ReadonlySet<string>
  /** Words of names that make an outlet of them: *Altmühler Nachrichten*. */
  readonly titles: ReadonlySet<string>
  /** What stands before an outlet and says that it is one: *le quotidien*. */
  readonly nouns: ReadonlySet<string>
}
