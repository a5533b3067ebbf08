import type { Span } from '../../article/Span.ts'
import { isName, NAME_PARTICLES } from '../tokens/isName.ts'
import { isCapital, isComma, isPossessive } from '../tokens/wordKinds.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import { roleAfter } from '../grammar/readRole.ts'
import { isOwnedName, joinsName } from '../grammar/joinsName.ts'
import { opensWithJob } from '../grammar/readMention.ts'
import { kindOfName } from '../grammar/kindOfName.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import {
  CALENDAR,
  DETERMINERS,
  OPENERS,
  ORGANISATION_NOUNS,
  PREPOSITIONS,
  TITLES,
} from '../languages/en/wordLists.ts'

/** One place where a run of capitals stands that may name somebody. */
export type NameRun = Span & {
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'group' | 'document' | 'unnamed'
  readonly role: string | null
  /** Whether it opens its sentence, as its subject does. */
  readonly opens: boolean
  readonly gender: Gender
  /** Brought in as somebody's wife, son or sister. */
  readonly kin?: boolean
  /** The short form that the text gives for a name: *TWU*. */
  readonly short?: string
}

export type Gender = 'he' | 'she' | null

const LONGEST_NAME = 9

/** Every run of capitals in a sentence, without what only opens the sentence. */
export function findNames(text: string, words: Sentence): readonly NameRun[] {
  const runs: NameRun[] = []
  for (let at = 0; at < words.length; at++) {
    if (!opensName(words, at)) continue
    const to = endOfName(words, at)
    const run = readRun(text, words, at, to)
    if (run) runs.push(run)
    at = to - 1
  }
  return runs
}

function opensName(words: Sentence, at: number): boolean {
  const word = words[at]
  if (!word || !isCapital(word) || CALENDAR.has(word.lower)) return false
  const first = at === 0 || words[at - 1]?.kind === 'quote'
  if (DETERMINERS.has(word.lower) || (OPENERS.has(word.lower) && first)) return false
  return word.lower !== 'i'
}

function endOfName(words: Sentence, from: number): number {
  let to = from + 1
  while (to - from < LONGEST_NAME && !endsWithOwner(words, to) && goesOn(words, to, from)) to++
  while (to > from + 1 && !isCapital(words[to - 1])) to--
  return to
}

function endsWithOwner(words: Sentence, to: number): boolean {
  return isPossessive(words[to - 1]) && !isOwnedName(words, to - 1)
}

function goesOn(words: Sentence, at: number, from: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  if (isCapital(word)) return !CALENDAR.has(word.lower)
  if (NAME_PARTICLES.has(word.lower)) return isCapital(words[at + 1])
  if (word.lower === 'the') return joinsName(words, at - 1, from)
  return joinsName(words, at, from)
}

function readRun(text: string, words: Sentence, from: number, to: number): NameRun | null {
  let start = opensWithJob(words, from, to) ? from + 1 : from
  for (let at = from; at < to - 1; at++) if (TITLES.has(bare(words[at]?.lower))) start = at + 1
  const span = withoutOwner(text, spanOf(words, start, to))
  const name = oneLine(text, span)
  const kind = kindOfName(words, start, to, name)
  const before = start > from ? oneLine(text, spanOf(words, from, start)) : null
  const told = before ?? roleAfter(text, words, to)
  const role = told !== null && isRoleOf(told, kind, name) ? told : null
  const courtesy = before !== null && /^(?:Mr|Mrs|Ms|Miss)\.?$/u.test(before)
  return {
    start: span.start,
    end: span.end,
    name,
    kind: kind === 'person' && role !== null && isBodysRole(role) ? 'organisation' : kind,
    role: courtesy ? null : role,
    opens: from < 5,
    gender: genderOf(before, role),
    kin: isKin(words, start),
  }
}

function isRoleOf(role: string, kind: NameRun['kind'], name: string): boolean {
  return (kind === 'person' && isName(name)) || isBodysRole(role)
}

/** `Gabble, a social media company` */
function isBodysRole(role: string): boolean {
  const words = role.toLowerCase().split(' ')
  const end = words.findIndex((word) => PREPOSITIONS.has(word))
  const head = words[(end === -1 ? words.length : end) - 1] ?? ''
  return ORGANISATION_NOUNS.has(head) || BODIES.has(head)
}

const BODIES: ReadonlySet<string> = new Set(
  'alliance association cooperative council group startup start-up union'.split(' '),
)

/** `Ebbe’s wife, Ina Ebbe`, `his brother Odd Ebbe` */
function isKin(words: Sentence, start: number): boolean {
  const at = isComma(words[start - 1]) ? start - 2 : start - 1
  return KIN.has(words[at]?.lower ?? '') && at > 0
}

const KIN: ReadonlySet<string> = new Set(
  'aunt brother cousin daughter father grandson husband mother nephew niece sister son uncle widow wife'.split(
    ' ',
  ),
)

function withoutOwner(text: string, { start, end }: Span): Span {
  const apostrophe = text[end - 1] === 's' ? end - 2 : end - 1
  const owns = apostrophe >= start && "’'".includes(text[apostrophe] ?? '')
  return { start, end: owns ? apostrophe : end }
}

function bare(word = ''): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

/** What a title or job says about *he* and *she*; a name alone says nothing for sure. */
function genderOf(title: string | null, role: string | null): Gender {
  if (title === null && role === null) return null
  const words = `${title ?? ''} ${role ?? ''}`.toLowerCase()
  if (SHE.test(words)) return 'she'
  return HE.test(words) ? 'he' : null
}

const SHE =
  /\b(?:mrs|ms|miss|dame|queen|lady|mother|wife|daughter|sister|widow|actress|grandmother|(?:\p{L}{1,20})?woman)\b/u
const HE =
  /\b(?:mr|sir|king|lord|father|husband|son|brother|grandfather|(?:chair|spokes|congress|council|business|police|sports)man)\b/u
