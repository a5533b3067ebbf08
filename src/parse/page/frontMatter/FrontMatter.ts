import type { Dated, Problem } from '../../../article/Article.ts'
import type { Span } from '../../../article/Span.ts'

/** What a seed says about itself before its text begins; it overrides what is found in the text. */
export type FrontMatter = Span & {
  readonly title: Span | null
  /** One or more, as `author: Ana Ruiz` or as a list. */
  readonly authors: readonly Span[]
  readonly publisher: Span | null
  readonly published: Dated | null
  readonly updated: Dated | null
  readonly lang: string | null
  readonly url: Span | null
  readonly licence: Span | null
  /** Keys that a page gives in its own head: they give way to what the page shows. */
  readonly weak: ReadonlySet<string>
  readonly problems: readonly Problem[]
}
