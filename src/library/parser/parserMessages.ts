import type { Article } from '../../article/Article.ts'
import type { Reason } from '../../words/filled.ts'

/** What is to be read: a file as its bytes, or what somebody pasted as a string. */
export type Asked = {
  /** Its ending says the format: `.txt`, `.md`, `.html`. */
  readonly name: string
  readonly content: ArrayBuffer | string
  /** What whoever put it in says of it: it wins over all that the content says. */
  readonly head?: AskedHead
}

/** Front matter by its keys, as a story's record has it. */
export type AskedHead = {
  readonly [Key in 'title' | 'author' | 'date' | 'publisher' | 'language' | 'url']?: string
}

/** Page to parse worker. */
export type ToParser = Asked & { readonly id: number }

/**
 * Parse worker to page: a file's text, before anything can go wrong with it; that it is being read;
 * that the reading waits for the words of its language.
 */
export type FromParser =
  | ({ readonly id: number; readonly type: 'opened' } & OpenedText)
  | { readonly id: number; readonly type: 'reading' }
  | { readonly id: number; readonly type: 'fetching' }
  | { readonly id: number; readonly type: 'read'; readonly article: Article }
  | { readonly id: number; readonly type: 'unread'; readonly problem: Reason }

export type OpenedText = {
  /** The content as text, exactly as it was given. */
  readonly given: string
  /** How a file's bytes were read, as the Encoding Standard names it; null for pasted words. */
  readonly encoding: string | null
}

/** The article, or in one sentence why there is none. */
export type Parsed =
  | (OpenedText & { readonly article: Article; readonly problem: null; readonly stopped: false })
  | {
      readonly article: null
      readonly problem: Reason
      /** The parser took too long over it. */
      readonly stopped: boolean
      /** Null where the content is no text at all, or nothing could be started. */
      readonly given: string | null
      readonly encoding: string | null
    }
