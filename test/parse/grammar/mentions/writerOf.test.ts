import { writerOf } from '../../../../src/parse/grammar/mentions/writerOf.ts'
import { testRules } from '../../testRules.ts'
import { mentionIn } from './mentionIn.ts'

testRules(
  {
    'A letter holds the words of whoever it is from': {
      does: [
        ['[A letter] from Ana Ruiz came.', 'person Ana Ruiz, she'],
        ['[A text message] sent by Jon Ebbe read so.', 'person Jon Ebbe, he'],
        ['[A statement] by the council said so.', 'organisation The council'],
      ],
      doesNot: [
        ['[A letter] came from Ana Ruiz.', 'nobody'],
        ['[A letter] seen by Ana Ruiz said so.', 'nobody'],
        ['[A boat] from Sandport came.', 'nobody'],
        ['[A report] by Ana Ruiz said so.', 'nobody'],
        ['[A novel] from Ana Ruiz came.', 'nobody'],
      ],
    },
    'What is read on somebody’s behalf is theirs, and not the reader’s': {
      does: [
        ['[A statement] was read on her behalf.', 'pronoun her, she'],
        ['[A letter] read on behalf of Ana Ruiz said so.', 'person Ana Ruiz, she'],
        ['[A letter] was read by Jon Ebbe on Ana Ruiz’s behalf.', 'person Ana Ruiz, she'],
      ],
      doesNot: [
        ['[A statement] read by Jon Ebbe said so.', 'nobody'],
        ['[A statement] was read, and Ana Ruiz spoke on his behalf.', 'nobody'],
      ],
    },
  },
  mentionIn(writerOf),
)
