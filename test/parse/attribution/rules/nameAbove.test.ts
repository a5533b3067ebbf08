import { nameAbove } from '../../../../src/parse/attribution/rules/nameAbove.ts'
import { contextOf } from '../contextOf.ts'
import { testRules } from '../../testRules.ts'

testRules(
  {
    'The line above a quote that is all of its paragraph says whose it is': {
      does: [
        ['Ana Ruiz, 34, Sandport\n“I would vote for her again.”', 'Ana Ruiz'],
        ['Ana Ruiz, ferry worker\n“I would vote for her again. She was kind.”', 'Ana Ruiz'],
        ['Hamza, 24, kitchen porter\n“I would vote for her again.”', 'Hamza'],
        ['Ana Ruiz, 71, retired\n“I would vote for her again.”', 'Ana Ruiz'],
        ['Ana Ruiz, 71, builder\n“I would vote for her again.” She laughs.', 'Ana Ruiz'],
        ['Lent by Ana Ruiz, Sandport\n“It came with my mother.”', 'Ana Ruiz'],
      ],
      doesNot: [
        ['Ana Ruiz, 34, left the hall.\n“I would vote for her again.”', 'nobody'],
        ['Ana Ruiz\n“I would vote for her again.”', 'nobody'],
        ['Hamza, a porter\n“I would vote for her again.”', 'nobody'],
        ['Sandport, 1934\n“I would vote for her again.”', 'nobody'],
        ['Ana Ruiz, 34, Sandport\n“I would vote for her again” was all.', 'nobody'],
        ['Ana Ruiz, builder\n“I would vote for her again.” She laughs.', 'nobody'],
        ['Ana Ruiz, 24, builder\n“My daughter never complained.” Her mother wept.', 'nobody'],
        ['Ana Ruiz, 34. It rained.\n“I would vote for her again.”', 'nobody'],
      ],
    },
  },
  (sample) => nameAbove.find(contextOf(sample))?.mention?.name ?? 'nobody',
)
