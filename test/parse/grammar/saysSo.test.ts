import { saysSo } from '../../../src/parse/grammar/saysSo.ts'
import { testRules } from '../testRules.ts'
import { readLine } from './readLine.ts'

/** The first verb of a sentence whose clause only says whose words these are. */
function sayingIn(sample: string): string {
  const { reading } = readLine(sample)
  const found = reading.clauses.find((clause) => saysSo(reading, clause))
  return reading.tokens[reading.phrases[found?.verb ?? -1]?.head ?? -1]?.text ?? 'none'
}

testRules(
  {
    'A clause with *as* and a comma only says who speaks': {
      does: [
        ['As Ana Ruiz wrote in May, the wall is gone.', 'wrote'],
        ['As Ana Ruiz told the council on Monday, the wall is gone.', 'told'],
        ['But as Ruiz said, it is gone.', 'said'],
        ['As Ana Ruiz said Monday, it is gone.', 'said'],
      ],
      doesNot: [
        ['As Ana Ruiz said this, the crowd shouted.', 'none'],
        ['As Ana Ruiz said that it fell, it fell.', 'none'],
        ['After Ana Ruiz spoke, the crowd shouted.', 'none'],
        ['The crowd shouted as Ana Ruiz spoke.', 'none'],
      ],
    },
  },
  sayingIn,
)
