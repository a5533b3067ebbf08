import type { Speaker } from '../../../article/Article.ts'
import type { Span } from '../../../article/Span.ts'
import type { Token } from '../../tokens/Token.ts'
import type { Range } from '../Phrase.ts'

export type Gender = 'he' | 'she' | null

/** Somebody as one place of the text names them. */
export type Mention = Span & {
  readonly kind: Speaker['kind'] | 'pronoun'
  /** As written, on one line: *Ines Falk*, *she*, *The council’s flood report*. */
  readonly name: string
  readonly role: string | null
  /** The word that says who or what: *she*, *falk*, *report*. */
  readonly head: string
  readonly gender: Gender
  /** *Thomas said*: only the one word of the name tells the gender, and it may as well be a surname */
  readonly genderGuessed?: boolean | undefined
  /** *the mayor*, *this report*: somebody the text has spoken of */
  readonly definite: boolean
  /** A name of a person, *she*, *the mayor*; not *the report* and *the plan* */
  readonly human: boolean
  /** The nouns by which somebody known may be meant, where every noun has a capital: *bürgermeisterin* */
  readonly called?: readonly string[] | undefined
  /** *der Politiker*, *die 44-Jährige*: so many people may be called, whatever else they are */
  readonly anybody?: boolean
  /** *a spokesman*, *ein Sprecher*: speaks for a body that is named elsewhere */
  readonly voice?: boolean
  /** Whether it is a name and no noun phrase. */
  readonly named: boolean
  /** Brought in as somebody’s wife, son or sister */
  readonly kin: boolean
  /** `Jon “Gull” Ebbe` */
  readonly nickname?: string | undefined
  /** `Mr`, `Lady`: how a name is led that says nothing of a job */
  readonly courtesy?: string | undefined
  /** *the mayor*, *the judge*: whoever holds the office, and not just anybody */
  readonly office: boolean
  /** Whom a spokesman speaks for. */
  readonly speaksFor?: string | undefined
  /** The noun that leads a phrase with *the*, where adjectives stand behind it: *alcaldesa*. */
  readonly noun?: string | undefined
  /** *Nora and Piet* */
  readonly members?: readonly Mention[] | undefined
}

/** The stretch of the text that some tokens of a sentence take up. */
export function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

/** *Brack’s*, *the builders’* without the apostrophe and what follows it */
export function withoutOwner(text: string, { start, end }: Span): Span {
  const owned = /[’'](?:s)?$/u.exec(text.slice(Math.max(start, end - 2), end))
  return { start, end: end - (owned?.[0].length ?? 0) }
}
