import { readNamed } from '../../../../src/parse/grammar/mentions/readNamed.ts'
import { testRules } from '../../testRules.ts'
import { mentionIn } from './mentionIn.ts'

testRules(
  {
    'A noun phrase names whoever its name is': {
      does: [
        ['[Mayor Ana Ruiz] left.', 'person Ana Ruiz, Mayor, she'],
        ['[Brack & Sons] left.', 'organisation Brack & Sons'],
      ],
      doesNot: [['[The mayor] left.', 'nobody']],
    },
    'The name behind the comma says who a noun is': {
      does: [
        ['[The mayor], Ana Ruiz, left.', 'person Ana Ruiz, mayor, she'],
        ['[The head] of the board, Ana Ruiz, left.', 'person Ana Ruiz, head of the board, she'],
        ['[One] of the marchers, Orla Fenn, left.', 'person Orla Fenn, she'],
        ['[Its policy lead], Ottoline Bragg, left.', 'person Ottoline Bragg, policy lead, she'],
        ['[His wife], Sue, left.', 'person Sue, wife, she'],
        ['[The group], Brack & Sons, left.', 'organisation Brack & Sons, group'],
        ['[The Majority Leader], Hon. Sunday Ekpo, left.', 'person Sunday Ekpo, Majority Leader'],
        [
          '[Controller] of Prisons in the state, Ana Ruiz, left.',
          'person Ana Ruiz, Controller of Prisons in the state, she',
        ],
      ],
      doesNot: [
        ['[The mayor] left, Ana Ruiz said.', 'nobody'],
        ['[A woman] in Sandport, Westshire, left.', 'nobody'],
        ['On [that night], Ana Ruiz left.', 'nobody'],
        ['[The wall], Ana Ruiz left.', 'nobody'],
        ['[The mayor], Brack Workers, left.', 'nobody'],
        ['It was read to [the jury], Ana Ruiz said.', 'nobody'],
        ['[The builders], Ana Ruiz said, left.', 'nobody'],
        ['[Ana Leader], Bo Falk, left.', 'person Ana Leader, she'],
      ],
    },
  },
  mentionIn(readNamed),
)
