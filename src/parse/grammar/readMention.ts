import type { Speaker } from '../../article/Article.ts'
import type { Span } from '../../article/Span.ts'
import type { Range } from './nounPhrase.ts'
import { contractedPronoun, isCapital, isComma, isPossessive } from '../tokens/wordKinds.ts'
import { isName, NAME_PARTICLES } from '../tokens/isName.ts'
import { isHumanNoun } from './isSpeakingNoun.ts'
import { isOwnedName, joinsName } from './joinsName.ts'
import { kindOfName, withoutOwner } from './kindOfName.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import { roleAfter, roleBefore } from './readRole.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import {
  CALENDAR,
  DETERMINERS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  ORGANISATION_NOUNS,
  ORGANISATION_WORDS,
  PERSON_NOUNS,
  PERSON_PRONOUNS,
  PREPOSITIONS,
  SPOKESPEOPLE,
  SUBJECT_PRONOUNS,
  TITLES,
} from '../languages/en/wordLists.ts'

/** Somebody as one place of the text names them. */
export type Mention = Span & {
  readonly kind: Speaker['kind'] | 'pronoun' | 'who'
  /** As written, on one line: *Ines Falk*, *she*, *The council’s flood report*. */
  readonly name: string
  readonly role: string | null
  /** The last word of the phrase without what hangs on it, in lower case: *report*. */
  readonly head: string
  /** What *Mr.* and *Mrs.* before the name tell. */
  readonly courtesy?: 'he' | 'she'
  /** Somebody who speaks for the one named, as written: *A Tern News spokesman*. */
  readonly speaksFor?: string
}

/** Reads a noun phrase as somebody who can speak; null where nobody is meant. */
export function readMention(text: string, words: Sentence, range: Range): Mention | null {
  const first = words[range.from]
  if (!first) return null
  if (
    range.to - range.from === 1 &&
    SUBJECT_PRONOUNS.has(first.lower) &&
    !/^[A-Z]{2,}$/.test(first.text)
  ) {
    const kind = PERSON_PRONOUNS.has(first.lower) ? 'pronoun' : 'who'
    return {
      start: first.start,
      end: first.end,
      kind,
      name: first.text,
      role: null,
      head: first.lower,
    }
  }
  const grown = range.to - range.from === 1 ? contractedPronoun(first) : null
  if (grown !== null) {
    const kind = PERSON_PRONOUNS.has(grown) ? 'pronoun' : 'who'
    const end = first.start + grown.length
    return { start: first.start, end, kind, name: grown, role: null, head: grown }
  }
  const owner = range.to - range.from === 1 ? OWNERS.get(first.lower) : undefined
  if (owner !== undefined)
    return {
      ...spanOf(words, range.from, range.to),
      kind: 'pronoun',
      name: owner,
      role: null,
      head: owner,
    }
  const core = findCore(words, range)
  return readName(text, words, core, range) ?? readNominal(text, words, core, range)
}

/** *his claim*, *her call*: the pronoun that they are made of */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['her', 'she'],
  ['his', 'he'],
  ['its', 'it'],
  ['their', 'they'],
])

/** The phrase up to its first preposition; a preposition inside a name doesn't end it. */
function findCore(words: Sentence, { from, to }: Range): Range {
  for (let at = from + 1; at < to; at++) {
    const word = words[at]
    if (!word || !PREPOSITIONS.has(word.lower) || isCapital(word)) continue
    if (!joinsName(words, at, from)) return { from, to: at }
  }
  return { from, to }
}

function readName(text: string, words: Sentence, core: Range, whole: Range): Mention | null {
  const last = words[core.to - 1]
  if (!isCapital(last) || CALENDAR.has(last?.lower ?? '')) return null
  if (core.to - core.from === 1 && core.from === 0 && namesNobody(last?.lower ?? '')) return null
  let from = core.to - 1
  while (from > core.from && continuesName(words, from - 1, core.from)) from--
  while (
    from < core.to - 1 &&
    (TITLES.has(bare(words[from]?.lower)) || DETERMINERS.has(words[from]?.lower ?? ''))
  )
    from++
  const titled = findTitleEnd(words, from, core.to)
  const start = titled ?? from
  const span = spanOf(words, start, core.to)
  const name = oneLine(text, span)
  if (TITLES.has(bare(last?.lower)) && core.to - start === 1) return null
  const kind = kindOfName(words, start, core.to, name)
  const isPerson = kind === 'person'
  return {
    start: span.start,
    end: span.end,
    kind,
    name,
    role:
      roleBefore(text, words, core.from, start) ??
      (isPerson ? roleAfter(text, words, whole.to) : null),
    head: (last?.lower ?? '').replace(/[’']s$/u, ''),
    ...(isPerson ? courtesyOf(words[start - 1]?.lower) : {}),
  }
}

function courtesyOf(title: string | undefined): Pick<Mention, 'courtesy'> {
  const word = bare(title)
  if (word === 'mr') return { courtesy: 'he' }
  return word === 'mrs' || word === 'ms' || word === 'miss' ? { courtesy: 'she' } : {}
}

/** Has a capital only because it opens its sentence: *Doctors say*, *Tests show*, *One of them said*. */
function namesNobody(word: string): boolean {
  return GROUP_NOUNS.has(word) || DOCUMENT_NOUNS.has(word) || COUNTING.has(word)
}

const COUNTING: ReadonlySet<string> = new Set(
  'another both few many most none one others several some three two'.split(' '),
)

function continuesName(words: Sentence, at: number, from: number): boolean {
  const word = words[at]
  if (!word || CALENDAR.has(word.lower)) return false
  if (isPossessive(word) && !isOwnedName(words, at)) return false
  if (isCapital(word)) return !DETERMINERS.has(word.lower) || at > from
  return NAME_PARTICLES.has(word.lower) || joinsName(words, at, from)
}

/** `Fisherman Gil Sand`, `Nine-year-old Tam Reed`: what somebody is may open the sentence. */
export function opensWithJob(words: Sentence, from: number, to: number): boolean {
  const lower = words[from]?.lower ?? ''
  const opens = from === 0 || words[from - 1]?.kind !== 'word'
  return (
    opens &&
    to - from > 2 &&
    (lower.endsWith('-year-old') || TITLES.has(bare(lower)) || isHumanNoun(lower))
  )
}

/** `Parler CEO John Matze`: the name begins behind the last title. */
function findTitleEnd(words: Sentence, from: number, to: number): number | null {
  if (opensWithJob(words, from, to)) return from + 1
  for (let at = to - 2; at >= from; at--) {
    const word = words[at]
    if (word && TITLES.has(bare(word.lower)) && !ORGANISATION_WORDS.has(words[to - 1]?.lower ?? ''))
      return at + 1
  }
  return null
}

function bare(word: string | undefined): string {
  return (word ?? '').replace(/\.$/, '')
}

function readNominal(text: string, words: Sentence, core: Range, whole: Range): Mention | null {
  const last = words[core.to - 1]
  if (last?.kind !== 'word') return null
  const head = last.lower.replace(/[’']s?$/u, '')
  const speaker = SPOKESPEOPLE.has(head) ? readSpokesperson(text, words, core, whole) : null
  if (speaker) return speaker
  const somebody = PERSON_NOUNS.has(head) || isOwned(words, core)
  const named = somebody ? readApposedName(text, words, core, whole) : null
  if (named) return named
  const span = spanOf(words, whole.from, whole.to)
  const name = capitalised(oneLine(text, span))
  return {
    start: span.start,
    end: span.end,
    kind: kindOfNominal(head, name),
    name,
    role: null,
    head,
  }
}

/** *Plum’s solicitor*: whatever the noun is, a name behind it says who that is. */
function isOwned(words: Sentence, core: Range): boolean {
  return words
    .slice(core.from, core.to - 1)
    .some((word) => isPossessive(word) || OWNERS.has(word.lower))
}

/**
 * A job may be explained by the name behind it.
 *
 *     The mayor, Ana Ruiz, said
 *         ^^^^^ role
 *                ^^^^^^^^ mention
 */
function readApposedName(text: string, words: Sentence, core: Range, whole: Range): Mention | null {
  if (!isComma(words[whole.to])) return null
  const from = whole.to + 1
  let to = from
  while (isCapital(words[to]) || NAME_PARTICLES.has(words[to]?.lower ?? '')) to++
  const span = spanOf(words, from, to)
  const name = oneLine(text, span)
  const next = words[to]
  if (!isName(name) || (next && next.kind === 'word')) return null
  const head = (words[to - 1]?.lower ?? '').replace(/[’']s$/u, '')
  const kind = kindOfName(words, from, to, name)
  return {
    start: span.start,
    end: span.end,
    kind,
    name,
    role: roleBefore(text, words, core.from, whole.to),
    head,
  }
}

/**
 * Somebody who speaks for a named organisation speaks as that organisation.
 *
 *     a spokesman for Brack & Sons       a Brack & Sons spokesman
 *                     ^^^^^^^^^^^^         ^^^^^^^^^^^^
 */
function readSpokesperson(
  text: string,
  words: Sentence,
  core: Range,
  whole: Range,
): Mention | null {
  const forOf = words[core.to]
  const after = forOf && /^(?:for|of|from|at|with)$/.test(forOf.lower) ? core.to + 1 : -1
  const begins = after === -1 ? core.from : after
  const ends = after === -1 ? core.to - 1 : whole.to
  let from = begins
  while (from < ends && !isCapital(words[from])) from++
  let to = from
  while (
    to < ends &&
    (isCapital(words[to]) || joinsName(words, to, from) || words[to]?.lower === '&')
  )
    to++
  if (to === from || (begins === 0 && DETERMINERS.has(words[from]?.lower ?? '') && to - from < 2))
    return null
  if (DETERMINERS.has(words[from]?.lower ?? '')) from++
  const span = spanOf(words, whole.from, whole.to)
  const name = withoutOwner(oneLine(text, spanOf(words, from, to)))
  const speaksFor = capitalised(oneLine(text, span))
  return {
    start: span.start,
    end: span.end,
    kind: 'organisation',
    name,
    role: null,
    head: name.toLowerCase(),
    speaksFor,
  }
}

function kindOfNominal(head: string, name: string): Speaker['kind'] {
  if (/familiar with|anonym|briefed on|close to/u.test(name)) return 'unnamed'
  if (DOCUMENT_NOUNS.has(head)) return 'document'
  if (head === 'sources' || head === 'source') return 'unnamed'
  if (ORGANISATION_NOUNS.has(head)) return 'organisation'
  if (GROUP_NOUNS.has(head)) return 'group'
  return 'unnamed'
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
