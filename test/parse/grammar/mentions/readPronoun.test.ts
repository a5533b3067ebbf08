import { readPronoun } from '../../../../src/parse/grammar/mentions/readPronoun.ts'
import { testRules } from '../../testRules.ts'
import { mentionIn } from './mentionIn.ts'

testRules(
  {
    'A pronoun by itself is whoever was mentioned': {
      does: [
        ['[She] left.', 'pronoun She, she'],
        ['[They] left.', 'pronoun They'],
        ['[We] left.', 'pronoun We'],
        ['[It] fell.', 'pronoun It'],
        ['Falk met [him].', 'pronoun him, he'],
        ['[She]’s glad.', 'pronoun She, she'],
      ],
      doesNot: [
        ['[Her brother] left.', 'nobody'],
        ['[Several] left.', 'nobody'],
        ['[Ruiz] left.', 'nobody'],
        ['[This wall] fell.', 'nobody'],
      ],
    },
  },
  mentionIn(readPronoun),
)
