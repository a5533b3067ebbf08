import { testClauses } from './testSentences.ts'

testClauses({
  'A comma before the verb closes an aside': {
    does: [
      ['Ruiz, 45, the harbour master, left.', 'Ruiz → left'],
      ['Ruiz — the harbour master — left.', 'Ruiz → left'],
      ['Ruiz (45) left.', 'Ruiz → left'],
      ['Ruiz, in a tweet, said it fell.', 'Ruiz → said, it ⇢ fell'],
      ['Ruiz, after Falk fell, left.', 'Falk ⇢ fell, Ruiz → left'],
      ['Ruiz, the author of “Salt,” left.', 'Ruiz → left'],
    ],
    doesNot: [
      ['On Monday, Ruiz left.', 'Ruiz → left'],
      ['In Sandport, said Ruiz.', 'nobody → said'],
      ['“It fell,” said Ruiz.', 'nobody → said'],
    ],
  },
  'Behind a reporting verb a noun begins what is reported, across its aside': {
    does: [['Ruiz said the mayor, Ines Falk, had left.', 'Ruiz → said, the mayor ⇢ had left']],
    doesNot: [['Ruiz met the mayor, Ines Falk, and left.', 'Ruiz → met, Ruiz → left']],
  },
  'A comma joins a verb to the one before': {
    does: [
      ['Ruiz shook her head, smiled, left.', 'Ruiz → shook, Ruiz → smiled, Ruiz → left'],
      [
        'They have costed, timed and described it.',
        'They → have costed, They → timed, They → described',
      ],
    ],
    doesNot: [['When Falk left, Ruiz stayed.', 'Falk ⇢ left, Ruiz → stayed']],
  },
  'A comma too many parts a subject from its verb': {
    does: [
      [
        'The harbour board Watchers & Sons, has left.',
        'The harbour board Watchers & Sons → has left',
      ],
    ],
    doesNot: [['In the harbour, has left Ruiz.', 'nobody → has left']],
  },
  '*Who* stands for the noun before it': {
    does: [
      ['Ruiz met Falk, who left.', 'Ruiz → met, Falk (who) ⇢ left'],
      ['Falk (who lives there) left.', 'Falk (who) ⇢ lives, Falk → left'],
      ['The wall of stones that fell sank.', 'stones (that) ⇢ fell, stones → sank'],
    ],
    doesNot: [['Ruiz asked who left.', 'Ruiz → asked, nobody ⇢ left']],
  },
  '*Who* stands for somebody, over what hangs on them': {
    does: [
      ['A woman with a boat who fell left.', 'A woman (who) ⇢ fell, A woman → left'],
      ['A couple from Tern who fell left.', 'A couple (who) ⇢ fell, A couple → left'],
    ],
    doesNot: [
      ['A boat with a woman who fell sank.', 'a woman (who) ⇢ fell, a woman → sank'],
      ['Fans of Ana Ruiz, who fell, left.', 'Ana Ruiz (who) ⇢ fell, Fans → left'],
    ],
  },
  'An aside goes on behind *and* where no comma has closed it': {
    does: [
      ['It came from Falk, who sat and left.', 'It → came, Falk (who) ⇢ sat, Falk (who) ⇢ left'],
    ],
    doesNot: [
      ['Ruiz, who sat there, left it and fell.', 'Ruiz (who) ⇢ sat, Ruiz → left, Ruiz → fell'],
      ['Ruiz met Falk and left.', 'Ruiz → met, Ruiz → left'],
    ],
  },
  '*Who* stands for a person with a given name, over where they are from': {
    does: [
      ['Falk met Ana Ruiz of Tern Bank, who left.', 'Falk → met, Ana Ruiz (who) ⇢ left'],
      [
        'The talk by Ana Ruiz of Tern Bank, who left, fell.',
        'Ana Ruiz (who) ⇢ left, The talk → fell',
      ],
    ],
    doesNot: [
      ['Falk met Ana Ruiz of Tern Bank, which left.', 'Falk → met, Tern Bank (which) ⇢ left'],
      ['Falk met the mayor of Sandport, who left.', 'Falk → met, the mayor (who) ⇢ left'],
      ['Falk saw a photo of Ana Ruiz, who left.', 'Falk → saw, Ana Ruiz (who) ⇢ left'],
      ['Falk met Ana Ruiz with Ines Falk, who left.', 'Falk → met, Ines Falk (who) ⇢ left'],
    ],
  },
  '*Who* stands for whoever an aside explains': {
    does: [
      ['Ruiz met Ines Falk, the harbour master, who left.', 'Ruiz → met, Ines Falk (who) ⇢ left'],
    ],
    doesNot: [
      [
        'The harbour master, Ines Falk, who left, came back.',
        'Ines Falk (who) ⇢ left, The harbour master → came',
      ],
    ],
  },
})
