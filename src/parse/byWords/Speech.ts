import { HE_NAMES, SHE_NAMES } from '../languages/en/givenNames.ts'
import type { SpeechWords } from '../languages/SpeechWords.ts'
import { FRENCH_SPEECH } from '../languages/fr/speech.ts'
import { SPANISH_SPEECH } from '../languages/es/speech.ts'
import type { Word } from '../tokens/splitWords.ts'

export type Pronoun = 'he' | 'she' | 'it' | 'they'

type Words = ReadonlySet<string>

/** Entries of several words, by their first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** A language's words of speech, made ready to be looked up. */
export type Speech = {
  readonly capitalNouns: boolean
  readonly insideMarks: boolean
  readonly dashes: boolean
  readonly says: Words
  readonly calls: Words
  readonly said: Words
  readonly have: Words
  readonly cites: Words
  /** The second halves of a verb by the first. */
  readonly splits: ReadonlyMap<string, Words>
  readonly soSays: Words
  readonly isWritten: Phrases
  readonly accordingTo: Phrases
  readonly viewOf: Words
  readonly inTheWordsOf: Words
  readonly pronouns: ReadonlyMap<string, Pronoun>
  readonly grown: ReadonlyMap<string, Pronoun>
  readonly articles: Words
  readonly indefinite: Words
  readonly bent: Words
  /** Articles that no subject has. */
  readonly objects: Words
  /** Prepositions that hold an article. */
  readonly contracted: Words
  readonly elided: readonly string[]
  readonly links: Words
  readonly prepositions: Words
  readonly adverbs: Words
  readonly conjunctions: Words
  readonly and: Words
  readonly opens: Words
  readonly how: Words
  readonly jobs: Words
  readonly organisations: Words
  readonly groups: Words
  readonly documents: Words
  readonly heNames: Words
  readonly sheNames: Words
  /** Given names of every language, because news is about people from elsewhere too. */
  readonly givenNames: Words
  readonly verbs: Words
  readonly reported: Words
  readonly as: Words
  readonly titled: Words
  readonly termed: Words
  readonly sayings: Words
  readonly speaking: Words
  readonly subjects: Words
  /** What ends a noun phrase, whatever else it is. */
  readonly ends: Words
  /** The surnames of those whom the article names in full. */
  readonly surnames: Words
}

function wordsOf(list: string): Words {
  return new Set(list.split(' ').filter((word) => word !== ''))
}

function phrasesOf(list: string): Phrases {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const phrase of list.split('|').filter((entry) => entry !== '')) {
    const parts = phrase.split(' ')
    const first = parts[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), parts])
  }
  for (const group of phrases.values()) group.sort((a, b) => b.length - a.length)
  return phrases
}

function splitsOf(list: string): ReadonlyMap<string, Words> {
  return new Map(
    [...phrasesOf(list)].map(([verb, all]) => [
      verb,
      new Set(all.map((parts) => parts.at(-1) ?? '')),
    ]),
  )
}

const ALL = [FRENCH_SPEECH, SPANISH_SPEECH]

const GIVEN_NAMES: Words = new Set([
  ...HE_NAMES,
  ...SHE_NAMES,
  ...ALL.flatMap(({ heNames, sheNames }) => `${heNames} ${sheNames}`.split(' ')),
])

function prepare(data: SpeechWords): Speech {
  return {
    capitalNouns: data.capitalNouns,
    insideMarks: data.insideMarks,
    dashes: data.dashes,
    says: wordsOf(data.says),
    calls: wordsOf(data.calls),
    said: wordsOf(data.said),
    have: wordsOf(data.have),
    cites: wordsOf(data.cites),
    splits: splitsOf(data.splits),
    soSays: wordsOf(data.soSays),
    isWritten: phrasesOf(data.isWritten),
    accordingTo: phrasesOf(data.accordingTo),
    viewOf: wordsOf(data.viewOf),
    inTheWordsOf: wordsOf(data.inTheWordsOf),
    pronouns: new Map(Object.entries(data.pronouns)),
    grown: new Map(Object.entries(data.grown)),
    articles: wordsOf(data.articles),
    indefinite: wordsOf(data.indefinite),
    bent: wordsOf(data.bent),
    contracted: wordsOf(data.contracted),
    objects: wordsOf(data.objects),
    elided: data.elided.split(' ').filter((entry) => entry !== ''),
    links: wordsOf(data.links),
    prepositions: wordsOf(data.prepositions),
    adverbs: wordsOf(data.adverbs),
    conjunctions: wordsOf(data.conjunctions),
    and: wordsOf(data.and),
    opens: wordsOf(data.opens),
    how: wordsOf(data.how),
    jobs: wordsOf(data.jobs),
    organisations: wordsOf(data.organisations),
    groups: wordsOf(data.groups),
    documents: wordsOf(data.documents),
    heNames: wordsOf(data.heNames),
    sheNames: wordsOf(data.sheNames),
    givenNames: GIVEN_NAMES,
    verbs: wordsOf(data.verbs),
    reported: wordsOf(data.reported),
    as: wordsOf(data.as),
    titled: wordsOf(data.titled),
    termed: wordsOf(data.termed),
    sayings: wordsOf(data.sayings),
    speaking: wordsOf(data.speaking),
    subjects: wordsOf(data.subjects),
    ends: wordsOf(
      [
        data.says,
        data.calls,
        data.have,
        data.cites,
        data.verbs,
        data.prepositions,
        data.adverbs,
        data.conjunctions,
        data.soSays,
        data.inTheWordsOf,
        data.splits.replaceAll('|', ' '),
        Object.keys(data.pronouns).join(' '),
      ].join(' '),
    ),
    surnames: new Set(),
  }
}

const READY: ReadonlyMap<string, Speech> = new Map(
  ALL.map((data) => [data.lang, prepare(data)] as const),
)

/** The words of speech of a language that is read by its words alone; null for any other. */
export function speechOf(lang: string): Speech | null {
  return READY.get(lang.slice(0, 2).toLowerCase()) ?? null
}

/** A word as the lists write it: in lower case, with typographic apostrophes. */
export function keyOf(word: Word | undefined): string {
  if (word?.kind !== 'word') return ''
  return word.lower.includes("'") ? word.lower.replaceAll("'", '’') : word.lower
}

/** `Landesumweltminister`: where nouns are written together, the last of them says what it is. */
export function isOneOf(words: Words, word: string, speech: Speech): boolean {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word
  if (words.has(bare)) return true
  if (!speech.capitalNouns) return false
  for (let at = 1; at <= bare.length - SHORTEST_PART; at++)
    if (words.has(bare.slice(at))) return true
  return false
}

/** Shorter ones end too many words: *Montag* is no *AG*. */
const SHORTEST_PART = 4

export function isGivenName(word: Word | undefined, { givenNames }: Speech): boolean {
  if (!word?.capital) return false
  const hyphen = word.lower.indexOf('-')
  return givenNames.has(hyphen === -1 ? word.lower : word.lower.slice(0, hyphen))
}

/** Whether a sentence reports what somebody says: `Die Mauer sei „weg“.` */
export function isReported(words: readonly Word[], { reported }: Speech): boolean {
  return words.some(({ lower }) => reported.has(lower))
}
