/**
 * The words by which a language says who said what: data, one file a language. Every list is one
 * string of words in lower case, parted by spaces; where an entry has several words, by bars.
 */
export type SpeechWords = {
  /** BCP 47 */
  readonly lang: string
  /** Whether every noun has a capital, so that a capital names nobody. */
  readonly capitalNouns: boolean
  /** Whether the words that say who speaks may stand inside the marks: *« Le mur, dit Ruis, tient. »* */
  readonly insideMarks: boolean
  /** Whether a dash opens what somebody says: *—El muro aguanta —dijo Ruiz—.* */
  readonly dashes: boolean
  /** Verbs that report words, as they stand in a sentence: *sagte*, *affirme*, *dijo*. */
  readonly says: string
  /** Verbs that give a thing a name or a judgement, with a fragment in marks: *nannte*. */
  readonly calls: string
  /** Participles that report words behind one of `have`: *hat … gesagt*, *a déclaré*. */
  readonly said: string
  readonly have: string
  /** Verbs whose object is the one who speaks: *zitierte Ruhm mit den Worten*. */
  readonly cites: string
  /** Verbs in two parts, the second at the end of the clause: *teilte … mit*. */
  readonly splits: string
  /** Reporting words that stand for a verb behind a quote: *so Ruhm*. */
  readonly soSays: string
  /** Where nobody but a paper speaks: *heißt es in der Mitteilung*. */
  readonly isWritten: string
  /** Words that open the phrase of whoever says it: *laut*, *nach angaben von*, *selon*. */
  readonly accordingTo: string
  /** What opens a sentence about how somebody sees something: *Für Ruhm ist es …*. */
  readonly viewOf: string
  /** Words that close it: *der Polizei zufolge*. */
  readonly inTheWordsOf: string
  /** Subject pronouns, and the English one that the resolver knows them by. */
  readonly pronouns: Readonly<Record<string, 'he' | 'she' | 'it' | 'they'>>
  /** Pronouns that grow on to a verb by a hyphen: *a-t-il*, *dit-elle*. */
  readonly grown: Readonly<Record<string, 'he' | 'she' | 'it' | 'they'>>
  /** Articles and owners that open a noun phrase. */
  readonly articles: string
  readonly indefinite: string
  /** Articles that a name is given without: *dem Antrag* is *Antrag*. */
  readonly bent: string
  /** Articles that no subject has: *den Plan*, *dem Rat*. */
  readonly objects: string
  /** Prepositions that hold an article: *im letzten Satz*. */
  readonly contracted: string
  /** Articles that grow on to their noun: *l’entreprise*. */
  readonly elided: string
  /** Small words that hang a noun on the noun before: *des*, *von*, *de*. */
  readonly links: string
  readonly prepositions: string
  /** What may stand between a subject, its verb and its quote. */
  readonly adverbs: string
  /** Words that join or open a clause; none of them is part of a name. */
  readonly conjunctions: string
  /** Which of them join two verbs of one subject. */
  readonly and: string
  /** What a clause opens with before its subject: *auch*, *dass*, *que*. */
  readonly opens: string
  /** What opens a clause that only says who speaks: *wie Ruhm sagte*. */
  readonly how: string
  /** Jobs and titles; where a word is compound, its last part is enough. */
  readonly jobs: string
  readonly organisations: string
  readonly groups: string
  readonly documents: string
  /** Given names that are referred back to with *he*, and with *she*. */
  readonly heNames: string
  readonly sheNames: string
  /** Finite verbs that no long clause does without. */
  readonly verbs: string
  /** What stands between a verb of naming and the name it gives: *bezeichnete es als „…“*. */
  readonly as: string
  /** Verb forms of reported speech, which goes on over sentences: *sei*, *habe*. */
  readonly reported: string
  /** What stands before a title or a coined word in marks: *der Film*, *sogenannte*. */
  readonly titled: string
  readonly termed: string
  /** Nouns for words that somebody says, which no title follows: *mit den Worten „…“*. */
  readonly sayings: string
  /** First and second person: somebody talks. */
  readonly speaking: string
  /** Pronouns that are only ever a subject, so that they make a clause: *wir*, *ils*. */
  readonly subjects: string
}
