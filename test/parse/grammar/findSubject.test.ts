import { testClauses } from './testSentences.ts'

testClauses({
  'The noun before a verb does it': {
    does: [
      ['Ruiz left.', 'Ruiz → left'],
      ['The mayor herself often left.', 'The mayor → left'],
    ],
    doesNot: [
      ['In Sandport, left Ruiz.', 'nobody → left'],
      ['“It fell,” said Ruiz.', 'nobody → said'],
    ],
  },
  'An aside that no comma closes explains the name before it': {
    does: [
      ['“It holds,” Ana Ruiz, a member of the board said.', 'Ana Ruiz → said'],
      ['Ana Ruiz, an old friend of the mayor said so.', 'Ana Ruiz → said'],
    ],
    doesNot: [
      ['Ana Ruiz, a friend of hers said, left.', 'a friend → said, a friend → left'],
      ['In Sandport, a member of the board said so.', 'a member → said'],
      ['On Monday, a member of the board said so.', 'a member → said'],
      ['Falk met Ana Ruiz, a member of the board said.', 'Falk → met, a member → said'],
    ],
  },
  'What somebody does meanwhile is nobody': {
    does: [
      ['Giving evidence, the skipper, Jon Ebbe, said so.', 'the skipper → said'],
      ['Giving evidence at the court, his lawyer, Ana Ruiz, left.', 'his lawyer → left'],
    ],
    doesNot: [
      ['Leading builders, led by Ana Ruiz, left.', 'nobody ⇢ led, Leading builders → left'],
    ],
  },
  'A verb that is joined on shares the subject': {
    does: [
      ['Ruiz met Falk and left.', 'Ruiz → met, Ruiz → left'],
      [
        'Ruiz, who built it and sold it, left.',
        'Ruiz (who) ⇢ built, Ruiz (who) ⇢ sold, Ruiz → left',
      ],
      ['Ruiz met the man who fell and left.', 'Ruiz → met, the man (who) ⇢ fell, Ruiz → left'],
    ],
    doesNot: [['Ruiz left and Falk stayed.', 'Ruiz → left, Falk → stayed']],
  },
  'A base form goes with the verb right before it': {
    does: [
      [
        'They may not use, or encourage others to use, the harbour.',
        'They → may not use, They → encourage, others ⇢ to use',
      ],
    ],
    doesNot: [
      ['Falk, who built boats, left and sold it.', 'Falk (who) ⇢ built, Falk → left, Falk → sold'],
    ],
  },
  'What hangs on a noun does nothing itself': {
    does: [
      ['The chairman of the board in Sandport left.', 'The chairman → left'],
      ['The plan proposed by Ruiz was dropped.', 'The plan ⇢ proposed, The plan → was dropped'],
      ['A letter put up in the hall said so.', 'A letter → put, A letter → said'],
      ['The man holding the wall left.', 'The man ⇢ holding, The man → left'],
      ['The man holding on the wall left.', 'The man ⇢ holding, The man → left'],
    ],
    doesNot: [
      ['Ruiz left after Falk fell.', 'Ruiz → left, Falk ⇢ fell'],
      ['When it broke up in May Ruiz said so.', 'it ⇢ broke, Ruiz → said'],
      [
        'Ruiz said that holding the wall will cost more.',
        'Ruiz → said, Ruiz → holding, nobody ⇢ will cost',
      ],
    ],
  },
  'A gerund behind a noun is what that does, where nothing is done to it': {
    does: [
      ['With Falk saying it fell, Ruiz left.', 'Falk ⇢ saying, it ⇢ fell, Ruiz → left'],
      ['Ruiz saw a sign saying it fell.', 'Ruiz → saw, a sign ⇢ saying, it ⇢ fell'],
      ['Ruiz heard Falk calling.', 'Ruiz → heard, Falk ⇢ calling'],
    ],
    doesNot: [
      ['Ruiz sent the builders a letter saying it fell.', 'Ruiz → sent, Ruiz → saying, it ⇢ fell'],
      ['Ruiz met Falk, saying it fell.', 'Ruiz → met, Ruiz → saying, it ⇢ fell'],
    ],
  },
})
