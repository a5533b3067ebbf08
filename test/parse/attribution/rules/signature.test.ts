import { signature } from '../../../../src/parse/attribution/rules/signature.ts'
import { contextOf } from '../contextOf.ts'
import { NEXT } from '../../story.ts'
import { testRules } from '../../testRules.ts'

testRules(
  {
    'A name behind a dash signs, also where a label stands before': {
      does: [
        ['“It held.” – Ana Ruiz', 'Ana Ruiz'],
        ['Claim: “It held.” – Ana Ruiz, mayor', 'Ana Ruiz'],
        ['QUOTE OF THE WEEK: “It held.” – Ana Ruiz, leaving the hall', 'Ana Ruiz'],
      ],
      doesNot: [
        ['Ana Ruiz: “It held” – and it fell', 'nobody'],
        ['Ana Ruiz said: “It held.” – Tern News', 'nobody'],
      ],
    },
    'A whole name in brackets behind a sentence signs': {
      does: [
        ['“It held.” (Ana Ruiz, Tern News)', 'Ana Ruiz'],
        ['“Nobody staged it better!” (Ana Ruiz, mayor)', 'Ana Ruiz'],
      ],
      doesNot: [
        ['“Salt Road” (Ana Ruiz, Tern News)', 'nobody'],
        ['“It held.” (Ana Ruiz, 2019)', 'nobody'],
        ['“It held.” (Ana Ruiz)', 'nobody'],
        ['“It held.” (The mayor, who wept, left.)', 'nobody'],
        ['The play ended on “It held.” (Ana Ruiz, Tern News)', 'nobody'],
      ],
    },
    'A name a line below signs where letters stand one below the other': {
      does: [
        ['“It fell.”\nJon Falk, Brack\n“It held.”\nAna Ruiz, Sandport', 'Ana Ruiz'],
        ['“It fell.”\nJon Falk, Brack\n“It held.”\nAna Ruiz (Sandport)', 'Ana Ruiz'],
        ['The town was asked.\n“It held.”\nFila Gray, 71, Ashby Lane', 'Fila Gray'],
        [
          'On Monday, 30 people met.\n“It was loud,” said Jon Ebbe.\n“It held.”\nFila Gray, 71, Ashby Lane',
          'Fila Gray',
        ],
        [
          'Jon Ebbe, 55, has not decided, he said.\n“I do not know.”\nThe town was asked.\n“It held.”\nFila Gray, 71, Ashby Lane',
          'Fila Gray',
        ],
      ],
      doesNot: [
        ['The mayor wept.\n“It held.”\nAna Ruiz, Sandport', 'nobody'],
        ['The mayor wept.\n“It held.”\nAna Ruiz, 71, left the hall', 'nobody'],
        ['The town was asked.\nJon Falk, 41, builder\n“It held.”\nAna Ruiz, 71, retired', 'nobody'],
        ['Jon Falk, Brack\n“It fell.”\nAna Ruiz, Sandport\n“It held.”\nLia Brand, Tern', 'nobody'],
      ],
    },
  },
  (sample) => signature.find(contextOf(`${sample}\n${NEXT}`))?.mention?.name ?? 'nobody',
)
