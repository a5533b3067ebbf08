import { testClauses } from './testSentences.ts'

testClauses({
  'Words that tell when stand behind an aside or a bracket': {
    does: [
      ['Ruiz (Greens) on Monday said so.', 'Ruiz → said'],
      ['Ruiz (Greens) last month said so.', 'Ruiz → said'],
      ['Ana Ruiz, the mayor, on Monday said so.', 'Ana Ruiz → said'],
      ['Ana Ruiz, the mayor, this past week said so.', 'Ana Ruiz → said'],
      ['Surveys of builders late last week said so.', 'Surveys → said'],
      ['A report published Monday said so.', 'A report published → said'],
    ],
    doesNot: [
      ['It fell, and Monday said it all.', 'It → fell, Monday → said'],
      ['Specifically, 13 Hours said so.', '13 Hours → said'],
      ['The wall that Ruiz built fell.', 'Ruiz ⇢ built, The wall → fell'],
    ],
  },
  'Words that tell when are no aside’s': {
    does: [
      ['Last month, the Courier, a weekly, said so.', 'the Courier → said'],
      ['Earlier Monday, his wife, Ana Ruiz, said so.', 'his wife → said'],
    ],
    doesNot: [['The Courier, a weekly, said so.', 'The Courier → said']],
  },
  'A short place ends no sentence': {
    does: [['Ana Ruiz, 29, of Huntsville, Ala., said so.', 'Ana Ruiz → said']],
    doesNot: [['It was Huntsville. Ana Ruiz said so.', 'It → was, Ana Ruiz → said']],
  },
  'Each and both may stand behind whoever does it': {
    does: [
      ['Ruiz and Falk both said so.', 'Falk → said'],
      ['The builders each said so.', 'The builders → said'],
      ['The Chamber of Trade and Unison both said so.', 'The Chamber of Trade and Unison → said'],
    ],
    doesNot: [
      ['Each side said so.', 'Each side → said'],
      ['It was a wall both said was old.', 'It → was, both → said, a wall → was'],
    ],
  },
  'An aside between dashes may say who somebody is': {
    does: [['Ruiz—who had left—said so.', 'Ruiz (who) ⇢ had left, Ruiz → said']],
    doesNot: [['It fell—Ruiz had left.', 'It → fell, Ruiz → had left']],
  },
  'What hangs on a noun may stand behind words that tell when': {
    does: [['A survey on Monday of builders found it.', 'A survey → found']],
    doesNot: [['On Monday builders found it.', 'builders → found']],
  },
  'A clause that tells when goes on behind and': {
    does: [
      [
        'It fell, and when Ruiz thanked them and said so, Falk left.',
        'It → fell, Ruiz ⇢ thanked, Ruiz ⇢ said, Falk → left',
      ],
      [
        'Falk left, while a source met them and said so.',
        'Falk → left, a source ⇢ met, a source ⇢ said',
      ],
      [
        'It has a door that builders timed and described.',
        'It → has, builders ⇢ timed, builders ⇢ described',
      ],
    ],
    doesNot: [
      ['Falk wept as Ruiz left and said so.', 'Falk → wept, Ruiz ⇢ left, Falk → said'],
      ['Falk left when Ruiz met them, and said so.', 'Falk → left, Ruiz ⇢ met, Falk → said'],
      [
        'Falk said Ruiz would wait and called them.',
        'Falk → said, Ruiz ⇢ would wait, Falk → called',
      ],
    ],
  },
  'A clause of its own begins the aside': {
    does: [
      ['It is a land that the mayor, Ana Ruiz, called so.', 'It → is, the mayor ⇢ called'],
      [
        'Falk blocked a move, while Ana Ruiz, the mayor, said so.',
        'Falk → blocked, Ana Ruiz ⇢ said',
      ],
    ],
    doesNot: [
      ['It is a land, and Ana Ruiz, the mayor, said so.', 'It → is, Ana Ruiz → said'],
      [
        'The club, which its owner, Ana Ruiz, bought in 2010, said so.',
        'nobody ⇢ bought, The club → said',
      ],
      [
        'The man who built the wall and who owns the field said so.',
        'The man (who) ⇢ built, The man (who) ⇢ owns, The man → said',
      ],
    ],
  },
  'A gerund goes on with the last one': {
    does: [
      [
        'They left, with Ruiz saying it fell and asking them.',
        'They → left, Ruiz ⇢ saying, it ⇢ fell, Ruiz ⇢ asking',
      ],
    ],
    doesNot: [['They left, saying it fell.', 'They → left, They → saying, it ⇢ fell']],
  },
  'A report published in an aside is nobody who does it': {
    does: [
      [
        'Ms Ruiz, in a letter published in the Courier, said so.',
        'a letter → published, Ms Ruiz → said',
      ],
    ],
    doesNot: [
      ['A letter published in the Courier said so.', 'A letter → published, A letter → said'],
    ],
  },
  'What somebody was when they did it is no clause': {
    does: [
      ['Ruiz, who as mayor at the time had said so, left.', 'Ruiz (who) ⇢ had said, Ruiz → left'],
    ],
    doesNot: [
      [
        'Ruiz, who as the mayor left stayed, fell.',
        'the mayor ⇢ left, nobody → stayed, Ruiz → fell',
      ],
    ],
  },
  'Words in marks end what is told of somebody': {
    does: [
      ['Ruiz, who put it at “a million,” described it.', 'Ruiz (who) ⇢ put, Ruiz → described'],
      ['Ana Ruiz, host of Tern TV’s “Salt,” said so.', 'Ana Ruiz → said'],
    ],
    doesNot: [
      ['Ruiz, who called it “a ruin,” said Falk.', 'Ruiz (who) ⇢ called, nobody → said'],
      ['Ruiz’s “mistake,” said Falk.', 'nobody → said'],
    ],
  },
})

testClauses({
  'What tells how something was done belongs to it, and the report doesn’t': {
    does: [['A post shared widely on Chirp claims this.', 'A post → shared, A post → claims']],
    doesNot: [['The wall fell hard on Monday, said Falk.', 'The wall → fell, The wall → said']],
  },
  'Adjectives that are adverbs too stand between an owner and the noun': {
    does: [['Falk’s last report says it.', 'Falk’s last report → says']],
    doesNot: [['Falk’s board often says it.', 'Falk’s board → says']],
  },
  'A clause between dashes has its own subject': {
    does: [['Ms Ruiz — everyone called her Bo — began.', 'everyone → called, Ms Ruiz → began']],
    doesNot: [
      ['Ms Ruiz — the mayor — began.', 'Ms Ruiz → began'],
      ['It fell — and Ms Ruiz began.', 'It → fell, Ms Ruiz → began'],
    ],
  },
  'A phrase stands between the auxiliary and its verb': {
    does: [
      ['The court had in March observed this.', 'The court → had, The court → observed'],
      [
        'The court had at the weekend in Tern observed this.',
        'The court → had, The court → observed',
      ],
    ],
    doesNot: [
      ['The court had a wall in Tern observed.', 'The court → had, a wall → observed'],
      ['The court left in March observed by Ruiz.', 'The court → left, March ⇢ observed'],
    ],
  },
  'Whoever is cited says it, whatever tells who they are': {
    does: [
      ['Falk quoted Ruiz, a builder, as saying it.', 'Falk → quoted, Ruiz ⇢ saying'],
      ['Falk quoted Ruiz on Monday as saying it.', 'Falk → quoted, Ruiz ⇢ saying'],
    ],
    doesNot: [
      ['Falk left Ruiz on Monday, saying it.', 'Falk → left, Falk → saying'],
      ['Falk was quoted on Monday as saying it.', 'Falk → was quoted, Falk → saying'],
    ],
  },
  'Whose report it is stands in an aside, and whoever does it before': {
    does: [['The guard, Jon Falk said, told her.', 'Jon Falk → said, The guard → told']],
    doesNot: [
      ['The guard, he said, told her.', 'he → said, he → told'],
      ['The guard, Jon Falk, told her.', 'The guard → told'],
    ],
  },
  'Words that tell when stand between a subject and its verb': {
    does: [['The ministry at first told them.', 'The ministry → told']],
    doesNot: [['The ministry at Tern told them.', 'The ministry → told']],
  },
  'What somebody likes to do they do': {
    does: [
      ['It fell, as islanders like to say.', 'It → fell, islanders ⇢ like, islanders ⇢ to say'],
    ],
    doesNot: [['Ruiz met Falk to say so.', 'Ruiz → met, Ruiz → to say']],
  },
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
  'When it was said stands between somebody and the verb': {
    does: [
      ['The council last month said so.', 'The council → said'],
      ['The mayor this week told him.', 'The mayor → told'],
      ['Ruiz Monday said so.', 'Ruiz → said'],
    ],
    doesNot: [
      ['The last month said nothing.', 'The last month → said'],
      ['The council left the year alone.', 'The council → left'],
      ['For the mayor the year ended well.', 'the year → ended'],
    ],
  },
  'So many of them say it': {
    does: [
      ['One in three said so.', 'One → said'],
      ['The three said so.', 'The three → said'],
      ['Some 47% say so.', 'Some 47% → say'],
    ],
    doesNot: [
      ['Three reported falls ended it.', 'Three reported falls → ended'],
      ['A 61-page report by Ruiz said so.', 'A 61-page report → said'],
      ['A 2025 report by Ruiz said so.', 'A 2025 report → said'],
      ['The 2025 report said so.', 'The 2025 report → said'],
    ],
  },
  'What only tells which people are meant is no verb of theirs': {
    does: [
      ['People polled said so.', 'People ⇢ polled, People → said'],
      ['Some of the people polled said so.', 'the people ⇢ polled, Some → said'],
      ['Voters trying to win it in May say so.', 'Voters ⇢ trying, Voters ⇢ to win, Voters → say'],
    ],
    doesNot: [
      ['The mayor asked and said so.', 'The mayor → asked, The mayor → said'],
      ['People polled us and said so.', 'People → polled, People → said'],
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
