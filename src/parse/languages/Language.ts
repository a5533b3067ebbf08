import type { Tag } from '../tokens/tags.ts'

/** The forms of a verb. Where a language has more of one kind, they stand in one entry, parted by spaces. */
export const FORMS = ['base', 'present', 'past', 'participle', 'gerund', 'subjunctive'] as const
export type Form = (typeof FORMS)[number]

/**
 * How a class of verbs makes its forms: `like` is a pattern for the dictionary form, `drop` how many
 * letters of it are no stem, and in every form `~` is the stem and `+` its last letter once more.
 *
 *     { like: 'e$', drop: 1, base: '~e', present: '~es', past: '~ed' }      note: notes, noted
 */
export type Conjugation = { readonly like: string; readonly drop: number } & Readonly<
  Partial<Record<Form, string>>
>

/** What a verb is to the rules; `other` verbs only tell where a clause is. */
type VerbGroup =
  | 'say'
  | 'tell'
  | 'call'
  | 'names'
  | 'act'
  | 'feel'
  | 'state'
  | 'begins'
  | 'moves'
  | 'heard'
  | 'takesClause'
  | 'takesThat'
  | 'takesQuestion'
  | 'takesDeed'
  | 'takesOthers'
  | 'takesThing'
  | 'takesAbout'
  | 'takesAgainst'
  | 'takesFor'
  | 'takesOf'
  | 'takesOn'
  | 'takesOut'
  | 'takesTo'
  | 'takesWith'
  | 'shows'
  | 'trails'
  | 'speaks'
  | 'withholds'
  | 'other'

/** The words by which a language says who said what: data, and nothing but data. */
export type Language = {
  /** BCP 47 */
  readonly code: string
  /** The words of every tag, in lower case, parted by spaces, with typographic apostrophes. */
  readonly words: Readonly<Partial<Record<Tag, string>>>
  /** The dictionary forms of verbs by what they do. */
  readonly verbs: Readonly<Partial<Record<VerbGroup, string>>>
  /**
   * Verbs that follow no class: a line each, its forms in the order of `FORMS`, parted by slashes. A `~` is the
   * form as a class has it: *break/~/broke/broken/~*.
   */
  readonly irregular: string
  readonly conjugations: readonly Conjugation[]
  /** Endings that tell the tags of words which no list has, as a pattern. */
  readonly endings: readonly { readonly tags: readonly Tag[]; readonly like: string }[]
  /** A short form with a full stop that ends no sentence, without the stop. */
  readonly abbreviations: string
  /** Openings of the phrase of whoever it goes by, parted by bars: *according to*. */
  readonly according: string
  /** What closes that phrase: *der Polizei zufolge*. */
  readonly accordingBehind: string
  /**
   * A verb that reports in two parts, in its dictionary form, parted by bars. The part that stands at
   * the end of its clause comes first: *mit teilen*.
   */
  readonly splitVerbs: string
  /** What may stand before a verb as one word with it: *abwinken*. */
  readonly separable: string
  /** A verb and the word that makes a cue of it, parted by bars: *put it*, *made clear*. */
  readonly cuePhrases: string
  /** Nouns that are a job only with what stands behind, parted by bars: *head of*. */
  readonly posts: string
  /**
   * What leads a name and tells no job, parted by bars: *Mr*. Where a noun leads its phrase, the tags of
   * courtesy tell.
   */
  readonly courtesies: string
  /** Jobs in a body that stand behind its name, parted by bars: *Gabble CEO*. */
  readonly employed: string
  /** What whoever writes a letter has done with it, parted by bars: *sent by*; *read by* says who has it. */
  readonly written: string
  /** What stands before a first name and says no job: *Delighted Sheila*. */
  readonly moods?: string
  /** What whoever is asked in court is: *cross-examined by Ana Ruiz*. */
  readonly examined?: string
  /** Leads somebody whom the reader knows: *the council*. */
  readonly definite?: string
  /** Puts a deed off: *has yet to say*. */
  readonly delays?: string
  /** Opens a clause that stands for a thing: *what she called “a lie”*. */
  readonly freeRelative?: string
  /** Times that people bear as a surname: *Lena Sommer*. */
  readonly borne?: string
  /** Whoever is of a people or a town, where only names have capitals: *the Spaniard*. */
  readonly peoples?: string
  readonly mine: Mine
  readonly grammar: Grammar
}

/** Who says *I*, to whom, and how others tell of whom somebody calls their own: *my father*, *Ana Ruiz’s father*. */
export type Mine = {
  /** Whoever speaks, alone, and what only they call their own: *I*, *me*; as it stands before an apostrophe, too: *j’ai*. */
  readonly self: string
  /** How verbs end that say *I* or *we* without it, as a pattern: *perdimos*. */
  readonly endings?: string
  /** Whoever is spoken to: *you*; with a capital what is written with one: *Sie*. */
  readonly you: string
  readonly words: string
  readonly told: string
  /** The same before a vowel: *mère d’Ana Ruiz*. */
  readonly beforeVowel?: string
  /** Leads to whoever only wrote it down: *as told to Jon Ebbe*. */
  readonly toldTo?: string
  /** Where the story doesn’t say who tells it; empty where the language has no word for anybody who writes. */
  readonly author: string
}

/** How a language builds its clauses. */
export type Grammar = {
  /** Every noun has a capital, so that a capital names nobody. */
  readonly capitalNouns: boolean
  /** What stands before the verb may be anything, and the subject comes behind: *Am Montag sagte Ruhm*. */
  readonly verbSecond: boolean
  /** A subject may stand behind its verb anywhere: *explica la alcaldesa*. */
  readonly subjectBehind: boolean
  /** The comma that breaks a sentence off stands behind the marks: *„…“, sagte Ruhm* */
  readonly commaBehind: boolean
  /** An adjective stands behind its noun, which leads the phrase: *le vote municipal*. */
  readonly nounFirst: boolean
  /** A subject may be left out, for the verb’s ending tells: *«Tenemos tiempo», añadió.* */
  readonly drops: boolean
  /** The words that say who speaks may stand inside the marks: *« Le mur, dit Ruis, tient. »* */
  readonly insideMarks: boolean
  /** A dash opens what somebody says: *—El muro aguanta —dijo Ruiz—.* */
  readonly dashes: boolean
  /** A space stands before a colon and a question mark: *Ana Ruiz : oui.* */
  readonly spacedStops: boolean
  /** A surname may open with an article, which then has a capital: *Yannick Le Dantec*. */
  readonly articleInNames: boolean
  /** How a plural noun ends, as a pattern. */
  readonly plural: string
  /** How several end of whom a list has one, and how that one does: *deputies*, *deputy*: `ies/y`. */
  readonly several: string
  /** How a word ends that may be a verb, where no list has it: *twinkles*. */
  readonly likeVerb: string
  /** How a job may end that is on no list, before a whole name: *Olympian Ana Ruiz*; empty where no such job has a capital. */
  readonly likeJob: string
  /** How a verb ends that several do, where the subject may be left out. */
  readonly many: string
  /** Letters before an apostrophe that are words of their own: *l’entreprise*. */
  readonly elided: string
  /** A pronoun grown on to its verb: *a-t-il*, *dit-elle*. */
  readonly enclitics: string
}
