/**
 * The words by which a language names days and periods: data, one file a language, all in lower
 * case. Every list is one string of words parted by spaces; where an entry has several words, by
 * bars: `the|day|after|tomorrow`.
 */
export type DateWords = {
  /** BCP 47 */
  readonly lang: string
  /** Whether 3/4/2021 is the third of April; null where a page has to tell. */
  readonly dayFirst: boolean | null
  /** Spellings of those who write 3/4/2021 one way and the other. */
  readonly spelling: Readonly<Record<'dayFirst' | 'monthFirst', string>>
  /** Whether months have a capital, so that *may* and *march* are none. */
  readonly capitalMonths: boolean
  /** The months' full names and short forms, twelve lines in order. */
  readonly months: readonly (readonly string[])[]
  /** The weekdays' names, Sunday first. */
  readonly weekdays: readonly string[]
  /** Parts of the day that grow on to a weekday: *Freitagabend*. */
  readonly grownParts: string
  /** One of each unit, and several. */
  readonly units: Readonly<Record<UnitName, readonly [one: string, many: string]>>
  /** *Q4*, *H1*: quarters and halves by their short names, in order. */
  readonly shortParts: Readonly<Record<'quarter' | 'half', string>>
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string]
  /** Which of several is meant: *last*, *this*, *next*. */
  readonly sides: Readonly<Record<'last' | 'this' | 'next', string>>
  /** The same before several, which reach up to today and on from it: *the past two years*. */
  readonly spans: Readonly<Record<'past' | 'coming', string>>
  /** *A*, *one* up to *twelve*, by their forms. */
  readonly counts: readonly string[]
  /** *First* up to *fourth*, by their forms. */
  readonly ordinals: readonly string[]
  /** *Beginning*, *end*: the first and the last day of a period. */
  readonly edges: Readonly<Record<'first' | 'last', string>>
  /** What stands on a month or year and belongs to it: *mid-June*. */
  readonly prefixes: string
  /** *Tonight*, *yesterday*, *the day after tomorrow*, by how many days they lie away. */
  readonly days: Readonly<Record<number, string>>
  /** Parts of the day with which a weekday is a name: *Saturday Night Fair*. */
  readonly namedParts: string
  /** Of the words for a day, the ones that also mean these times: *Today the tower stands empty.* */
  readonly nowadays: string
  /** Before such a word, these make it another day or no day: *before yesterday*, *la mañana*. */
  readonly notAway: string
  /** Feasts by their day, as *12-31*, or by how far they lie from Easter Sunday, as *easter-2*. */
  readonly feasts: Readonly<Record<string, string>>
  /**
   * How the language puts these together: `<month> <date> [,? <year>]`. In angle brackets stands a
   * kind of word, or one of it, as in `<of=week>`; what may be missing is bracketed or has a question mark; a bar
   * parts words of which one stands there.
   */
  readonly phrases: Readonly<Record<PutTogether, readonly string[]>>
  /** What parts the ends of a period, by what stands before it: *between* 3 *and* 5; '' for nothing. */
  readonly ranges: Readonly<Record<string, string>>
  /** What joins two dates of one month: *3 to 5 May*; and what joins two that follow each other. */
  readonly joints: Readonly<Record<'to' | 'and', string>>
  readonly articles: string
  /** Before *last year*, these make it reach up to today: *the last year*. */
  readonly definite: string
  /** Weekdays that are numbers, too, and what stands before them where they are none: *na quinta*, but *a quinta vítima*. */
  readonly ordinalDays: string
  readonly dayLeads: string
  /** Before a weekday, these make it whose something is: *el partido del sábado* */
  readonly owners: string
  /** Before a weekday, these mean none in particular: *a Tuesday*, *every Sunday*. */
  readonly anyDay: string
  /** Of these, the ones that mean a day which isn’t said: *They came on a Tuesday.* */
  readonly someDay: string
  /** Behind it, too: *the Monday of*. */
  readonly ofDay: string
  /** Before a month without a date, these say that one is meant: *in May*, *since June*. */
  readonly monthLeads: string
  /** Of these, the ones behind which a month and a capital are somebody: *by April Ruiz*. */
  readonly nameLeads: string
  /** Before a month and a thing: *an August letter*; but not where the month is another word too. */
  readonly monthOwners: string
  readonly alsoWords: string
  /** Behind these a month is no date's: *In May 15 boats sank*. */
  readonly insideMonth: string
  /** Before a season, these do: *in the spring*. */
  readonly seasonLeads: string
  /**
   * Years that nobody can tell: those of which what stands behind says what happened then, *the year she
   * left*, and those that the words alone leave open, *one year*.
   */
  readonly unknownYears: Readonly<Record<'told' | 'unknown', string>>
  /** Behind a year: *44 BC*, *536 AD*. */
  readonly eras: Readonly<Record<'before' | 'ours', string>>
  /**
   * Before several units without an article, where the word is a verb too, these make a period of it:
   * *in last three weeks*, but *to last three weeks*. None where it is no verb.
   */
  readonly spanLeads: string
  /** Before a year, these say that it is one, whatever stands behind: *in 2000*. */
  readonly yearLeads: string
  /** Before a count these make it rough: *about two years ago*. */
  readonly roughly: string
  /** Before a number, these say that it counts or numbers something: *over 2000*, *page 1984*. */
  readonly numbered: string
  /** Whether a capital before a number makes a name of both: *Expo 2000*. */
  readonly numberedNames: boolean
  /** What is counted by the thousand, behind a number that looks like a year. */
  readonly counted: string
  /** What a time counted ahead may be followed by: *in two years and*. */
  readonly behindCount: string
  readonly tense: TenseWords
}

export type UnitName = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade'

/** What a phrase says; each has its reader. */
export type Meaning = PutTogether | 'feast' | 'today'

type PutTogether = (typeof MEANINGS)[number]

/** All but *yesterday* and *New Year’s Eve*, which are lists of their own. */
export const MEANINGS = [
  // no day: the name of a paper, of a feast, of somebody
  'none',
  'weekday',
  // `Monday next week`
  'weekdayOf',
  'date',
  'month',
  'season',
  'year',
  'decade',
  'century',
  // `the fourth quarter of 2025`, `Q4 2025`
  'part',
  // `last week`
  'sided',
  // `earlier this week`, `later this week`
  'earlier',
  'later',
  // `the past two years`, `the next two years`
  'upTo',
  'onFrom',
  // `two weeks ago`, `will retire in two years`, `three days from now`
  'ago',
  'ahead',
  'away',
  // `the end of the year`
  'edge',
] as const

/** Words that say whether a clause looks back or ahead. */
export type TenseWords = {
  /** Whether commas part clauses, and verbs may stand behind their day: *am Freitag abstimmen wird*. */
  readonly verbLast: boolean
  /** *will*, *must*, *due*; and endings of the future: *votera* */
  readonly ahead: string
  readonly aheadEnds: string
  /** Ahead behind a form of *be*, or before *to*: *is set*, *planned to*. */
  readonly planned: string
  readonly be: string
  readonly to: string
  /** How the verb behind `to` ends, where no list tells; where `to` is empty it stands alone: *cerrar*. */
  readonly deedEnds: string
  /**
   * What leads to a deed that is to come, and to one that was done, where no tag says so (`takesDeed`, `begins`):
   * *voted to close*, *failed to close*. What stands in both leads to a deed that was done in the passive: *was called to*.
   */
  readonly plans: string
  readonly does: string
  /** What says by itself that a day is to come: *The vote is on Friday.* */
  readonly now: string
  /** Ahead behind one of these: *She is leaving on Friday.* */
  readonly arranged: string
  /** What goes by a timetable stands in the present tense: *The trial opens on 1 July.* */
  readonly timetable: string
  /** The same of several, behind a plural: *Talks resume on 1 July.* */
  readonly plurals: string
  /** Before these a word is no verb: *the runs*. */
  readonly preposed: string
  /** *was*, *had*, whatever stands before them. */
  readonly had: string
  /** *fell*, *held*; and endings of the past: *voted*. */
  readonly past: string
  readonly pastEnds: string
  /** What ends like a verb and is none, as *hundred*, *opéra*, or is no such verb before another word: *could|not*. */
  readonly noVerbs: string
  /** Behind these a past form is passive or not finite: *will be held*. */
  readonly passive: string
  readonly adverbs: string
  /**
   * Right before a day, two words with a bar: *for Friday*, *ahead of Friday*, ahead; *since Friday*, behind; *until
   * Friday*, ahead unless the verb is past; *before Friday’s race*, which may be over. `after` is before what was on
   * a day: *after the race on Friday*.
   */
  readonly leads: Readonly<Record<'after' | 'ahead' | 'before' | 'behind' | 'until', string>>
  /** Past verbs behind which *until Friday* is ahead all the same: *postponed until*. */
  readonly putOff: string
  /** Before a participle, these make a perfect, which has no day: *has cancelled all trains on Sunday*. */
  readonly perfect: string
  /** What is done to what was to be: *postponed Sunday’s match*. */
  readonly callsOff: string
  /** What has happened wherever it has a day: *the crash on Friday*; only what is `certain` looks ahead before it. */
  readonly happened: string
  /** *will*, *to*: *will discuss the crash on Friday* */
  readonly certain: string
  /** How a verb in the present ends, where no list has it: *It floods on Friday.* */
  readonly presentEnds: string
  /** Present forms that tell of what has been: *follows*, *says*. */
  readonly telling: string
}
