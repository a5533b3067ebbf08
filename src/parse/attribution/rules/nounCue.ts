import { isSomebody } from '../../grammar/canSpeak.ts'
import type { Mention } from '../../grammar/mentions/Mention.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { oneLine } from '../../tokens/phraseWords.ts'
import { is } from '../../tokens/Token.ts'
import type { Candidate, Context, Rule } from '../Context.ts'

/**
 * A noun for what was said, and whose it is.
 *
 *     his call for “a wall”       Falk’s claim that it was “past mending”
 *     ^^^ ^^^^                    ^^^^^^ ^^^^^
 */
export const nounCue: Rule = {
  id: 'nounCue',
  sample: 'Falk’s claim that it was “past mending” was met with silence.',
  why: 'cueBefore',
  find: findNoun,
}

const LONGEST_GAP = 7

function findNoun(context: Context): Candidate | null {
  const { reading, at } = context
  const { tokens, phrases } = reading
  for (let noun = at - 1; noun >= 0 && at - noun <= LONGEST_GAP; noun--) {
    const phrase = phrases[noun]
    if (
      phrase?.kind !== 'noun' ||
      !is(tokens[phrase.head], 'saying') ||
      !leadsOn(reading, noun, at)
    )
      continue
    const mention = ownerOf(context, noun) ?? ofOwner(context, noun)
    if (!mention) continue
    const head = tokens[phrase.head]
    return {
      mention,
      cue: { start: head?.start ?? 0, end: head?.end ?? 0 },
      cueAt: phrase.head,
      sure: false,
      near: at - noun <= 2,
    }
  }
  return null
}

/** *claim that*, *call for*, *words:* lead to the quote; *claims are* says something of them. */
function leadsOn({ tokens, phrases }: Reading, noun: number, at: number): boolean {
  const next = phrases[noun + 1]
  if (noun + 1 === at) return true
  if (next?.kind === 'colon' || next?.kind === 'comma') return noun + 2 === at
  const word = tokens[next?.from ?? -1]?.lower ?? ''
  if (word === 'was' || word === 'is')
    return noun + 2 === at || tokens[phrases[noun + 2]?.from ?? -1]?.lower === 'that'
  if (word === 'that') return true
  const on = phrases.slice(noun + 1, at)
  return /^(?:about|for|of|on|to)$/.test(word) && on.every(({ kind }) => kind !== 'verb')
}

/** *Falk’s claim*, *his words* */
function ownerOf({ text, reading }: Context, noun: number): Mention | null {
  const { tokens, phrases } = reading
  const phrase = phrases[noun]
  if (!phrase) return null
  const first = tokens[phrase.from]
  if (first && is(first, 'owner') && OWNERS.has(first.lower)) {
    const head = OWNERS.get(first.lower) ?? 'it'
    const gender = head === 'he' || head === 'she' ? head : null
    const name = oneLine(text, first)
    return {
      start: first.start,
      end: first.end,
      kind: 'pronoun',
      name,
      role: null,
      head,
      gender,
      definite: true,
      human: true,
      named: false,
      office: false,
      kin: false,
    }
  }
  const owner = tokens
    .slice(phrase.from, phrase.head)
    .findLastIndex((token) => is(token, 'possessive'))
  if (owner === -1) return null
  const to = phrase.from + owner + 1
  const own = { ...phrase, to, head: to - 1 }
  return readMention(text, { ...reading, phrases: phrases.with(noun, own) }, noun)
}

const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
])

/** *the words of Ana Ruiz*, *a claim by the builders* */
function ofOwner({ text, reading }: Context, noun: number): Mention | null {
  const { tokens, phrases } = reading
  const link = tokens[phrases[noun + 1]?.from ?? -1]?.lower ?? ''
  if (!/^(?:of|by|from)$/.test(link) || !isSomebody(reading, noun + 2)) return null
  return readMention(text, reading, noun + 2)
}
