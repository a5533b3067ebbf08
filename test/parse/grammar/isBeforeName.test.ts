import { testPhrases } from './testSentences.ts'

testPhrases({
  'What stands beside a job and a name tells what it is': {
    does: [
      '[N Its chairman], [N retired GP Dr Jon Falk], [V said] [N it].',
      '[N It] [V fell], [N planning officer Ana Ruiz] [V said].',
      '[N Her mother], [N retired librarian Ana Ruiz], [N 70], [V said] [N it].',
    ],
    doesNot: [
      '[N Falk] [V rose], [V thanked] [N mayor Ana Ruiz] for [N it].',
      '[N Falk] [V rose], [V-ing thanking] [N mayor Ana Ruiz] for [N it].',
    ],
  },
})
