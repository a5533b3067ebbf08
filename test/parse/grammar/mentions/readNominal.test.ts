import { readNominal } from '../../../../src/parse/grammar/mentions/readNominal.ts'
import { testRules } from '../../testRules.ts'
import { mentionIn } from './mentionIn.ts'

testRules(
  {
    'A noun says what kind of speaker it is': {
      does: [
        ['[The mayor] left.', 'unnamed The mayor'],
        ['[The council] left.', 'organisation The council'],
        ['[Residents] left.', 'group Residents'],
        ['[The report] appeared.', 'document The report'],
        ['[A woman] left.', 'unnamed A woman, she'],
        ['[Two sources] left.', 'unnamed Two sources'],
      ],
      doesNot: [
        ['On [Monday] it fell.', 'nobody'],
        ['On [that night] it fell.', 'nobody'],
      ],
    },
    'What hangs on a noun is part of it': {
      does: [
        ['[The head] of the board left.', 'unnamed The head of the board'],
        ['[Residents] close to the wall left.', 'unnamed Residents close to the wall'],
        ['[A woman] with a boat left.', 'unnamed A woman with a boat, she'],
        ['[The mayor] and former teacher left.', 'unnamed The mayor and former teacher'],
      ],
      doesNot: [
        ['[The head] on Monday left.', 'unnamed The head'],
        ['[The mayor] in a tweet left.', 'unnamed The mayor'],
        ['[The mayor] and the teacher left.', 'unnamed The mayor'],
      ],
    },
    'Whoever speaks for a named house speaks as that house': {
      does: [
        ['[A spokesman] for Brack & Sons left.', 'organisation Brack & Sons, he'],
        ['[A Brack & Sons spokesman] left.', 'organisation Brack & Sons, he'],
      ],
      doesNot: [
        ['[A spokesman] for the builders left.', 'unnamed A spokesman for the builders, he'],
        ['[A spokesman] left.', 'unnamed A spokesman, he'],
      ],
    },
  },
  mentionIn(readNominal),
)
