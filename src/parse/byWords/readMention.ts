import type { Speaker } from '../../article/Article.ts'
import { NAME_PARTICLES } from '../tokens/isName.ts'
import { isOutlet } from '../languages/outlets.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import type { Mention } from '../grammar/readMention.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import type { Phrase } from './readPhrase.ts'
import { readPhrase, withoutElision } from './readPhrase.ts'
import { isGivenName, isOneOf, keyOf, type Speech } from './Speech.ts'

/** Reads a noun phrase as somebody who can speak. */
export function readMention(
  text: string,
  words: Sentence,
  phrase: Phrase,
  speech: Speech,
): Mention | null {
  const { from, to } = phrase
  const key = keyOf(words[from])
  const pronoun = to - from === 1 ? speech.pronouns.get(key) : undefined
  if (pronoun !== undefined && phrase.noun === from && phrase.core === to)
    return { ...spanOf(words, from, to), kind: 'pronoun', name: pronoun, role: null, head: pronoun }
  const name = findName(words, phrase, speech)
  if (name) return readName(text, words, phrase, { ...name, speech })
  return readApposed(text, words, phrase, speech) ?? readNominal(text, words, phrase, speech)
}

type Name = { readonly from: number; readonly to: number; readonly kind: Speaker['kind'] }

/**
 * The name in a phrase: the capitals behind the last job, or that begin with a given name.
 *
 *     der frühere Bundesminister Jon Ebbe      la maire Ana Ruiz      le groupe Brack
 *                                ^^^^^^^^               ^^^^^^^^                ^^^^^
 */
function findName(words: Sentence, phrase: Phrase, speech: Speech): Name | null {
  const trailing = findTrailingName(words, phrase, speech)
  if (trailing) return trailing
  const { from, noun, core: to } = phrase
  let start = to
  while (start > noun && isInName(words, start - 1)) start--
  const job = isGivenName(words[start], speech) ? -1 : findLastJob(words, start, to, speech)
  if (start === to || job === to - 1) return null
  const begins = job === -1 ? start : job + 1
  const kind = kindOfName(words, begins, to, speech)
  if (kind !== 'person') return { from: start, to, kind }
  const titled = job !== -1 || isJob(words, start - 1, speech)
  if (noun === from || titled || isGivenName(words[begins], speech))
    return { from: begins, to, kind }
  // *der Sachse*, *die Brack Werft*, *la Sorbonne*: an article before what nobody is known by
  return speech.capitalNouns && to - begins === 1
    ? null
    : { from: begins, to, kind: 'organisation' }
}

function findLastJob(words: Sentence, from: number, to: number, speech: Speech): number {
  for (let at = to - 1; at >= from; at--) if (isJob(words, at, speech)) return at
  return -1
}

function isJob(words: Sentence, at: number, speech: Speech): boolean {
  return isOneOf(speech.jobs, withoutElision(keyOf(words[at]), speech), speech)
}

/** `le ministre de l’Intérieur Jon Ebbe`: a given name behind what hangs on the job */
function findTrailingName(words: Sentence, { core, to }: Phrase, speech: Speech): Name | null {
  for (let at = core + 1; at < to - 1; at++) {
    if (!isGivenName(words[at], speech) || isGivenName(words[at - 1], speech)) continue
    const led = speech.links.has(keyOf(words[at - 1]))
    if (!led && words.slice(at, to).every(({ capital }) => capital))
      return { from: at, to, kind: 'person' }
  }
  return null
}

function isInName(words: Sentence, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word?.kind !== 'word' || word.capital || word.text === '&') return word?.kind === 'word'
  const behind = before?.capital || NAME_PARTICLES.has(keyOf(before))
  return behind && NAME_PARTICLES.has(word.lower)
}

function kindOfName(words: Sentence, from: number, to: number, speech: Speech): Speaker['kind'] {
  const parts = words.slice(from, to)
  if (isGivenName(parts[0], speech) && parts.length > 1) return 'person'
  const name = parts.map(({ text }) => text).join(' ')
  if (/^\p{Lu}[\p{Lu}&-]{1,7}$/u.test(name) || isOutlet(name)) return 'organisation'
  if (parts.some((part) => isOneOf(speech.organisations, keyOf(part), speech)))
    return 'organisation'
  const before = withoutElision(keyOf(words[from - 1]), speech)
  if (isOneOf(speech.organisations, before, speech)) return 'organisation'
  if (isOneOf(speech.groups, keyOf(parts.at(-1)), speech) && parts.length === 1) return 'group'
  return 'person'
}

function readName(
  text: string,
  words: Sentence,
  phrase: Phrase,
  name: Name & { readonly speech: Speech },
): Mention {
  const { from, to, kind, speech } = name
  const before = phrase.noun < from ? oneLine(text, spanOf(words, phrase.noun, from)) : null
  const role = before ?? (kind === 'person' ? roleAfter(text, words, phrase.to, speech) : null)
  return {
    ...spanOf(words, from, to),
    kind,
    name: oneLine(text, spanOf(words, from, to)),
    role,
    head: words[to - 1]?.lower ?? '',
  }
}

const LONGEST_ROLE = 12

/** `Ana Ruiz, Sprecherin der Polizei, sagte` */
function roleAfter(text: string, words: Sentence, at: number, speech: Speech): string | null {
  if (words[at]?.text !== ',') return null
  const phrase = readPhrase(words, at + 1, speech)
  if (!phrase || phrase.to - phrase.from > LONGEST_ROLE) return null
  const job = words
    .slice(phrase.noun, phrase.core)
    .some((word) => isOneOf(speech.jobs, keyOf(word), speech))
  return job ? oneLine(text, spanOf(words, phrase.noun, phrase.to)) : null
}

/**
 *     Die Sprecherin der Polizei, Ana Ruiz, sagte
 *         ^^^^^^^^^^^^^^^^^^^^^^ role
 *                                 ^^^^^^^^ mention
 */
function readApposed(
  text: string,
  words: Sentence,
  phrase: Phrase,
  speech: Speech,
): Mention | null {
  if (words[phrase.to]?.text !== ',') return null
  const next = readPhrase(words, phrase.to + 1, speech)
  if (!next || next.noun !== next.from || next.core - next.from < 2) return null
  const name = findName(words, next, speech)
  const ends = words[next.to]
  if (name?.kind !== 'person' || name.from !== next.from || ends?.kind === 'word') return null
  return {
    ...spanOf(words, name.from, name.to),
    kind: 'person',
    name: oneLine(text, spanOf(words, name.from, name.to)),
    role: oneLine(text, spanOf(words, phrase.noun, phrase.to)),
    head: words[name.to - 1]?.lower ?? '',
  }
}

function readNominal(text: string, words: Sentence, phrase: Phrase, speech: Speech): Mention {
  const span = spanOf(words, phrase.from, phrase.to)
  const head = withoutElision(
    keyOf(words[speech.capitalNouns ? phrase.core - 1 : headAt(words, phrase, speech)]),
    speech,
  )
  const bent = speech.bent.has(keyOf(words[phrase.from]))
  const name = oneLine(text, bent ? spanOf(words, phrase.noun, phrase.to) : span)
  return {
    ...span,
    kind: kindOfNoun(head, speech),
    name: name.charAt(0).toUpperCase() + name.slice(1),
    role: null,
    head,
  }
}

/** Where adjectives may stand on both sides of a noun, it is the first word that the lists know. */
function headAt(words: Sentence, { noun, core }: Phrase, speech: Speech): number {
  for (let at = noun; at < core; at++)
    if (kindOfNoun(withoutElision(keyOf(words[at]), speech), speech) !== 'unnamed') return at
  return noun
}

function kindOfNoun(noun: string, speech: Speech): Speaker['kind'] {
  if (isOneOf(speech.organisations, noun, speech)) return 'organisation'
  if (isOneOf(speech.documents, noun, speech)) return 'document'
  return speech.groups.has(noun) ? 'group' : 'unnamed'
}

/** Whether a phrase is somebody by its words: a name, a job, an office, several people. */
export function isSomebody(words: Sentence, phrase: Phrase, speech: Speech): boolean {
  const pronoun = phrase.noun === phrase.from && speech.pronouns.get(keyOf(words[phrase.from]))
  if (pronoun) return pronoun !== 'it'
  const parts = words.slice(phrase.noun, phrase.core)
  if (parts.some((part) => isGivenName(part, speech)) && parts.length > 1) return true
  if (parts.some((part) => part.capital && speech.surnames.has(keyOf(part)))) return true
  const lists = [speech.jobs, speech.organisations, speech.groups]
  return parts.some((part) =>
    lists.some((list) => isOneOf(list, withoutElision(keyOf(part), speech), speech)),
  )
}
