import { isWished } from '../../../src/parse/grammar/isWished.ts'
import { testRules } from '../testRules.ts'
import { placeOf, readLine } from './readLine.ts'

/** Whether what the verb in brackets says is done, or only wished. */
function isDone(sample: string): string {
  const verb = /\[([^\]]*)\]/.exec(sample)?.[1] ?? ''
  const line = readLine(sample.replace(/[[\]]/g, ''))
  const at = placeOf(line, verb)
  const clause = line.reading.clauses.find((one) => one.verb === at)
  return clause && isWished(line.reading, clause) ? 'wished' : 'done'
}

testRules(
  {
    'What ought to be done isn’t': {
      does: [
        ['The council [should say] so.', 'wished'],
        ['Ana Ruiz [should have said] so.', 'wished'],
      ],
      doesNot: [
        ['The council [said] so.', 'done'],
        ['Ana Ruiz [would say] so.', 'done'],
      ],
    },
    'What is called for isn’t done': {
      does: [
        ['Let the council [put] up a sign.', 'wished'],
        ['If it cannot, then let the council [put] up a sign.', 'wished'],
      ],
      doesNot: [
        ['Ana Ruiz let the council [put] up a sign.', 'done'],
        ['Then the council [put] up a sign.', 'done'],
      ],
    },
    'What is longed for isn’t done': {
      does: [
        ['If only Ana Ruiz [would write] so.', 'wished'],
        ['I wish Ana Ruiz [would write] so.', 'wished'],
        ['I wish that Ana Ruiz [would write] so.', 'wished'],
      ],
      doesNot: [
        ['Only Ana Ruiz [would write] so.', 'done'],
        ['They said that only Ana Ruiz [would write] so.', 'done'],
        ['If Ana Ruiz [would write] so, they left.', 'done'],
      ],
    },
  },
  isDone,
)
