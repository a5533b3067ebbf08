import { pointsBack } from '../../../../src/parse/attribution/rules/pointsBack.ts'
import { testRules } from '../../testRules.ts'
import { contextOf } from '../contextOf.ts'

testRules(
  {
    'The sentence behind a quote may point back to it': {
      does: [
        ['“It will hold.” So says Ana Ruiz, the builder.', 'Ana Ruiz'],
        ['“It will hold.” So said the mayor.', 'The mayor'],
      ],
      doesNot: [
        ['“It will hold.” So said nobody at the hearing.', 'nobody'],
        ['“It will hold.” So says the label on the disc.', 'nobody'],
        ['“It will hold.” So Ana Ruiz mended it.', 'nobody'],
        ['“It will hold.” So said, so done.', 'nobody'],
        ['“It will hold.” Ana Ruiz said so.', 'nobody'],
      ],
    },
  },
  (sample) => pointsBack.find(contextOf(sample))?.mention?.name ?? 'nobody',
)
