import type { Reason } from '../../words/filled.ts'

/** What a person can hand over: files, and folders as a drop or a picker gives them. */
export type Given = File | FileSystemEntry | FileSystemHandle

/** One thing that was found in what somebody handed over, in its order. */
export type Incoming =
  | StoryFile
  | { readonly type: 'story'; readonly from: Reader; readonly story: ForeignStory }
  /** A row of another reader's export that holds no words of the story. */
  | { readonly type: 'toFind'; readonly from: Reader; readonly row: RowWithoutText }
  /** A backup of this app's own, which isn't imported. */
  | { readonly type: 'backup'; readonly name: string }
  | { readonly type: 'problem'; readonly name: string; readonly problem: Reason }
  /** Something small about what was taken, in a sentence. */
  | { readonly type: 'note'; readonly words: string }
  /** There is more, or less, to come than was thought: what an export of one file really holds. */
  | { readonly type: 'count'; readonly more: number }

/** A file that is one story, as its bytes: the parser decodes them. */
export type StoryFile = {
  readonly type: 'file'
  /** For people: with the archive and the folder that it lies in. */
  readonly name: string
  /** The file's own name, without any folder. */
  readonly file: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The readers whose exports are read, by the names that people know them by. */
export type Reader =
  | 'Instapaper'
  | 'Karakeep'
  | 'Linkwarden'
  | 'Matter'
  | 'Omnivore'
  | 'Pocket'
  | 'Raindrop'
  | 'Readwise'
  | 'Readwise Reader'
  | 'wallabag'
  | 'a browser’s bookmarks'
  | 'a table of links'

/** What an export holds. */
export type Export = {
  readonly stories: readonly ForeignStory[]
  readonly withoutText: readonly RowWithoutText[]
  /** What could not be read, each in one sentence. */
  readonly problems: readonly Reason[]
  /** What was left out of what was read. */
  readonly notes: readonly string[]
}

/** A story as another reader kept it. */
export type ForeignStory = {
  /** Null where the export has none: the story's own words head it then. */
  readonly title: string | null
  /** http or https */
  readonly address: string | null
  readonly format: 'plain' | 'html' | 'markdown'
  readonly text: string
  readonly author: string | null
  /** ISO day or moment. */
  readonly published: string | null
  /** BCP 47 */
  readonly language: string | null
  readonly tags: readonly string[]
  /** ISO moment at which the other reader took it in. */
  readonly added: string | null
  readonly archived: boolean
  readonly favourite: boolean
  /** What was noted on the story as a whole. */
  readonly note: string
  readonly highlights: readonly Highlight[]
}

export type Highlight = {
  readonly quote: string
  readonly note: string
  /** ISO moment. */
  readonly made: string | null
}

export type RowWithoutText = {
  readonly title: string
  readonly address: string | null
  /** One sentence, where it is more than that the export holds no words. */
  readonly why: Reason | null
}
