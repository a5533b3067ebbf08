import { isExpletive } from '../canSpeak.ts'
import type { Speaker } from '../../../article/Article.ts'
import { oneLine } from '../../tokens/phraseWords.ts'
import { groupOf } from '../../tokens/tags.ts'
import { type Token, builds, is, isAny, isWord } from '../../tokens/Token.ts'
import { cueOf } from '../cueOf.ts'
import { isOfPeople } from '../isOfPeople.ts'
import type { Phrase, Range } from '../Phrase.ts'
import type { Reading } from '../readSentence.ts'
import { isPost } from '../roles.ts'
import { bodyOf } from './bodyOf.ts'
import { isHuman } from './isHuman.ts'
import { type Gender, type Mention, spanOf } from './Mention.ts'
import { nominalEnd } from './nominalEnd.ts'

/** A noun phrase, the noun that says who or what it is, and how far it reaches. */
type Nominal = {
  readonly at: number
  readonly phrase: Phrase
  readonly head: Token
  readonly whole: Range
}

/** *The mayor of Sandport*, *a spokesman for Brack & Sons*, *residents close to the wall* */
export function readNominal(text: string, reading: Reading, at: number): Mention | null {
  const nominal = findNominal(reading, at)
  if (!nominal) return null
  const { phrase, head } = nominal
  if (!is(head, 'spokesperson')) return asNoun(text, reading, nominal)
  const body = bodyOf(text, reading, at, phrase)
  if (body !== null) return asBody(text, reading, nominal, body)
  return bodyNounOf(text, reading, nominal) ?? asNoun(text, reading, nominal)
}

/**
 * The body speaks, whatever its name is; *the company* may be any.
 *
 *     a spokesman for the council      a council spokesman
 *                     ^^^^^^^^^^^        ^^^^^^^ The council
 */
function bodyNounOf(text: string, reading: Reading, nominal: Nominal): Mention | null {
  const { at, phrase } = nominal
  const { tokens, phrases } = reading
  if (builds(tokens, 'capitalNouns') || builds(tokens, 'nounFirst')) return null
  // *A district representative* may sit in a parliament
  if (isAny(nominal.head, MEMBERS)) return null
  const linked = is(tokens[phrase.to], 'linking') ? phrases[at + 2] : undefined
  const noun = tokens[linked?.head ?? (phrase.to - phrase.from > 1 ? phrase.to - 2 : -1)]
  if (!noun || !isBody(noun)) return null
  const { definite = '' } = noun.lexicon.language
  const name = capitalised(
    linked ? oneLine(text, spanOf(tokens, linked)) : `${definite} ${noun.lower}`,
  )
  const body = asBody(text, reading, nominal, name)
  return { ...body, kind: kindOf(noun, name), head: noun.lower, named: false, definite: true }
}

const MEMBERS = groupOf('person', 'group')

/** *council*, *police*; not *builders*, who are many, and not *company* */
export function isBody(token: Token | undefined): boolean {
  if (is(token, 'generic')) return false
  return is(token, 'organisation') || (is(token, 'group') && !token?.lower.endsWith('s'))
}

/** Null for a day, for *it* that means nothing, and for *man* and *on*, which mean nobody in particular. */
function findNominal(reading: Reading, at: number): Nominal | null {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  const head = phrase && headOf(tokens, phrase)
  if (!phrase || isNobody(tokens, phrase) || isExpletive(head)) return null
  if (!isWord(head) || is(head, 'calendar') || is(head, 'time')) return null
  if (builds(tokens, 'capitalNouns') && isPronounAlone(phrase, head)) return null
  const whole = { from: phrase.from, to: phrases[nominalEnd(reading, at)]?.to ?? phrase.to }
  return { at, phrase, head, whole }
}

/** What both kinds of mention have: where it stands, what it is called, whether it is known. */
function describe(text: string, { tokens }: Reading, { phrase, head, whole }: Nominal) {
  const from = builds(tokens, 'capitalNouns') ? withoutCase(tokens, phrase, head) : phrase.from
  const bare = { ...whole, from }
  const { start, end } = spanOf(tokens, is(head, 'organisation') ? bare : whole)
  return {
    start,
    end,
    name: capitalised(oneLine(text, spanOf(tokens, bare))),
    gender: genderOf(tokens, phrase, head),
    definite: isDefinite(tokens, phrase),
  }
}

/** *a spokesman for Brack & Sons*: the house speaks, and the words for whoever does so are kept. */
function asBody(text: string, reading: Reading, nominal: Nominal, body: string): Mention {
  const { start, end, name, gender, definite } = describe(text, reading, nominal)
  return {
    start,
    end,
    kind: 'organisation',
    name: body,
    role: null,
    head: body.toLowerCase(),
    gender,
    definite,
    human: false,
    named: true,
    office: false,
    kin: false,
    speaksFor: name,
  }
}

function asNoun(text: string, reading: Reading, nominal: Nominal): Mention {
  const { at, phrase, head, whole } = nominal
  const { tokens } = reading
  const { start, end, name, gender, definite } = describe(text, reading, nominal)
  const capitals = builds(tokens, 'capitalNouns')
  const stem = head.lower.replace(/[’']s?$/u, '')
  return {
    start,
    end,
    kind: kindOf(countedOf(reading, nominal) ?? head, name),
    name,
    role: null,
    head: stem,
    gender,
    definite,
    human:
      isHuman(head) ||
      isOneOfMany(reading, nominal) ||
      isOfPeople(tokens, phrase) ||
      isPost(tokens, phrase.to - 1) ||
      (capitals && isSpeaking(reading, at, head)),
    named: false,
    office: capitals ? is(head, 'organisation') && !is(head, 'generic') : is(head, 'title'),
    kin: false,
    ...(definite && leadsPhrase(reading, nominal) ? { noun: stem } : {}),
    ...(capitals ? { called: isCalledSo(head) ? [nominative(stem)] : [] } : {}),
    ...(isVoice(phrase, head, whole.to) ? { voice: true } : {}),
    ...(is(head, 'generic') && isHuman(head) ? { anybody: true } : {}),
  }
}

/** *Dozens of fishermen* are fishermen. */
function countedOf({ tokens, phrases }: Reading, { at, phrase, head }: Nominal): Token | null {
  const counted = phrases[at + 2]
  if (!is(head, 'number') || !is(tokens[phrase.to], 'linking') || !counted) return null
  const noun = tokens[counted.head]
  return is(noun, 'group') ? (noun ?? null) : null
}

/** *One of the nuns* is a nun. */
function isOneOfMany({ tokens, phrases }: Reading, { at, phrase, head }: Nominal): boolean {
  const many = tokens[phrases[at + 2]?.head ?? -1]
  if (head.lower !== 'one' || tokens[phrase.to]?.lower !== 'of' || !many?.lower.endsWith('s'))
    return false
  const one = many.lower.slice(0, -1)
  return isAny(many, MEMBERS) || many.lexicon.tagsOf(one, one, false).has('person')
}

/** *the mayor*, *this report*, *du maire*: somebody the text has spoken of */
function isDefinite(tokens: readonly Token[], { from }: Phrase): boolean {
  const first = tokens[from]
  if (holdsArticle(tokens, from - 1)) return true
  const open = is(first, 'indefinite') || is(first, 'several') || is(first, 'number')
  return is(first, 'determiner') && !open
}

/** *le syndicat des pêcheurs* is none that the text has spoken of, but *la maire de Sandport* may be. */
function leadsPhrase({ tokens, phrases }: Reading, { at, phrase, head, whole }: Nominal): boolean {
  return (
    builds(tokens, 'nounFirst') &&
    (whole.to === phrase.to || isHuman(head)) &&
    !is(tokens[phrase.from], 'owner') &&
    phrases[at + 1]?.kind !== 'relative'
  )
}

/** *man*, *das*, *ein* without a noun: nobody in particular */
function isPronounAlone({ from, to }: Phrase, head: Token): boolean {
  return to - from === 1 && (is(head, 'pronoun') || is(head, 'determiner')) && !is(head, 'several')
}

/** *a spokesman*, *ein Sprecher*, *un portavoz*; *ein Polizeisprecher* says for whom he speaks. */
function isVoice(phrase: Phrase, head: Token, end: number): boolean {
  const bare = phrase.to - phrase.from === 2 && end === phrase.to
  return bare && is(head, 'spokesperson') && VOICE.test(head.lower)
}

const VOICE = /^(?:spokes(?:man|woman|person)|sprecher(?:in)?|porte-parole|portavoz|porta-voz)$/u

function isCalledSo(head: Token): boolean {
  return CALLED.some((tag) => is(head, tag))
}

const CALLED = ['person', 'organisation', 'document', 'spokesperson', 'kin', 'group'] as const

/** *des Amtes* */
function nominative(stem: string): string {
  return stem.replace(/(?<=[^s])e?s$/u, '')
}

/** *dem Antrag*, *die Polizei* are an *Antrag* and *Polizei*, in whatever case they stand. */
function withoutCase(tokens: readonly Token[], { from, to }: Phrase, head: Token): number {
  const article = to - from > 1 && is(tokens[from], 'determiner')
  const bent =
    is(tokens[from], 'oblique') || (is(head, 'organisation') && !is(tokens[from], 'owner'))
  const led = is(head, 'document') && is(tokens[from - 1], 'preposition')
  return article && (bent || led) && !(led && is(tokens[from], 'owner')) ? from + 1 : from
}

/** By the noun; where nouns have a gender of their own, by the article of somebody’s. */
function genderOf(tokens: readonly Token[], { from }: Phrase, head: Token): Gender {
  if (is(head, 'woman')) return 'she'
  if (is(head, 'man')) return 'he'
  if (builds(tokens, 'nounFirst') && is(tokens[from], 'determiner')) {
    if (is(tokens[from], 'woman')) return 'she'
    return is(tokens[from], 'man') ? 'he' : null
  }
  if (!builds(tokens, 'capitalNouns') || THINGS.some((tag) => is(head, tag))) return null
  const lead = tokens[from]?.lower ?? ''
  if (/^(?:die|eine|diese)$/.test(lead)) return 'she'
  return /^(?:der|ein|dieser|dem|den|einem|einen)$/.test(lead) ? 'he' : null
}

/** *sagte der Schwede*: whoever says something and is no thing */
function isSpeaking(reading: Reading, at: number, head: Token): boolean {
  if (THINGS.some((tag) => is(head, tag))) return false
  return reading.clauses.some(
    ({ subject, verb }) => subject === at && cueOf(reading, verb, true) === 'say',
  )
}

const THINGS = ['group', 'organisation', 'document', 'surface', 'saying', 'medium', 'work'] as const

/** *du*, *del*, *da*: the preposition holds the article. */
function holdsArticle(tokens: readonly Token[], at: number): boolean {
  return builds(tokens, 'nounFirst') && is(tokens[at], 'preposition') && is(tokens[at], 'article')
}

/** *on*, *cela*: a pronoun that means nobody in particular */
function isNobody(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const token = tokens[from]
  return (
    builds(tokens, 'nounFirst') && to - from === 1 && is(token, 'pronoun') && !is(token, 'several')
  )
}

/** The last noun of the phrase, over what follows it: *residents close*. */
function headOf(tokens: readonly Token[], { from, to, head }: Phrase): Token | undefined {
  if (builds(tokens, 'nounFirst')) return tokens[head]
  return tokens[to - 1]?.kind === 'word' ? tokens[to - 1] : tokens[from]
}

function kindOf(head: Token, name: string): Speaker['kind'] {
  if (/familiar with|anonym|briefed on|close to/u.test(name)) return 'unnamed'
  if (is(head, 'person') || is(head, 'spokesperson')) return 'unnamed'
  if (is(head, 'document') || is(head, 'surface')) return 'document'
  if (is(head, 'organisation')) return 'organisation'
  if (is(head, 'group')) return head.lower.startsWith('source') ? 'unnamed' : 'group'
  return 'unnamed'
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
