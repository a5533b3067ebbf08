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
        ['[Her uncle], Chuy, left.', 'person Chuy, uncle, he'],
        ['[The group], Brack & Sons, left.', 'organisation Brack & Sons, group'],
        ['[The Majority Leader], Hon. Sunday Ekpo, left.', 'person Sunday Ekpo, Majority Leader'],
        [
          '[Controller] of Prisons in the state, Ana Ruiz, left.',
          'person Ana Ruiz, Controller of Prisons in the state, she',
        ],
        ['Then [Dean] of Mining Ana Ruiz left.', 'person Ana Ruiz, Dean of Mining, she'],
        ['Then [Head] of Mining Ana Ruiz left.', 'person Ana Ruiz, Head of Mining, she'],
        ['[State Sen. Ana Ruiz] left.', 'person Ana Ruiz, State Sen., she'],
      ],
      doesNot: [
        ['[His father], Ana Ruiz said, once told them.', 'nobody'],
        ['[The mayor] left, Ana Ruiz said.', 'nobody'],
        ['[A woman] in Sandport, Westshire, left.', 'nobody'],
        ['On [that night], Ana Ruiz left.', 'nobody'],
        ['[The wall], Ana Ruiz left.', 'nobody'],
        ['[The mayor], Brack Workers, left.', 'nobody'],
        ['It was read to [the jury], Ana Ruiz said.', 'nobody'],
        ['[The builders], Ana Ruiz said, left.', 'nobody'],
        ['[Ana Leader], Bo Falk, left.', 'person Ana Leader, she'],
        ['[Dean] of Brack left.', 'person Dean, he'],
        ['[The builder Dr. Ana Ruiz] left.', 'person Ana Ruiz, builder, she'],
      ],
    },
    'Words between a job and a name are the job of whoever is named, if they tell of a person': {
      does: [
        ['[A spokeswoman] for Senator Ana Ruiz left.', 'nobody'],
        ['[An aide] to Mayor Ana Ruiz left.', 'nobody'],
        ['[A lawyer] for rapper Jon Ebbe left.', 'nobody'],
        ['[The coach] of striker Jon Ebbe left.', 'nobody'],
        ['[The son] of former minister Ana Ruiz left.', 'nobody'],
        ['[The widow] of singer Jon Ebbe, dead since May, left.', 'nobody'],
        ['[The mother] of suspect Jon Ebbe left.', 'nobody'],
      ],
      doesNot: [
        ['[Chief] of Staff Ana Ruiz left.', 'person Ana Ruiz, Chief of Staff, she'],
        ['[The ambassador] to Brack Ana Ruiz left.', 'person Ana Ruiz, ambassador to Brack, she'],
        ['[Minister] for Health Dr Ana Ruiz left.', 'person Ana Ruiz, Minister for Health Dr, she'],
      ],
    },
    'A name behind a chain of nouns and a comma is that of the last where the first is another sex':
      {
        does: [
          ['[The wife] of the driver, Jon Ebbe, left.', 'nobody'],
          ['[The brother] of the skipper, Ana Ruiz, left.', 'nobody'],
        ],
        doesNot: [
          ['[The wife] of the driver, Ana Ruiz, left.', 'person Ana Ruiz, wife of the driver, she'],
          ['[The head] of the crew, Jon Ebbe, left.', 'person Jon Ebbe, head of the crew, he'],
          [
            '[A spokeswoman] for the builders, Ana Ruiz, left.',
            'person Ana Ruiz, spokeswoman for the builders, she',
          ],
        ],
      },
  },
  mentionIn(readNamed),
)
