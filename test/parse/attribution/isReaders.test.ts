import { findBefore } from '../../../src/parse/attribution/rules/cueBefore.ts'
import { isReaders } from '../../../src/parse/attribution/judgePatterns.ts'
import { testRules } from '../testRules.ts'
import { contextOf } from './contextOf.ts'

testRules(
  {
    'What a reader may say nobody has said': {
      does: [
        ['If you say “You look great today,” she smiles.', 'unsaid'],
        ['You can please her by saying “You look great today.”', 'unsaid'],
        ['You don’t have to say “You look great today.”', 'unsaid'],
      ],
      doesNot: [
        ['You say in your book that “the wall is a lie.”', 'said'],
        ['You keep saying “the wall is a lie.”', 'said'],
        ['When you said “the wall is a lie,” she smiled.', 'said'],
        ['If Ruiz says “the wall is a lie,” she smiles.', 'said'],
      ],
    },
  },
  (sample) => {
    const context = contextOf(sample)
    const found = findBefore(context)
    return found && isReaders(context.reading, found) ? 'unsaid' : 'said'
  },
)
