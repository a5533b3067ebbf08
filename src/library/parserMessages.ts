import type { Article } from '../article/Article.ts'

/** Page to parse worker: a file as its bytes, or what somebody pasted as a string. */
export type ToParser = {
  readonly id: number
  /** Its ending says the format: `.txt`, `.md`, `.html`. */
  readonly name: string
  readonly content: ArrayBuffer | string
}

/** Parse worker to page: the article, or in one sentence why there is none. */
export type FromParser = Parsed & { readonly id: number }

export type Parsed =
  | { readonly article: Article; readonly problem: null }
  | { readonly article: null; readonly problem: string }
