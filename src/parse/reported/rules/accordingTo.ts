import { canSpeak } from '../../grammar/canSpeak.ts'
import { readMention } from '../../grammar/mentions/readMention.ts'
import { endOfMention } from '../phraseBehind.ts'
import type { Report, ReportRule } from '../Report.ts'
import { reportedAround } from '../reportedAround.ts'
import { isAccording } from '../isAccording.ts'
import { spanOf } from '../../tokens/phraseWords.ts'
import type { Reading } from '../../grammar/readSentence.ts'

/** What a sentence says by somebody’s account. */
export const accordingTo: ReportRule = {
  id: 'accordingTo',
  sample: 'According to Ana Ruiz, the wall will fall.',
  find: findAccording,
}

function findAccording(text: string, reading: Reading, at: number): Report | null {
  if (!isAccording(reading, at)) return null
  const who = reading.phrases[at + 2]?.kind === 'adverb' ? at + 3 : at + 2
  const mention = isAuthority(reading, who) ? readMention(text, reading, who) : null
  if (!mention) return null
  const parts = reportedAround(reading, { from: at, to: endOfMention(reading, who, mention) })
  const { from } = reading.phrases[at] ?? { from: 0 }
  return (
    parts && {
      mention,
      cue: spanOf(reading.tokens, from, from + 2),
      cueAt: from,
      parts,
      sure: true,
      why: 'accordingTo',
    }
  )
}

/** Anybody, and any thing that is described; *according to plan* names nobody. */
function isAuthority(reading: Reading, at: number): boolean {
  const { from = 0, to = 0 } = reading.phrases[at] ?? {}
  return to - from > 1 || canSpeak(reading, at)
}
