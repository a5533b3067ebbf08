import { label } from '../../../../src/parse/attribution/rules/label.ts'
import { testRules } from '../../testRules.ts'
import { contextOf } from '../contextOf.ts'

testRules(
  {
    'What comes from somebody is theirs, though more is said of them': {
      does: [
        ['And from Ana Ruiz, a driver on the 17 route: “It fell.”', 'Ana Ruiz'],
        ['Best line, from Rep. Ana Ruiz on her first term: “It fell.”', 'Ana Ruiz'],
      ],
      doesNot: [
        ['A postcard from Sandport, a town on the coast: “It fell.”', 'nobody'],
        ['Ana Ruiz came from Brack to say more on the walls: “It fell.”', 'nobody'],
      ],
    },
  },
  (sample) => label.find(contextOf(sample))?.mention?.name ?? 'nobody',
)
