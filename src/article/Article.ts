import type { Block } from './Block.ts'
import type { Confidence, Marked, Quote } from './Quote.ts'
import type { Emphasis, Link } from './Link.ts'
import type { Span } from './Span.ts'

/**
 * One article: its text exactly as it was given, and every finding as spans over it.
 * This is the JSON that the parser prints, the build writes and the reader opens.
 * Two or more findings may overlap; blocks never do.
 */
export type Article = {
  readonly version: 1
  readonly text: string
  /** BCP 47, as in `en`; `und` where the language isn't known. */
  readonly lang: string
  readonly headline: Span | null
  /** Summary lines under the headline that are not key points. */
  readonly standfirst: readonly Span[]
  readonly published: Dated | null
  readonly updated: Dated | null
  readonly dateline: Dateline | null
  readonly byline: Byline | null
  /** Named only where the text or the front matter gives evidence. */
  readonly publisher: Publisher | null
  /** The web address of the story at its publisher, http or https, where the file gives it. */
  readonly url: Span | null
  /** What the file says under which terms the story may be used. */
  readonly licence: Span | null
  /** How sure the fields above are; `unknown` where there is none. */
  readonly confidence: HeadConfidence
  readonly blocks: readonly Block[]
  /** What the markup of the file says of words in the blocks; left out where it says nothing. */
  readonly links?: readonly Link[]
  readonly emphasis?: readonly Emphasis[]
  readonly quotes: readonly Quote[]
  readonly marked: readonly Marked[]
  readonly speakers: readonly Speaker[]
  readonly sources: readonly Source[]
  readonly nonResponses: readonly NonResponse[]
  readonly dates: readonly DateMention[]
  /** Days of the body that nothing resolves; left out where there are none. */
  readonly openDates?: readonly OpenDate[]
  readonly problems: readonly Problem[]
  /** The ids of the corrections that are laid over it; the parser gives none. */
  readonly corrections?: readonly string[]
  /**
   * What the publisher's desk put right in it, and no reader since: ids of quotes and speakers, and
   * fields of the head, as in `["q3", "s2", "headline"]`.
   */
  readonly edited?: readonly string[]
}

/** An ISO 8601 day or moment, as in `2021-01-09` or `2021-01-09T13:03:00-05:00`. */
export type Dated = Span & { readonly iso: string }

/** The place and agency that open the first paragraph, as in `WASHINGTON (AP) —`. */
export type Dateline = Span & { readonly place: string; readonly agency: string | null }

export type Byline = Span & { readonly contributors: readonly Contributor[] }

export type Contributor = Span & { readonly name: string; readonly role: string | null }

export type Publisher = { readonly name: string; readonly evidence: readonly Span[] }

/** Whether the text states a field of the head, or it was inferred from how the page is made. */
export type HeadConfidence = Readonly<
  Record<'headline' | 'published' | 'byline' | 'publisher', Confidence>
>

/** Whoever is quoted: named as fully as the article names them. */
export type Speaker = {
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'group' | 'organisation' | 'document' | 'unnamed'
  /** The role as the article gives it, as in *employee advocacy group*. */
  readonly role: string | null
  /** Short forms and acronyms that the article uses, as in *AECJ*. */
  readonly aliases: readonly string[]
  readonly mentions: readonly Span[]
  /** A person named this speaker, or made two of them one. */
  readonly corrected?: true
}

/** Whom or what the article relies on. */
export type Source = {
  readonly kind: SourceKind
  readonly name: string
  readonly evidence: readonly Span[]
  /** The words that say why an unnamed source isn't named, where there are any. */
  readonly anonymity?: Span
}

/** `approached`: asked for comment, and no more is told of it. */
export type SourceKind =
  | 'publisher'
  | 'contributor'
  | 'photo'
  | 'outlet'
  | 'document'
  | 'person'
  | 'unnamed'
  | 'approached'

/** A sentence that says who was asked and didn't answer. */
export type NonResponse = Span & {
  readonly kind: 'noResponse' | 'declined' | 'unreachable' | 'noComment'
  readonly parties: readonly string[]
  /**
   * Only one question stayed open, as in *declined to say whether*, *declined further comment*, and
   * wherever whoever declined speaks elsewhere in the story.
   */
  readonly oneQuestion?: true
}

/** A date or period in the body, resolved against the published date. */
export type DateMention = Span & {
  /** ISO day, the first of the period. */
  readonly from: string
  /** ISO day, the last of the period; the same as `from` for a single day. */
  readonly to: string
  /** Whether the words need the published date to be understood, as in *Friday*. */
  readonly relative: boolean
  readonly anchor: 'published' | null
}

/** A day that the body names, and of which nothing tells the year, as of *14 March*, or the date, as of *Friday*. */
export type OpenDate = Span & { readonly lacks: 'year' | 'date' }

/** What the parser couldn't make sense of; the article is whole all the same. */
export type Problem = Span & {
  readonly code: ProblemCode
  /** One sentence for a person: what was found, and what to do about it. */
  readonly message: string
}

export type ProblemCode =
  | 'emptyText'
  | 'noHeadline'
  | 'twoHeadlines'
  | 'noBody'
  | 'unknownLanguage'
  | 'unclosedQuote'
  | 'unopenedQuote'
  | 'damagedText'
  | 'badDate'
  | 'twoDates'
  | 'badFrontMatter'
  | 'wrongEncoding'
  | 'unreadMarkup'
  | 'tooLong'
  | 'moreProblems'
