import { FORMS, type Form, type Language } from '../languages/Language.ts'
import { GIVEN_NAMES } from '../languages/givenNames.ts'
import { inflect, readIrregular } from './inflect.ts'
import { NO_TAGS, tagsOf, type Tag, type Tags, withTags } from './tags.ts'

/** What the words of a language can be. */
export type Lexicon = {
  readonly language: Language
  /** Short forms whose full stop ends no sentence, without the stop. */
  readonly abbreviations: ReadonlySet<string>
  /** A verb and the word that makes a cue of it: *put it* */
  readonly cuePhrases: ReadonlySet<string>
  /** Jobs only with what stands behind: *head of* */
  readonly posts: ReadonlySet<string>
  /** What leads a name and tells no job: *Mr* */
  readonly courtesies: ReadonlySet<string>
  /** Jobs that stand behind the name of a body: *Gabble CEO* */
  readonly employed: readonly string[]
  /** Whoever is of a people, with a capital that makes no name: *the Spaniard* */
  readonly peoples: ReadonlySet<string>
  /** What stands before a first name and says no job: *Delighted Sheila* */
  readonly moods: ReadonlySet<string>
  /** What whoever is asked in court is: *cross-examined by* */
  readonly examined: ReadonlySet<string>
  /** How a letter is made by whoever speaks in it: *sent by* */
  readonly written: ReadonlySet<string>
  /** What stands at the end of the clause for the other half of a verb: *teilte* → *mit*. */
  readonly splits: ReadonlyMap<string, ReadonlySet<string>>
  /** What opens the phrase of whoever it goes by, word by word, and what closes it. */
  readonly according: readonly (readonly string[])[]
  readonly accordingBehind: ReadonlySet<string>
  /** How a plural noun ends. */
  readonly plural: RegExp
  /** How a word ends that may be a verb. */
  readonly likeVerb: RegExp
  /** By its ending a job, where a whole name stands behind. */
  readonly likeJob: RegExp
  /** How a verb ends that several do. */
  readonly many: RegExp
  /** How a verb ends that says *I* without it: *perdimos*. */
  readonly ofSelf: RegExp
  /** Where a word is cut off before an apostrophe: `l’entreprise`; null where the language does so nowhere. */
  readonly elided: RegExp | null
  /** The pronoun that has grown on to a verb: `a-t-il`. */
  readonly enclitic: RegExp | null
  /** Tells its language from every other: who holds this holds none of its words. */
  readonly key: symbol
  /** What one text’s own names make of the tags of a word with a capital; null where no text is read. */
  readonly withOwn: ((lower: string, tags: Tags) => Tags) | null
  /** The tags of a word as written; `lower` is the same in lower case. */
  readonly tagsOf: (text: string, lower: string, capital: boolean) => Tags
}

/** Reads a language's lists into one look-up. */
export function createLexicon(language: Language): Lexicon {
  const irregular = readIrregular(language.irregular, language.conjugations)
  const splits = splitForms(language, irregular)
  const entries = readEntries(language, irregular, splits)
  const shared = new Map<string, Tags>()
  const endings = language.endings.map(({ tags, like }) => ({ tags, like: new RegExp(like, 'u') }))
  for (const [word, tags] of entries)
    shared.set(word, tagsOf(isOnlyOpener(tags) ? [...tags, ...endingTags(endings, word)] : tags))

  const { capitalNouns, nounFirst } = language.grammar
  const prefixes = listOf(language.separable)
  const ofSeveral = listOf(language.grammar.several).map((ending): SeveralEnding => {
    const [many = '', one = ''] = ending.split('/')
    return [many, one]
  })
  const small = smallOf(shared.values())

  const lookUp = (text: string, lower: string, capital: boolean): Tags => {
    const key = keyOf(lower)
    const known = shared.get(key)
    if (known && capitalNouns && !capital) return small(known)
    if (known) return capital && known.has('auxiliary') && known.has('givenName') ? NO_TAGS : known
    const written = readApostrophe(key)
    if (written) return withTags(lookUp(text, written.stem, capital), [written.tag])
    const last = key.slice(key.lastIndexOf('-') + 1)
    const found = last === key ? null : nounsOf(shared.get(last))
    if (found) return found
    const given =
      capitalNouns && capital ? givenOf(shared.get(key.slice(0, key.indexOf('-')))) : null
    if (given) return given
    if (capitalNouns && capital) return partOf(shared, key) ?? named(endings, key, false)
    const several = severalOf(shared, ofSeveral, key)
    if (several) return several
    if (capital && key !== text) return named(endings, key, nounFirst)
    const separable = verbOf(shared, prefixes, key)
    if (separable) return separable
    return byEndings(endings, key)
  }
  return {
    language,
    abbreviations: new Set(listOf(language.abbreviations)),
    cuePhrases: new Set(language.cuePhrases.split('|')),
    posts: new Set(language.posts.split('|')),
    courtesies: new Set(language.courtesies.split('|')),
    employed: language.employed.split('|'),
    peoples: new Set(listOf(language.peoples ?? '')),
    moods: new Set(listOf(language.moods ?? '')),
    examined: new Set(listOf(language.examined ?? '')),
    written: new Set(language.written.split('|')),
    splits: splitsOf(splits),
    according: phrasesOf(language.according).toSorted((a, b) => b.length - a.length),
    accordingBehind: new Set(listOf(language.accordingBehind)),
    ...patternsOf(language),
    key: Symbol(),
    withOwn: null,
    tagsOf: lookUp,
  }
}

const NEVER = /(?!)/u

/** What a language says by patterns, each made once. */
function patternsOf({ grammar, mine }: Language) {
  const { plural, likeVerb, likeJob, many, elided, enclitics } = grammar
  return {
    plural: new RegExp(plural, 'u'),
    likeVerb: new RegExp(likeVerb, 'u'),
    likeJob: likeJob === '' ? NEVER : new RegExp(likeJob, 'u'),
    ofSelf: mine.endings === undefined ? NEVER : new RegExp(mine.endings, 'u'),
    many: many === '' ? NEVER : new RegExp(many, 'u'),
    elided: elided === '' ? null : new RegExp(`^(?:${oneOf(elided)})(?=\\p{L})`, 'iu'),
    enclitic: enclitics === '' ? null : new RegExp(`-(?:t-)?(${oneOf(enclitics)})$`, 'u'),
  }
}

function oneOf(words: string): string {
  return listOf(words).join('|').replaceAll('’', "[’']")
}

type Ending = { readonly tags: readonly Tag[]; readonly like: RegExp }

type Irregular = ReturnType<typeof readIrregular>

function readEntries(
  language: Language,
  irregular: Irregular,
  splits: readonly SplitForm[],
): ReadonlyMap<string, ReadonlySet<Tag>> {
  const entries = new Map<string, Set<Tag>>()
  const add = (word: string, tag: Tag): void => {
    const tags = entries.get(word)
    if (tags) tags.add(tag)
    else entries.set(word, new Set([tag]))
  }
  const lists = [...Object.entries(GIVEN_NAMES), ...Object.entries(language.words)]
  for (const [tag, words] of lists)
    // The keys of these records are tags.
    for (const word of listOf(words)) add(word, tag as Tag)
  for (const forms of irregular.values()) for (const { word, form } of forms) add(word, form)
  for (const [group, verbs] of Object.entries(language.verbs))
    for (const verb of listOf(verbs))
      for (const { word, form } of irregular.get(verb) ?? inflect(verb, language.conjugations)) {
        add(word, form)
        if (group !== 'other') add(word, group as Tag)
      }
  for (const { half, word, form } of splits) {
    if (half.includes(' ')) continue
    add(half + word, form)
    add(half + word, 'say')
    if (form === 'base') add(`${half}zu${word}`, 'base')
  }
  return entries
}

function listOf(words: string | undefined): readonly string[] {
  return (words ?? '').split(/\s+/u).filter((word) => word !== '')
}

/** Without what only a word with a capital can be, where nouns have one. */
function smallOf(all: Iterable<Tags>): (tags: Tags) => Tags {
  const small = new Map<Tags, Tags>()
  for (const tags of all) small.set(tags, tagsOf(tags.all.filter((tag) => !CAPITAL.has(tag))))
  return (tags) => small.get(tags) ?? tags
}

/** The forms of verbs in two parts: *teilte* with *mit*, and *mitteilte* in one word. */
function splitsOf(forms: readonly SplitForm[]): Lexicon['splits'] {
  const splits = new Map<string, Set<string>>()
  for (const { half, word } of forms) {
    const halves = splits.get(word)
    if (halves) halves.add(half)
    else splits.set(word, new Set([half]))
  }
  return splits
}

type SplitForm = { readonly half: string; readonly word: string; readonly form: Form }

function splitForms(
  { splitVerbs, conjugations }: Language,
  known: Irregular,
): readonly SplitForm[] {
  return phrasesOf(splitVerbs).flatMap((parts) => {
    const verb = parts.at(-1) ?? ''
    const half = parts.slice(0, -1).join(' ')
    return (known.get(verb) ?? inflect(verb, conjugations)).map(({ word, form }) => ({
      half,
      word,
      form,
    }))
  })
}

function phrasesOf(list: string): readonly (readonly string[])[] {
  return list.split('|').flatMap((entry) => (entry === '' ? [] : [entry.split(' ')]))
}

/** As the lists write it, without the stop of an abbreviation. */
function keyOf(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}

const CONTRACTED = /^(he|i|it|she|they|we|who|you|that|there|what)’(?:d|ll|m|re|s|ve)$/u

/** `he’s`, `mayor’s`, `builders’` */
function readApostrophe(key: string): { readonly stem: string; readonly tag: Tag } | null {
  if (!key.includes('’')) return null
  const pronoun = CONTRACTED.exec(key)?.[1]
  if (pronoun !== undefined) return { stem: pronoun, tag: 'contracted' }
  if (key.endsWith('’s')) return { stem: key.slice(0, -2), tag: 'possessive' }
  return key.endsWith('s’') ? { stem: key.slice(0, -1), tag: 'possessive' } : null
}

const NOUNS: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'person',
  'group',
  'organisation',
  'document',
  'surface',
  'spokesperson',
  'kin',
  'medium',
  'work',
  'saying',
  'title',
  'man',
  'woman',
  'house',
  'generic',
  'time',
  'calendar',
])

const CAPITAL: ReadonlySet<Tag> = new Set([
  ...NOUNS,
  'heName',
  'sheName',
  'givenName',
  'knownHouse',
  'courtesyHe',
  'courtesyShe',
  'postnominal',
  'opener',
])

/** *Karl-Theodor* is a name as *Karl* is. */
function givenOf(tags: Tags | undefined): Tags | null {
  const held = tags ? GIVEN.filter((tag) => tags.has(tag)) : []
  return held.length > 0 ? tagsOf(held) : null
}

const GIVEN: readonly Tag[] = ['heName', 'sheName', 'givenName']

/** Of a compound counts only what its last part is as a noun: *co-founder*, *harbour-master*. */
function nounsOf(tags: Tags | undefined): Tags | null {
  const held = tags ? tags.all.filter((tag) => NOUNS.has(tag)) : []
  return held.length > 0 ? tagsOf(held) : null
}

const VERB_FORMS: readonly Tag[] = FORMS

/** *anfange*, *angefangen*: the forms of the verb in it, whatever that reports alone */
function verbOf(
  shared: ReadonlyMap<string, Tags>,
  prefixes: readonly string[],
  key: string,
): Tags | null {
  for (const prefix of prefixes) {
    if (!key.startsWith(prefix)) continue
    const rest = key.slice(prefix.length)
    const tags = shared.get(rest.startsWith('zu') ? rest.slice(2) : rest) ?? shared.get(rest)
    const held = tags ? VERB_FORMS.filter((tag) => tags.has(tag)) : []
    if (held.length > 0) return tagsOf(held)
  }
  return null
}

const SEVERAL = tagsOf(['group'])

/** How several end, and how one of them does: `ies`, `y` */
type SeveralEnding = readonly [many: string, one: string]

/** *deputies*, *jornaleras*, *patrões*: several of whom a list has one */
function severalOf(
  shared: ReadonlyMap<string, Tags>,
  endings: readonly SeveralEnding[],
  key: string,
): Tags | null {
  const one = endings.some(
    ([many, single]) =>
      key.endsWith(many) && shared.get(key.slice(0, -many.length) + single)?.has('person') === true,
  )
  return one ? SEVERAL : null
}

/** Shorter ones end too many words: *Montag* is no *AG*. */
const SHORTEST_PART = 4

/** One letter is no noun: *Bender* doesn’t end with *Ende*. */
const SHORTEST_FIRST = 2

/** `Landesumweltminister`: where nouns are written together, the last of them says what it is. */
function partOf(shared: ReadonlyMap<string, Tags>, key: string): Tags | null {
  for (let at = 0; at <= key.length - SHORTEST_PART; at++) {
    const found = at > 0 && at < SHORTEST_FIRST ? null : nounOf(shared, key.slice(at))
    if (found) return found
  }
  return null
}

/** *Polizisten*, *Hafenamtes*, *Geistlicher*, *Sprecherinnen*: without the ending of its case and number */
function nounOf(shared: ReadonlyMap<string, Tags>, part: string): Tags | null {
  const own = nounsOf(shared.get(part))
  if (own) return own
  for (const ending of CASES) {
    if (!part.endsWith(ending) || part.length - ending.length < SHORTEST_PART) continue
    const found = nounsOf(shared.get(part.slice(0, -ending.length)))
    if (found) return found
  }
  return null
}

const CASES = ['s', 'n', 'e', 'r', 'en', 'es', 'er', 'ern', 'nen'] as const

/** A name says by its ending nothing but that it is somebody's job. */
function named(endings: readonly Ending[], key: string, nounFirst: boolean): Tags {
  const tags = byEndings(endings, key)
  // *Jurídicamente*
  if (nounFirst && tags.has('adverb')) return tags
  return nounsOf(tags) ?? NO_TAGS
}

function byEndings(endings: readonly Ending[], key: string): Tags {
  const held = endingTags(endings, key)
  return held.length > 0 ? tagsOf(held) : NO_TAGS
}

function endingTags(endings: readonly Ending[], key: string): readonly Tag[] {
  return endings.filter(({ like }) => like.test(key)).flatMap(({ tags }) => tags)
}

/** `Previously`: that a word opens sentences says nothing of what it is within one. */
function isOnlyOpener(tags: ReadonlySet<Tag>): boolean {
  return tags.size === 1 && tags.has('opener')
}
