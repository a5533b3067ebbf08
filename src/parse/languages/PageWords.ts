import type { ResidueKind } from '../../article/Block.ts'

/**
 * The words that are asked for before it is known which language a page is in, or by what holds for any
 * page: small, because every reader fetches those of all languages.
 */
export type AnyPageWords = {
  /** BCP 47 */
  readonly lang: string
  /** Small words that no text of the language can do without. */
  readonly common: readonly string[]
  /** The months' full names and short forms, twelve lines in order. */
  readonly months: readonly (readonly string[])[]
  /** What stands beside the days of a date line: labels, weekdays, zones. */
  readonly beside: readonly string[]
  /** When somebody was at it, in brackets behind a name of a live story’s byline: *Ana Ruiz (now)* */
  readonly shifts: readonly string[]
  /** First words of lines that look like a name and are none, as in *Key Highlights*. */
  readonly noNames: readonly string[]
  /** Labels before a picture’s credit and a colon, as in *photo:*. */
  readonly credit: readonly string[]
  /** Credits that name nobody, as in *supplied*. */
  readonly creditBare: readonly string[]
  /** Words of a job, which stand beside a name and are none. */
  readonly jobs: readonly string[]
}

/**
 * The words by which a language's pages are read: data, one file a language, all in lower case. English
 * stands behind every other, whose lists needn’t say its words again.
 */
export type PageWords = AnyPageWords & {
  /** Words of four letters and more that are in every text, so that they tell nothing of what it is about. */
  readonly fillers: readonly string[]
  /** Whether 3/4/2021 is the third of April. */
  readonly dayFirst: boolean
  /** How words begin where the day comes first in 3/4/2021, and where the month does. */
  readonly spelling?: { readonly day: readonly string[]; readonly month: readonly string[] }
  /** What makes a day the day of the last change. */
  readonly updated: readonly string[]
  /** What says that a day is that of publication, as in *published* or *posted*. */
  readonly published: readonly string[]
  /** What says that a day is one of somebody’s life, as in *born 8 May 1929*. */
  readonly lived: readonly string[]
  /** Units of a time gone by, as in *3 hours ago*, *8h*. */
  readonly units: readonly string[]
  /** What stands before or behind such a time, as in *ago*. */
  readonly ago: readonly string[]
  /** What opens a byline, as in *by* or *written by*. */
  readonly by: readonly string[]
  /** Where the names of a byline end, as in *Ana Ruiz Updated March 3*. */
  readonly tails: readonly string[]
  /** Whether the paragraph above the lead picture is the standfirst, and not the first of the story. */
  readonly opensWithStandfirst: boolean
  /** Labels above the key points. */
  readonly keyPoints: readonly string[]
  /** Labels above or before the author’s name. */
  readonly author: readonly string[]
  /** Last words of those who sign without a name, as in *web desk* and *editorial board*. */
  readonly desks: readonly string[]
  /** Those of them that stand before *by* too, as in *photo by*. */
  readonly pictures: readonly string[]
  /** What stands between such a word and the name, as in *photo by* and *image courtesy of*. */
  readonly creditBy: readonly string[]
  /** What somebody does while speaking, in brackets, as in *(Laughs.)*. */
  readonly stageDirections: readonly string[]
  /** What says before a caption that it is one, as in *image caption*. */
  readonly captionLabels: readonly string[]
  /** Lines that a page sets above a caption, as in *view image in fullscreen*; a number is `#`. */
  readonly captionOpens: readonly string[]
  /** Lines that it sets below one, as in *hide caption*. */
  readonly captionCloses: readonly string[]
  /** What people do in pictures, in the present: *she speaks*, *they speak*. */
  readonly sceneVerbs: readonly string[]
  /** Where they do it, as in *during a rally*. */
  readonly sceneEvents: readonly string[]
  /** Furniture by the words a line opens with. */
  readonly opens: Readonly<Partial<Record<ResidueKind, readonly string[]>>>
  /** Furniture that holds nothing but these words; a number is written `#`. */
  readonly whole: Readonly<Partial<Record<ResidueKind, readonly string[]>>>
  /** Where the page turns to the reader: two of these make a sentence furniture. */
  readonly pleas: readonly string[]
  /** What such sentences begin with: one of these and one plea are enough. */
  readonly bids: readonly string[]
  /** What a line about who made the story holds, as in *this story was updated*. */
  readonly signoff: readonly string[]
  /** The same of a line that names who helped, as in *additional reporting by*. */
  readonly helpers: readonly string[]
  /** What stands behind the name of somebody who is introduced, as in *Ana Ruiz covers the coast*. */
  readonly introduces: readonly string[]
  /** Where such a line turns to the reader instead, as in *follow Ana on all her channels*. */
  readonly asks: readonly string[]
  /** What says how long a story takes, as in *3 min read*. */
  readonly readingTime: readonly string[]
  /** What kind of text it is, in a line by its headline, as in *opinion*. */
  readonly labels: readonly string[]
  /** Those of them that end a headline, as in *Ana Ruiz obituary*. */
  readonly endings?: readonly string[]
  /** Those of them that somebody speaks under who isn't the press, as in *for immediate release*. */
  readonly releases: readonly string[]
  /** Words for the reader and for the newsroom itself. */
  readonly you: readonly string[]
}
