import { NAME_PARTICLES } from '../tokens/isName.ts'
import type { Range } from '../grammar/nounPhrase.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import type { Word } from '../tokens/splitWords.ts'
import { isGivenName, isOneOf, keyOf, type Speech } from './Speech.ts'

/** A noun phrase, and where its noun ends and what hangs on it begins. */
export type Phrase = Range & {
  /** Where the article and its like end. */
  readonly noun: number
  readonly core: number
}

const MOST_ADJECTIVES = 6
const LONGEST_NAME = 7
const MOST_LINKS = 4

/**
 * The noun phrase that begins at a place: a pronoun, a name, or an article with its noun, and the
 * nouns that hang on it.
 *
 *     sagte der neue Sprecher der Polizei am Montag      a déclaré la maire de Sandport
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^^^^^
 */
export function readPhrase(words: Sentence, from: number, speech: Speech): Phrase | null {
  const key = keyOf(words[from])
  if (key === '') return null
  const hasArticle = speech.articles.has(key) && !(words[from]?.capital && isName(words, from))
  if (!hasArticle && speech.ends.has(key) && !speech.pronouns.has(key)) return null
  const noun = hasArticle ? from + 1 : from
  const core = readNoun(words, noun, hasArticle, speech)
  if (core === null) {
    const extended = hasArticle && speech.capitalNouns ? readExtended(words, from, speech) : null
    if (extended) return extended
    return speech.pronouns.has(key) ? { from, noun: from, core: from + 1, to: from + 1 } : null
  }
  const bare = !hasArticle && !isOneOf(speech.jobs, keyOf(words[core - 1]), speech)
  return { from, noun, core, to: readLinks(words, core, bare, speech) }
}

const LONGEST_EXTENSION = 10

/**
 * Between a German article and its noun there may be half a clause, with a participle at its end.
 *
 *     die in Sandport geborene Ruiz      der sich selbst lobende Bürgermeister
 *                     ^^^^^^^^ ^^^^                       ^^^^^^^ ^^^^^^^^^^^^^
 */
function readExtended(words: Sentence, from: number, speech: Speech): Phrase | null {
  for (let at = from + 2; at < from + LONGEST_EXTENSION; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || speech.verbs.has(keyOf(word))) return null
    if (word.capital || !PARTICIPLE.test(word.lower) || !words[at + 1]?.capital) continue
    const core = readCapitals(words, at + 1, speech)
    return core > at + 1
      ? { from, noun: at, core, to: readLinks(words, core, false, speech) }
      : null
  }
  return null
}

/** `lobende`, `geborene`, `genannter` */
const PARTICIPLE = /(?:end|en|t)e[nr]?$/u

/** `Los Angeles`, `La Rocha`: an article that is part of a name */
function isName(words: Sentence, at: number): boolean {
  return at > 0 && (words[at + 1]?.capital ?? false) && words[at - 1]?.kind === 'word'
}

/** Where the noun ends that begins at a place; null where none does. */
function readNoun(
  words: Sentence,
  from: number,
  hasArticle: boolean,
  speech: Speech,
): number | null {
  let at = from
  const plain = hasArticle || startsNoun(words[from], speech)
  if (plain) while (at - from < MOST_ADJECTIVES && isPlain(words[at], speech)) at++
  const capitals = readCapitals(words, at, speech)
  if (capitals > at) return capitals
  if (speech.capitalNouns) return null
  return at > from ? at : null
}

/** Without an article a small noun opens a phrase only where it is a job or several people. */
function startsNoun(word: Word | undefined, speech: Speech): boolean {
  const key = keyOf(word)
  const grown = withoutElision(key, speech)
  if (grown !== key) return !speech.links.has(key.slice(0, key.length - grown.length))
  return speech.jobs.has(key) || speech.groups.has(key)
}

/** `l’entreprise` → `entreprise` */
export function withoutElision(key: string, { elided }: Speech): string {
  const article = elided.find((one) => key.startsWith(one))
  return article === undefined ? key : key.slice(article.length)
}

/** `die tern-Redaktion`: a noun by the capital behind its hyphen */
function isJoined({ text }: Word, { capitalNouns }: Speech): boolean {
  return capitalNouns && text.includes('-') && JOINED.test(text)
}

/** `tern-Redaktion` */
const JOINED = /-\p{Lu}/u

/** An adjective, or a noun where nouns are written small. */
function isPlain(word: Word | undefined, speech: Speech): boolean {
  if (word?.kind !== 'word' || word.capital || isJoined(word, speech)) return false
  const key = keyOf(word)
  return !speech.ends.has(key) && !speech.articles.has(key) && !speech.links.has(key)
}

function readCapitals(words: Sentence, from: number, speech: Speech): number {
  let at = from
  while (at - from < LONGEST_NAME && goesOn(words, at, from, speech)) at++
  return at
}

function goesOn(words: Sentence, at: number, from: number, speech: Speech): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  if (word.capital || isJoined(word, speech))
    return at > from || !speech.pronouns.has(keyOf(word)) || (words[at + 1]?.capital ?? false)
  if (at === from) return false
  if (word.text === '&') return words[at + 1]?.capital ?? false
  return NAME_PARTICLES.has(word.lower) && isParticle(words, at, from, speech)
}

/** `Ursula von der Leyen`, but `Sprecher von Brack` and `Ana Ruiz de Sandport` end before it. */
function isParticle(words: Sentence, at: number, from: number, speech: Speech): boolean {
  const before = words[at - 1]
  const after = NAME_PARTICLES.has(keyOf(words[at + 1])) ? words[at + 2] : words[at + 1]
  if (!after?.capital) return false
  if (NAME_PARTICLES.has(keyOf(before)) && at - 1 > from) return true
  return isGivenName(before, speech)
}

/** `Sprecher der Polizei`, `(SPD)`, `maire de Sandport` */
function readLinks(words: Sentence, core: number, bare: boolean, speech: Speech): number {
  let to = skipBracket(words, core)
  for (let count = 0; count < MOST_LINKS; count++) {
    const next = readLink(words, to, bare && to === core, speech)
    if (next === null) break
    to = skipBracket(words, next)
  }
  return to
}

/** Behind a bare name, *der* and *des* open another phrase: `sagte Ruhm der Zeitung`. */
function readLink(words: Sentence, at: number, bare: boolean, speech: Speech): number | null {
  const key = keyOf(words[at])
  const grown = withoutElision(key, speech)
  if (grown !== key && speech.links.has(key.slice(0, key.length - grown.length)))
    return readNoun(words, at, true, speech)
  if (!speech.links.has(key)) return null
  const isArticle = speech.articles.has(key)
  if (bare && isArticle) return null
  const from = !isArticle && speech.articles.has(keyOf(words[at + 1])) ? at + 2 : at + 1
  return readNoun(words, from, true, speech)
}

const LONGEST_BRACKET = 4

function skipBracket(words: Sentence, at: number): number {
  if (words[at]?.text !== '(') return at
  for (let end = at + 1; end <= at + LONGEST_BRACKET; end++)
    if (words[end]?.text === ')') return end + 1
  return at
}
