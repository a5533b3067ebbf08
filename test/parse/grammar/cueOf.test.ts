import { cueOf, cueSpan } from '../../../src/parse/grammar/cueOf.ts'
import { bracketed } from './readLine.ts'
import { testRules } from '../testRules.ts'

testRules(
  {
    'A verb is a cue by what it does with words': {
      does: [
        ['Ruiz [said] it fell.', 'say'],
        ['Ruiz [told] Falk it fell.', 'tell'],
        ['Ruiz [called] it a ruin.', 'call'],
        ['Ruiz [believes] it fell.', 'feel'],
        ['Ruiz [went on to say] it fell.', 'say'],
      ],
      doesNot: [
        ['Ruiz [left].', 'none'],
        ['[The claim] was false.', 'none'],
        ['Ruiz [was told] it fell.', 'none'],
      ],
    },
    'A weak verb is a cue only beside a quote': {
      does: [['Ruiz [shrugged].', 'none']],
      doesNot: [['Ruiz [said] it.', 'say']],
    },
    'A verb and a small word make a cue': {
      does: [
        ['Ruiz [put] it: “No.”', 'say'],
        ['Ruiz [made] clear that it fell.', 'say'],
        ['Ruiz [was] adamant that it fell.', 'say'],
      ],
      doesNot: [
        ['Ruiz [made] clear soup.', 'none'],
        ['Ruiz [was] at home.', 'none'],
      ],
    },
  },
  (sample) => {
    const { reading, at } = bracketed(sample)
    return cueOf(reading, at, false) ?? 'none'
  },
)

testRules(
  {
    'A weak verb right beside a quote is a cue': {
      does: [['Ruiz [shrugged]: “No.”', 'say']],
      doesNot: [['Ruiz [left]: “No.”', 'none']],
    },
  },
  (sample) => {
    const { reading, at } = bracketed(sample)
    return cueOf(reading, at, true) ?? 'none'
  },
)

testRules(
  {
    'A cue holds whom it tells, and no auxiliary': {
      does: [
        ['Ruiz [told] the builders it fell.', 'told the builders'],
        ['Ruiz [asked] Falk if it fell.', 'asked Falk'],
      ],
      doesNot: [
        ['Ruiz [has said] it fell.', 'said'],
        ['Ruiz [said] Falk left.', 'said'],
        ['Ruiz [told] “no” to all.', 'told'],
      ],
    },
  },
  (sample) => {
    const { text, reading, at } = bracketed(sample)
    const { start, end } = cueSpan(reading, at)
    return text.slice(start, end)
  },
)
