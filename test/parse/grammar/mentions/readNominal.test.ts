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
        ['[Dozens] of fishermen left.', 'group Dozens of fishermen'],
      ],
      doesNot: [
        ['On [Monday] it fell.', 'nobody'],
        ['On [that night] it fell.', 'nobody'],
        ['[Dozens] of boats left.', 'unnamed Dozens of boats'],
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
    'Where somebody is, whom they advise and who made it say which one that is': {
      does: [
        ['[An official] in the port left.', 'unnamed An official in the port'],
        ['[The ambassador] to Brack left.', 'unnamed The ambassador to Brack'],
        ['[An adviser] to the mayor left.', 'unnamed An adviser to the mayor'],
        ['[A study] by two clerks appeared.', 'document A study by two clerks'],
      ],
      doesNot: [
        ['[The official] in the port left.', 'unnamed The official'],
        ['[An official] in a letter left.', 'unnamed An official'],
        ['[An official] to reporters left.', 'unnamed An official'],
        ['[The study] by noon appeared.', 'document The study'],
      ],
    },
    'Whoever speaks for a house speaks as that house': {
      does: [
        ['[A spokeswoman] for the council left.', 'organisation The council, she'],
        ['[A ministry spokesman] left.', 'organisation The ministry, he'],
        ['[A police spokesman] left.', 'group The police, he'],
        ['[A spokesman] for Brack & Sons left.', 'organisation Brack & Sons, he'],
        ['[A Brack & Sons spokesman] left.', 'organisation Brack & Sons, he'],
        ['[Brack & Sons’ spokesman] left.', 'organisation Brack & Sons, he'],
        ['[Tern Council’s spokesman] left.', 'organisation Tern Council, he'],
      ],
      doesNot: [
        ['[Ana Ruiz’s spokesman] left.', 'unnamed Ana Ruiz’s spokesman, he'],
        ['[Mayor Ruiz’s new spokesman] left.', 'unnamed Mayor Ruiz’s new spokesman, he'],
        ['[Mr Falk’s spokeswoman] left.', 'unnamed Mr Falk’s spokeswoman, she'],
        ['[A spokesman] for the builders left.', 'unnamed A spokesman for the builders, he'],
        ['[A district representative] left.', 'unnamed A district representative'],
        ['[A spokesman] for the company left.', 'unnamed A spokesman for the company, he'],
        ['[A spokesman] left.', 'unnamed A spokesman, he'],
      ],
    },
  },
  mentionIn(readNominal),
)
