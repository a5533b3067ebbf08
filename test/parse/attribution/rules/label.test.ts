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
    'Whoever opens a label is met in some way, and does nothing': {
      does: [
        ['[11:06] Ruiz, in a blanket: “It fell.”', 'Ruiz'],
        ['Overheard: a lobbyist, leaving the hall: “It fell.”', 'A lobbyist'],
        ['Finance Minister Ana Ruiz, on the phone, on the price: “It fell.”', 'Ana Ruiz'],
      ],
      doesNot: [
        ['Jon Ebbe, quoting Ana Ruiz: “It fell.”', 'nobody'],
        ['A man, with a banner: “It fell.”', 'nobody'],
        ['OVERHEARD, by the harbour: “It fell.”', 'nobody'],
        ['The verdict, in brief: “It fell.”', 'nobody'],
        ['Ana Ruiz, in a blanket, knew the word on the wall: “It fell.”', 'nobody'],
      ],
    },
  },
  (sample) => label.find(contextOf(sample))?.mention?.name ?? 'nobody',
)
