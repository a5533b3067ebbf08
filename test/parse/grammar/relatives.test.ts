import { testClauses } from './testSentences.ts'

testClauses({
  'A clause that tells somebody apart ends right before the next verb': {
    does: [
      ['The man who left said it.', 'The man (who) ⇢ left, The man → said'],
      ['The wall that Ruiz built fell.', 'Ruiz ⇢ built, The wall → fell'],
      ['The man the council hired left.', 'the council → hired, The man → left'],
      ['Those who said it fell left.', 'Those (who) ⇢ said, it ⇢ fell, Those → left'],
      ['Ruiz said the man who fell was Falk.', 'Ruiz → said, the man (who) ⇢ fell, the man ⇢ was'],
    ],
    doesNot: [
      ['Ruiz, who left, said it.', 'Ruiz (who) ⇢ left, Ruiz → said'],
      ['Builders who have felt left behind stay.', 'Builders (who) ⇢ have felt, nobody ⇢ left'],
    ],
  },
  'A noun that something is done to in such a clause does nothing itself': {
    does: [
      ['The man who owns the wall left.', 'The man (who) ⇢ owns, The man → left'],
      [
        'A woman who lives near the wall in Sandport left.',
        'A woman (who) ⇢ lives, A woman → left',
      ],
      ['Residents who spoke to Tern News left.', 'Residents (who) ⇢ spoke, Residents → left'],
      ['A man who answered the door said it.', 'A man (who) ⇢ answered, A man → said'],
      ['A woman who lives next to the wall left.', 'A woman (who) ⇢ lives, A woman → left'],
      ['People who know Ruiz say it fell.', 'People (who) ⇢ know, People → say, it ⇢ fell'],
    ],
    doesNot: [
      ['Those who say the wall fell left.', 'Those (who) ⇢ say, the wall ⇢ fell, Those → left'],
      ['Ruiz, who owns the wall, left.', 'Ruiz (who) ⇢ owns, Ruiz → left'],
      [
        'The rule, which means the wall fell, was old.',
        'The rule (which) ⇢ means, the wall → fell, the wall → was',
      ],
    ],
  },
  'So does what opens with *whose*': {
    does: [
      ['A woman whose dog bit a builder left.', 'dog ⇢ bit, A woman → left'],
      ['A man whose wall was hit by a boat left.', 'wall ⇢ was hit, A man → left'],
    ],
    doesNot: [
      ['Ruiz, whose wall fell, left.', 'wall ⇢ fell, Ruiz → left'],
      ['A man whose wall fell said it.', 'wall ⇢ fell, A man → said'],
    ],
  },
})
