import { testClauses } from './testSentences.ts'

testClauses({
  'What somebody is told depends': {
    does: [
      ['Ruiz said she would go.', 'Ruiz → said, she ⇢ would go'],
      ['Ruiz said that Falk left.', 'Ruiz → said, Falk ⇢ left'],
      ['Ruiz said it fell and that Falk left.', 'Ruiz → said, it ⇢ fell, Falk ⇢ left'],
    ],
    doesNot: [
      ['Ruiz said it fell, and Falk left.', 'Ruiz → said, it ⇢ fell, Falk → left'],
      ['Ruiz said it fell; Falk left.', 'Ruiz → said, it ⇢ fell, Falk → left'],
      ['Ruiz said it and Falk left.', 'Ruiz → said, Falk → left'],
    ],
  },
  'What a small word leads depends': {
    does: [
      ['After Falk left, Ruiz stayed.', 'Falk ⇢ left, Ruiz → stayed'],
      ['Ruiz stayed because Falk left.', 'Ruiz → stayed, Falk ⇢ left'],
      ['What Falk built was old.', 'Falk ⇢ built, nobody → was'],
    ],
    doesNot: [['Falk left and Ruiz stayed.', 'Falk → left, Ruiz → stayed']],
  },
  'What has no tense depends on its noun, but not where it shares a subject': {
    does: [
      ['With Falk leaving, Ruiz stayed.', 'Falk ⇢ leaving, Ruiz → stayed'],
      ['The wall built by Brack fell.', 'The wall ⇢ built, The wall → fell'],
    ],
    doesNot: [
      ['Ruiz left, shaking her head.', 'Ruiz → left, Ruiz → shaking'],
      ['Ruiz wanted to go.', 'Ruiz → wanted, Ruiz → to go'],
    ],
  },
})
