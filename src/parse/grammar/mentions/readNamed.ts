import { oneLine } from '../../tokens/phraseWords.ts'
import { isGiven, type Token, builds, is, isAny } from '../../tokens/Token.ts'
import { groupOf } from '../../tokens/tags.ts'
import { chainEnd, isNamedBeside } from '../chains.ts'
import { isPluralNoun } from '../isPluralNoun.ts'
import type { Phrase } from '../Phrase.ts'
import { isCue } from '../isCue.ts'
import type { Reading } from '../readSentence.ts'
import { isPost, roleWords, startOfRole } from '../roles.ts'
import { type Mention, spanOf } from './Mention.ts'
import { nameAt } from './nameAt.ts'

/** *Ana Ruiz*, *the mayor, Ana Ruiz,*: the phrase’s own name, or the one that explains it. */
export function readNamed(text: string, reading: Reading, at: number): Mention | null {
  const own = nameAt(text, reading, at)
  if (own && (builds(reading.tokens, 'capitalNouns') || !isJobAlone(reading, at))) return own
  const named = nameBehindOffice(text, reading, at) ?? nameOfTwoJobs(text, reading, at)
  if (named) return named
  const explained = explainedName(text, reading, at)
  // *King, Ruiz said, had left*: one name more may be anybody
  return own && !explained?.name.includes(' ') ? own : explained
}

/**
 * *the Majority Leader*, *Controller of Corrections*: a job with capitals and no given name, as *Ana Leader* has;
 * *Dean of Mining* is no Dean.
 */
function isJobAlone(reading: Reading, at: number): boolean {
  const { tokens, phrases } = reading
  const { from = 0, to = 0, head = -1 } = phrases[at] ?? {}
  const office = to - from === 1 && isOfficeOf(reading, at)
  return office || (isAny(tokens[head], JOBS) && !tokens.slice(from, to).some(isGiven))
}

const JOBS = groupOf('person', 'spokesperson', 'title')

/** *the mayor, Ana Ruiz*: the name behind the comma */
function explainedName(text: string, reading: Reading, at: number): Mention | null {
  const { tokens, phrases } = reading
  const end = chainEnd(reading, at)
  const phrase = phrases[at]
  if (!phrase) return null
  const beside = isNamedBeside(reading, at, end)
  if (!beside && !explains(reading, at, end)) return null
  const explained = nameAt(text, reading, beside ? end + 1 : end + 2)
  if (end > at && explained && isLastOnes(reading, { at, end }, explained, beside)) return null
  // `a woman in Sandport, Westshire, said`: the name goes on with the place
  const place = !beside && end > at && tokens[phrases[end]?.head ?? -1]?.capital
  if (place && !explained?.name.includes(' ')) return null
  if (!explained || explained.kind === 'group') return null
  // *It was read to the jury, Samina Roe said*: one person is no jury
  if (explained.kind === 'person' && isMany(tokens[phrase.head])) return null
  if (!explained.name.includes(' ') && !isOwn(reading, at)) return null
  const to = phrases[end]?.to ?? phrase.to
  const role = roleWords(
    text,
    tokens.slice(startOfRole(tokens, { from: phrase.from, to: phrase.to }), to),
  )
  const noun = tokens[phrase.head]
  // *her uncle, Chuy*; *a friend of the driver, Chuy* may be either
  const told = end > at ? null : is(noun, 'woman') ? 'she' : is(noun, 'man') ? 'he' : null
  return {
    ...explained,
    gender: explained.genderGuessed ? (told ?? explained.gender) : (explained.gender ?? told),
    genderGuessed: told === null && explained.genderGuessed,
    role: is(tokens[phrase.head], 'several') ? explained.role : role,
    kin: is(tokens[phrase.head], 'kin'),
  }
}

/**
 * Whether a name behind a chain of nouns is that of the last of them: where only the first says that it is a woman’s, or
 * no comma stands between.
 *
 *     the wife of the driver, Jon Ebbe,      la mère du livreur Jon Ebbe
 *                             ^^^^^^^^ the driver                ^^^^^^^^
 */
function isLastOnes(
  { tokens, phrases }: Reading,
  { at, end }: { readonly at: number; readonly end: number },
  { gender }: Mention,
  beside: boolean,
): boolean {
  const [first, last] = [tokens[phrases[at]?.head ?? -1], tokens[phrases[end]?.head ?? -1]]
  if (!isOnes(last)) return false
  const other = gender === 'he' ? 'woman' : 'man'
  return beside || (gender !== null && is(first, other))
}

function isMany(head: Token | undefined): boolean {
  return is(head, 'group') && !is(head, 'person') && !is(head, 'several')
}

/** *Chief of Staff*, *ambassador to Tern*: a job that goes on behind a small word */
function isOfficeOf({ tokens, phrases }: Reading, at: number): boolean {
  const [link, next] = [phrases[at + 1], phrases[at + 2]]
  const head = tokens[phrases[at]?.head ?? -1]
  return (
    (isOnes(head) || isPost(tokens, phrases[at]?.head ?? -1)) &&
    link?.kind === 'preposition' &&
    next?.kind === 'noun' &&
    !is(tokens[next.from], 'determiner')
  )
}

/**
 *     Chief of Staff Rena Falk      the ambassador to Britain Liu Xiang
 *                    ^^^^^^^^^                                 ^^^^^^^^
 */
function nameBehindOffice(text: string, reading: Reading, at: number): Mention | null {
  const { tokens, phrases } = reading
  const last = phrases[at + 2]
  if (!last || !isOfficeOf(reading, at)) return null
  const from = startOfName(tokens, last)
  if (from === -1 || from === last.from || isOfSomebody(reading, at, from)) return null
  const own = { ...last, from }
  const mention = nameAt(text, { ...reading, phrases: phrases.with(at + 2, own) }, at + 2)
  if (mention?.kind !== 'person' || !mention.name.includes(' ')) return null
  const office = { from: withoutArticle(tokens, phrases[at] ?? last), to: from }
  return { ...mention, role: oneLine(text, spanOf(tokens, office)) }
}

/**
 * Whether the words between a job and a name are the job of whoever is named.
 *
 *     a spokeswoman for Senator Ines Falk      Minister for Health Dr Ines Falk
 *                       ^^^^^^^ hers
 */
function isOfSomebody({ tokens, phrases }: Reading, at: number, name: number): boolean {
  const [noun, own] = [phrases[at], phrases[at + 2]]
  if (!noun || !own) return false
  const [first, last] = [tokens[own.from], tokens[name - 1]]
  if (!isOnes(last)) return false
  const many = is(tokens[noun.from], 'indefinite') || isAny(tokens[noun.head], BESIDE)
  return many || !last?.capital || isOnes(first)
}

/** *senator*, *driver*; not *staff* */
function isOnes(noun: Token | undefined): boolean {
  return isAny(noun, OF_PEOPLE) && !isPluralNoun(noun)
}

const OF_PEOPLE = groupOf('person', 'title')

/** Whoever is one of nobody’s or of somebody’s */
const BESIDE = groupOf('kin', 'spokesperson')

/** Where a person’s name begins among capitals: at a given name, or behind a place. */
function startOfName(tokens: readonly Token[], { from, to }: Phrase): number {
  for (let at = from + 1; at < to - 1; at++)
    if (tokens[at]?.capital && isGiven(tokens[at])) return at
  const place = is(tokens[from], 'place') && to - from > 2
  return place && tokens[from + 1]?.capital ? from + 1 : -1
}

/** *author and psychologist Ana Ruiz*: two jobs of one person */
function nameOfTwoJobs(text: string, reading: Reading, at: number): Mention | null {
  const { tokens, phrases } = reading
  const [first, link] = [phrases[at], phrases[at + 1]]
  const head = tokens[first?.head ?? -1]
  const noun = builds(tokens, 'capitalNouns') || !head?.capital
  const bare = noun && is(head, 'person') && !is(tokens[first?.from ?? -1], 'determiner')
  if (!bare || link?.kind !== 'conjunction') return null
  const named = nameAt(text, reading, at + 2)
  return named?.kind === 'person' && named.role !== null && named.name.includes(' ') ? named : null
}

/** *The mayor, Ana Ruiz, said*: the name behind the comma says who that is. */
function explains({ tokens, phrases }: Reading, at: number, end: number): boolean {
  const [comma, named, next] = [phrases[end + 1], phrases[end + 2], phrases[end + 3]]
  if (comma?.kind !== 'comma' || named?.kind !== 'noun') return false
  if (next && !/^(?:comma|dash|open|relative|colon|stop|verb|preposition)$/.test(next.kind))
    return false
  if (isReportedBy({ tokens, phrases }, end + 3)) return false
  const [first, head] = [tokens[phrases[at]?.from ?? -1], tokens[phrases[at]?.head ?? -1]]
  if (isAny(head, HUMAN) || is(first, 'several') || isPost(tokens, phrases[at]?.head ?? -1))
    return true
  // `Its policy lead, Ottoline Bragg, had`: two commas, and nothing else that could own the verb
  return (
    next?.kind === 'comma' &&
    !isScene(phrases, at) &&
    (is(first, 'owner') || is(first, 'article') || is(first, 'possessive')) &&
    !is(head, 'calendar') &&
    !is(head, 'time') &&
    !head?.capital
  )
}

/** *His father, Jon Ebbe said, once told him*: whoever tells of the father is not he. */
function isReportedBy(
  { tokens, phrases }: Pick<Reading, 'tokens' | 'phrases'>,
  verb: number,
): boolean {
  const says = phrases[verb]?.kind === 'verb' && isCue(tokens[phrases[verb].head])
  const next = phrases.find(
    ({ kind, from }, at) => at > verb + 1 && kind !== 'adverb' && !is(tokens[from], 'adverb'),
  )
  return says && phrases[verb + 1]?.kind === 'comma' && next?.kind === 'verb'
}

/** *Speaking before the vote, Ana Ruiz, who owns a boat, left*: what opens a sentence behind a preposition is no job. */
function isScene(phrases: readonly Phrase[], at: number): boolean {
  const opens = phrases.slice(0, at).every(({ kind }) => kind !== 'noun')
  return opens && phrases[at - 1]?.kind === 'preposition'
}

const HUMAN = groupOf('person', 'spokesperson', 'kin', 'title', 'group')

/** *his wife, Sue-Ellen*, *the owner, Saltair, said*: one name is enough */
function isOwn({ tokens, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at]
  const head = tokens[phrase?.head ?? -1]
  const end = chainEnd({ tokens, phrases }, at)
  const closed = phrases[end + 3]?.kind === 'comma' && phrases[end + 4]?.kind === 'verb'
  return closed || is(head, 'kin') || is(tokens[phrase?.from ?? -1], 'owner') || is(head, 'title')
}

function withoutArticle(tokens: readonly Token[], { from }: Phrase): number {
  return is(tokens[from], 'determiner') ? from + 1 : from
}
