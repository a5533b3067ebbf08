import { canSpeak } from '../../grammar/canSpeak.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import { mentionOf } from '../../attribution/mentionOf.ts'
import { is } from '../../tokens/Token.ts'
import { cueAt } from '../cueAt.ts'
import { endOfReport } from '../endOfReport.ts'
import type { Report, ReportRule } from '../Report.ts'

/** Who is named at the head of what they said. */
export const asSaid: ReportRule = {
  id: 'asSaid',
  sample: 'As Tern News reported, the wall will fall.',
  find: findAsSaid,
}

function findAsSaid(text: string, reading: Reading, at: number): Report | null {
  const { tokens, phrases, clauses } = reading
  if (at > 1 || tokens[phrases[at]?.from ?? -1]?.lower !== 'as') return null
  const clause = clauses.find(({ subject }) => subject === at + 1)
  const verb = phrases[clause?.verb ?? -1]
  if (!clause || verb?.form !== 'finite' || !is(tokens[verb.head], 'trails')) return null
  const pause = pauseBehind(reading, clause.verb)
  const mention =
    pause !== -1 && canSpeak(reading, at + 1) ? mentionOf(text, reading, clause) : null
  const from = phrases[pause + 1]?.from
  const to = phrases[endOfReport(reading, pause, pause + 1) - 1]?.to
  if (!mention || from === undefined || to === undefined || to <= from) return null
  return {
    mention,
    ...cueAt(reading, clause.verb),
    parts: [{ from, to }],
    sure: true,
    why: 'cueBefore',
  }
}

const LONGEST_TAIL = 6

/** The comma that ends what opens the sentence; -1 where a noun follows the verb, which is what was said. */
function pauseBehind({ phrases }: Reading, verb: number): number {
  if (phrases[verb + 1]?.kind === 'noun') return -1
  const pause = phrases.findIndex(({ kind }, at) => at > verb && kind === 'comma')
  return pause - verb <= LONGEST_TAIL ? pause : -1
}
