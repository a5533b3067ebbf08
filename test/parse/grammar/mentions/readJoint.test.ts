import { readJoint } from '../../../../src/parse/grammar/mentions/readJoint.ts'
import { testRules } from '../../testRules.ts'
import { mentionIn } from './mentionIn.ts'

testRules(
  {
    'Two people joined by *and* speak as one': {
      does: [
        ['[Nora Lind] and Piet Falk left.', 'group Nora Lind and Piet Falk'],
        ['[Nora] and Piet left.', 'group Nora and Piet'],
      ],
      doesNot: [
        ['[Nora Lind], and Piet Falk left.', 'nobody'],
        ['[Nora Lind] or Piet Falk left.', 'nobody'],
        ['[Brack & Sons] and Piet Falk left.', 'nobody'],
        ['[Nora Lind] and the mayor left.', 'nobody'],
      ],
    },
  },
  mentionIn(readJoint),
)
