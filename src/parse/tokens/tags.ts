/**
 * What a word can be, by its letters alone: parts of speech, and what the rules ask of a noun or a
 * verb. A word has all the tags that fit it (*reports* is `say`, `present` and `document`); the words
 * around it decide which of them counts.
 */
export const TAGS = [
  // Small words
  'article',
  'determiner',
  /** Brings in somebody new: *a*, *some*, *another* */
  'indefinite',
  /** Leads no subject by its form: *den Rat*, *dem Rat* */
  'oblique',
  /** May lead whose something is: *Sprecherin der Werft* */
  'genitive',
  /** *his*, *her*, *their* */
  'owner',
  /** Any pronoun that can be a subject */
  'pronoun',
  'he',
  'she',
  'it',
  'they',
  /** *I*, *we*, *you* */
  'speaking',
  /** A pronoun that is an object only: *him*, *us* */
  'object',
  /** *himself*, *each* */
  'reflexive',
  /** Somebody, though no noun: *another*, *few*, *others* */
  'several',
  'relative',
  'question',
  'preposition',
  /** Before a place more often than before somebody: *in*, *near* */
  'placing',
  /** Leads to where words were said or written: *in an interview*, *by telephone* */
  'conveying',
  /** Leads to who does it: *proposed by* */
  'by',
  /** Within the name of an organisation: *Department of Health and Harbours* */
  'joint',
  'conjunction',
  'and',
  'subordinator',
  'negation',
  /** Nobody in particular: *on*, *man* */
  'anybody',
  /** Whoever does it so is nobody: *nobody*, *neither* */
  'nobody',
  'adverb',
  'number',
  /** Stands before its noun where others stand behind: *ancien*, *gran* */
  'adjective',
  /** Days and months */
  'calendar',
  /** *moment*, *night*: a stretch of time is nobody */
  'time',
  'yes',
  /** Stands for a reporting verb behind a quotation: *„…“, so Ruhm* */
  'quotative',
  /** Points back to what was said: *Das sagte Ruiz* */
  'pointing',
  /** Opens a clause that only says who speaks: *as*, *wie* */
  'how',
  /** Stands before the name that a verb of naming gives: *bezeichnete es als* */
  'naming',
  /** Opens a sentence about how somebody sees something: *to*, *für* */
  'view',
  /** Hangs on a noun what is part of its name: *of*, *for* */
  'linking',
  // Verbs
  'auxiliary',
  /** Says of a deed that it may be: *would*, *might* */
  'modal',
  /** Says of a deed that it would be right: *should*, *devrait* */
  'ought',
  /** Calls for a deed: *let Ruiz write*, *I wish Ruiz would write*, *if only Ruiz would write* */
  'wishing',
  'be',
  /** Makes a passive of a participle: *wird*, *wurde* */
  'passive',
  'have',
  /** Stands before its verb, whoever it is done to: *se*, *lui*, *le* */
  'clitic',
  /** Before a base form: *to*, *zu* */
  'infinitiveMark',
  'past',
  'present',
  'base',
  'gerund',
  'participle',
  /** The mood of report: *sei*, *habe* */
  'subjunctive',
  /** Reports words: *say*, *add* */
  'say',
  /** Reports words to somebody: *tell*, *warn* */
  'tell',
  /** Gives something a name or a worth: *call*, *praise* */
  'call',
  /** Leads to somebody’s name: *known as*, *goes by* */
  'known',
  /** Gives somebody or something a name to be known by: *nickname*, *baptise* */
  'names',
  /** Does something with words: *cite*, *order* */
  'act',
  /** Reports a thought: *believe*, *hope* */
  'feel',
  /** Far more often a noun or another verb: a cue only right beside a quote */
  'weak',
  /** Reports only where nobody does: *heißt es* */
  'impersonal',
  /** Reports only with what it is written in: *steht im Antrag* */
  'written',
  /** What somebody is or has, and doesn’t say: *seemed*, *remained* */
  'state',
  /** Goes on with another verb: *went on to say*, *began to shout* */
  'begins',
  /** Brings somebody to do something: *led Ruiz to say* */
  'moves',
  /** *is quoted as saying*, *was heard asking* */
  'heard',
  // Reports without marks
  /** *said the wall would fall*: a clause, with *that* or without */
  'takesClause',
  /** *announced that the wall would fall*: a clause with *that* only, because a noun would be a thing */
  'takesThat',
  /** *asked whether the wall would fall* */
  'takesQuestion',
  /** *promised to mend the wall* */
  'takesDeed',
  /** *urged the builders to mend the wall* */
  'takesOthers',
  /** *criticised the plan for the wall* */
  'takesThing',
  /** *spoke about the wall*, and so on */
  'takesAbout',
  'takesAgainst',
  'takesFor',
  'takesOf',
  'takesOn',
  'takesOut',
  'takesTo',
  'takesWith',
  /** What papers and polls do: *the poll found support for it* */
  'shows',
  /** Attributes a whole sentence from its end: *The wall will fall, Ruiz said.* */
  'trails',
  /** Whatever does it speaks: *most of those who stayed said* */
  'speaks',
  /** *declined to say*, *denied saying*: what isn’t done with words */
  'withholds',
  /** Whoever does that says nothing: *agreed to say nothing* */
  'silent',
  /** What somebody is who thinks something: *is worried that the wall will fall* */
  'stance',
  /** Opens what the reporter adds: *though nobody doubts it* */
  'remark',
  /** Shows something though nobody speaks: *the figures suggest* */
  'measure',
  // Nouns
  /** A thing, and nobody’s name though it has a capital: *Mauer* */
  'noun',
  'person',
  'group',
  'organisation',
  'document',
  /** Something that shows words: *sign*, *banner* */
  'surface',
  'spokesperson',
  'kin',
  /** Where something is said or written: *interview*, *tweet* */
  'medium',
  /** A work with a title: *novel*, *song* */
  'work',
  /** A word for a word: *term*, *phrase*, *so-called* */
  'term',
  /** A noun for what somebody said: *claim*, *remark* */
  'saying',
  // Names
  /** Stands before a name: *Mayor*, *Dr* */
  'title',
  'courtesyHe',
  'courtesyShe',
  /** A noun that is only ever a man, or a woman: *father*, *chairwoman* */
  'man',
  'woman',
  'heName',
  'sheName',
  /** A given name of either */
  'givenName',
  /** Behind a given name elsewhere in the text: *Kolb* */
  'surname',
  /** Such a name with a small word before it: *von Hagenow* */
  'led',
  /** A small word within a name: *van*, *de*, *al* */
  'particle',
  /** Stands behind a name: *KC*, *Jr* */
  'postnominal',
  /** In the name of an organisation: *Council*, *Inc* */
  'house',
  /** An organisation or place whose name doesn’t say what it is, and that speaks: *Amazon*, *Moscow* */
  'knownHouse',
  /** Any organisation may be called so: *Unternehmen* */
  'generic',
  'place',
  /** Ends the name of a thing: *Chapel Road*, *Harbour Cup* */
  'thing',
  /** Has a capital only because it opens the sentence, and is no name */
  'opener',
  // Written on
  /** `Falk’s`, `builders’` */
  'possessive',
  /** `he’s`: a pronoun that a verb has grown on to */
  'contracted',
  /** `dit-elle`: a pronoun that has grown on to its verb */
  'enclitic',
] as const

export type Tag = (typeof TAGS)[number]

/** Tags that a rule asks for together: one look at their bits tells whether a word has any of them. */
export type TagGroup = Bits

/** Every tag is a bit of one of four numbers. Fields are read twice as fast as what a list is taken apart into. */
type Bits = {
  readonly first: number
  readonly second: number
  readonly third: number
  readonly fourth: number
}

const BITS_HELD = 31

const PLACES: ReadonlyMap<Tag, number> = new Map(TAGS.map((tag, place) => [tag, place]))

export function groupOf(...tags: readonly Tag[]): TagGroup {
  const bits = [0, 0, 0, 0]
  for (const tag of tags) {
    const place = PLACES.get(tag) ?? 0
    const number = Math.floor(place / BITS_HELD)
    bits[number] = (bits[number] ?? 0) | (1 << (place % BITS_HELD))
  }
  const [first = 0, second = 0, third = 0, fourth = 0] = bits
  return { first, second, third, fourth }
}

/** The tags of a word; words with the same tags share one value. */
export class Tags {
  readonly all: readonly Tag[]
  readonly #bits: Bits

  constructor(all: readonly Tag[]) {
    this.all = all
    this.#bits = groupOf(...all)
  }

  /** Few words have more than five tags, and a short list is searched twice as fast as a set. */
  has(tag: Tag): boolean {
    return this.all.includes(tag)
  }

  hasAny(group: TagGroup): boolean {
    const own = this.#bits
    return (
      ((own.first & group.first) |
        (own.second & group.second) |
        (own.third & group.third) |
        (own.fourth & group.fourth)) !==
      0
    )
  }
}

const shared = new Map<string, Tags>()

/** The value for a set of tags, in any order; most come in an order that came before. */
export function tagsOf(tags: Iterable<Tag>): Tags {
  const given = [...tags].join(' ')
  const known = shared.get(given)
  if (known) return known
  const held = new Set(tags)
  const all = TAGS.filter((tag) => held.has(tag))
  const inOrder = all.join(' ')
  const made = shared.get(inOrder) ?? new Tags(all)
  shared.set(inOrder, made)
  shared.set(given, made)
  return made
}

export const NO_TAGS: Tags = tagsOf([])

const widened = new WeakMap<Tags, Map<string, Tags>>()

/** The same tags and more. */
export function withTags(tags: Tags, more: readonly Tag[]): Tags {
  const key = more.join(' ')
  let known = widened.get(tags)
  if (!known) widened.set(tags, (known = new Map()))
  const before = known.get(key)
  if (before) return before
  const made = tagsOf([...tags.all, ...more])
  known.set(key, made)
  return made
}
