import { canSpeak, isSomebody } from '../../../src/parse/grammar/canSpeak.ts'
import { bracketed } from './readLine.ts'
import { testRules } from '../testRules.ts'

testRules(
  {
    'Names, people and pronouns are somebody': {
      does: [
        ['[Ruiz] left.', 'somebody'],
        ['[The mayor] left.', 'somebody'],
        ['[Officials] left.', 'somebody'],
        ['[The council] left.', 'somebody'],
        ['[She] left.', 'somebody'],
        ['[Nobody] left.', 'somebody'],
        ['[A spokesman] left.', 'somebody'],
      ],
      doesNot: [
        ['[The wall] fell.', 'nothing'],
        ['On [Monday] Ruiz left.', 'nothing'],
        ['[It] fell.', 'a paper'],
        ['Ruiz [left].', 'nothing'],
      ],
    },
    'A paper can speak, though it is nobody': {
      does: [
        ['[The report] appeared.', 'a paper'],
        ['[A sign] hung there.', 'a paper'],
      ],
      doesNot: [['[The stones] fell.', 'nothing']],
    },
  },
  (sample) => {
    const { reading, at } = bracketed(sample)
    if (isSomebody(reading, at)) return 'somebody'
    return canSpeak(reading, at) ? 'a paper' : 'nothing'
  },
)
