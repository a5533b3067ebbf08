import type { Speaker } from '../../../article/Article.ts'
import { oneLine } from '../../tokens/phraseWords.ts'
import { type Token, is, isWord } from '../../tokens/Token.ts'
import type { Phrase } from '../Phrase.ts'
import type { Reading } from '../readSentence.ts'
import { type Mention, spanOf, withoutOwner } from './Mention.ts'
import { nameAt } from './nameAt.ts'

/** *The mayor of Sandport*, *a spokesman for Brack & Sons*, *residents close to the wall* */
export function readNominal(text: string, reading: Reading, at: number): Mention | null {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  if (!phrase) return null
  const first = tokens[phrase.from]
  const head = headOf(tokens, phrase)
  if (!isWord(head) || is(head, 'calendar') || is(head, 'time')) return null
  const whole = { from: phrase.from, to: phrases[nominalEnd(reading, at)]?.to ?? phrase.to }
  const span = spanOf(tokens, whole)
  const name = capitalised(oneLine(text, span))
  const gender = is(head, 'woman') ? 'she' : is(head, 'man') ? 'he' : null
  const definite =
    is(first, 'determiner') &&
    !is(first, 'indefinite') &&
    !is(first, 'several') &&
    !is(first, 'number')
  const stem = head.lower.replace(/[’']s?$/u, '')
  const speaksFor = is(head, 'spokesperson') ? bodyOf(text, reading, at, phrase) : null
  if (speaksFor !== null)
    return {
      start: span.start,
      end: span.end,
      kind: 'organisation',
      name: speaksFor,
      role: null,
      head: speaksFor.toLowerCase(),
      gender,
      definite,
      human: false,
      named: true,
      office: false,
      kin: false,
      speaksFor: name,
    }
  return {
    start: span.start,
    end: span.end,
    kind: kindOf(head, name),
    name,
    role: null,
    head: stem,
    gender,
    definite,
    human: isHuman(head),
    named: false,
    office: is(head, 'title'),
    kin: false,
  }
}

function isHuman(head: Token): boolean {
  return (is(head, 'person') || is(head, 'kin') || is(head, 'spokesperson')) && !is(head, 'group')
}

/** The last noun of the phrase, over what follows it: *residents close*. */
function headOf(tokens: readonly Token[], { from, to }: Phrase): Token | undefined {
  return tokens[to - 1]?.kind === 'word' ? tokens[to - 1] : tokens[from]
}

/** *of Sandport*, *close to the buyer* are part of what somebody is called; *on Monday* is not. */
function nominalEnd(reading: Reading, at: number): number {
  const { tokens, phrases } = reading
  let end = isTwoJobs(reading, at) ? at + 2 : at
  for (;;) {
    const near =
      phrases[end + 1]?.kind === 'adverb' && phrases[end + 2]?.kind === 'preposition' ? 1 : 0
    const [link, next] = [phrases[end + 1 + near], phrases[end + 2 + near]]
    if (link?.kind !== 'preposition' || next?.kind !== 'noun') return end
    const head = tokens[next.head]
    const links = near === 1 ? NEAR : PART_OF
    if (!links.has(tokens[link.from]?.lower ?? '') || is(head, 'calendar')) return end
    if (tokens[link.from]?.lower === 'in' && (is(head, 'medium') || is(head, 'time'))) return end
    end += 2 + near
  }
}

/** *the mayor and former teacher*: one person with two jobs, as one article leads them */
function isTwoJobs({ tokens, phrases }: Reading, at: number): boolean {
  const [link, second] = [phrases[at + 1], phrases[at + 2]]
  if (link?.kind !== 'conjunction' || second?.kind !== 'noun') return false
  const other = tokens[second.head]
  return (
    is(tokens[phrases[at]?.from ?? -1], 'article') &&
    !is(tokens[second.from], 'determiner') &&
    is(other, 'person') &&
    !other?.capital
  )
}

const PART_OF: ReadonlySet<string> = new Set('of for from with at'.split(' '))
const NEAR: ReadonlySet<string> = new Set('to with in of'.split(' '))

/**
 * Somebody who speaks for a named organisation speaks as that organisation.
 *
 *     a spokesman for Brack & Sons       a Brack & Sons spokesman
 *                     ^^^^^^^^^^^^         ^^^^^^^^^^^^
 */
function bodyOf(text: string, reading: Reading, at: number, phrase: Phrase): string | null {
  const { tokens, phrases } = reading
  const link = tokens[phrases[at + 1]?.from ?? -1]
  if (
    phrases[at + 1]?.kind === 'preposition' &&
    /^(?:for|of|from|at|with)$/.test(link?.lower ?? '')
  ) {
    const named = nameAt(text, reading, at + 2)
    return named?.name ?? null
  }
  let from = phrase.from
  while (from < phrase.to - 1 && (!tokens[from]?.capital || is(tokens[from], 'determiner'))) from++
  let to = from
  while (to < phrase.to - 1 && (tokens[to]?.capital || tokens[to]?.lower === '&')) to++
  return to > from ? oneLine(text, withoutOwner(text, spanOf(tokens, { from, to }))) : null
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
