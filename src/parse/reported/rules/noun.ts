import { ownerOf } from '../../grammar/mentions/ownerOf.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { LINKS } from '../../languages/en/reported.ts'
import { spanOf } from '../../tokens/phraseWords.ts'
import { is } from '../../tokens/Token.ts'
import type { Start } from '../Content.ts'
import { contentFrom } from '../findContent.ts'
import { opensDeed } from '../startOfDeed.ts'
import { thatBehind } from '../thatBehind.ts'
import type { Report, ReportRule } from '../Report.ts'

/**
 * A noun that says whose words they are. With *that* only behind a verb or a preposition, because
 * where such a noun opens the sentence, its own verb can’t be told from the report’s.
 *
 *     despite Falk’s claim that the wall would fall      Falk’s claim that it would fall drew laughs
 *             ^^^^^^ ^^^^^      ^^^^^^^^^^^^^^^^^^^      no report
 */
export const noun: ReportRule = {
  id: 'noun',
  sample: 'The hall laughed at Falk’s claim that the wall would fall.',
  find: findByNoun,
}

function findByNoun(text: string, reading: Reading, at: number): Report | null {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  if (phrase?.kind !== 'noun' || !is(tokens[phrase.head], 'saying')) return null
  const start = startBehind(reading, at)
  if (!start || (start.taking === 'that' && at === 0)) return null
  const mention = ownerOf(text, reading, at)
  const content = mention && contentFrom(reading, at, start)
  if (!mention || mention.head === 'speaking' || !content) return null
  const cueAt = phrase.head
  return {
    mention,
    cue: spanOf(tokens, cueAt, cueAt + 1),
    cueAt,
    parts: [
      {
        from: content.from,
        to: start.taking === 'thing' ? endBeforeVerb(reading, start, content.to) : content.to,
      },
    ],
    sure: false,
    why: 'cueBefore',
  }
}

/** *his call for a wall was ignored* */
function endBeforeVerb({ phrases }: Reading, { at }: Start, to: number): number {
  const verb = phrases.find(({ form }, place) => place > at && form === 'finite')
  return Math.min(to, verb?.from ?? to)
}

/** *claim that the wall would fall*, *promise to mend it*, *call for a new wall* */
function startBehind(reading: Reading, noun: number): Start | null {
  const { tokens, phrases } = reading
  const next = phrases[noun + 1]
  const that = thatBehind(reading, noun + 1)
  const cueTo = phrases[noun]?.to ?? 0
  if (that) return { ...that, taking: 'that', cueTo }
  if (!next) return null
  if (opensDeed(reading, noun + 1)) return { at: noun + 1, from: next.from, taking: 'deed', cueTo }
  const thing = phrases[noun + 2]
  const linked = LEADING.has(tokens[next.from]?.lower ?? '') && thing?.kind === 'noun'
  return linked ? { at: noun + 2, from: thing.from, taking: 'thing', cueTo } : null
}

const LEADING: ReadonlySet<string> = new Set(LINKS.split(' '))
