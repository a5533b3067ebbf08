import { describe, expect, test } from 'vitest'
import { readSample } from '../../readSample.ts'
import { parseStory, speakerOf } from '../../story.ts'

describe('who is named behind a quote', () => {
  test.each([
    [
      'what *that’s* leads to is a quote all the same',
      'Then it fell. That’s {quote:“what kept me up at night,”} {cue:says} builder {mention:Ana Ruiz}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'whose answer comes',
      'The clerk asked. {quote:“Use the one from last May,”} {cue:came} {mention:Ruiz}’s answer.',
      'Ruiz, stated cueAfter',
    ],
    [
      'from whom the reply comes',
      'The clerk asked. {quote:“Use the one from last May,”} {cue:came} the reply from {mention:Ana Ruiz}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      '*agreed* and nothing behind whoever agreed',
      'The stones are {quote:“very old and loose,”} {cue:agreed} builder {mention:Ana Ruiz}, of Tern.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      '*called* and nothing behind whoever called',
      'It was late. {quote:“See you all tomorrow,”} {cue:called} {mention:Ana Ruiz}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'a word in -s that no list has, before a whole name',
      'Jon Ebbe laughs. {quote:“It took two years,”} {cue:corrects} {mention:Ana Ruiz}, with a tray.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'any verb that ends its clause, where the quote breaks off',
      '{quote:“It will hold,”} a weary {mention:Ana Ruiz} {cue:groaned} on Monday.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'a verb that no list holds, before its subject',
      '{quote:“It will hold,”} {cue:mused} harbour master {mention:Ana Ruiz}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'a party and a state stand behind the name',
      '{quote:“It will hold!”} {mention:Ana Ruiz}, R-Tex., {cue:said} of the wall.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'the clause that holds the quote ends first',
      'The wall {quote:“cannot wait”} another winter, {mention:Ana Ruiz} {cue:said} on Monday.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'a verb leads to it, and the sentence is not over at its end',
      'Talk turned to the wall: {quote:“It will hold,”} {mention:Ana Ruiz} {cue:said}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'a verb with its particle stands before the name',
      '{quote:“It will hold,”} {cue:points} out {mention:Ana Ruiz}, who built it.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'a verb that no list holds stands with its particle before the name',
      '{quote:“It will hold,”} {cue:pipes} up carpenter {mention:Ana Ruiz}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'the particle could lead to a place',
      '{quote:“It will hold,”} {cue:chimes} in {mention:Ana Ruiz}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'the comma stands outside the marks',
      '{quote:“It will hold”}, {cue:hits} back carpenter {mention:Ana Ruiz}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'a verb leads to it in a sentence that opens with when',
      'After the storm, Falk said the wall had lost its stones: {quote:“It will hold,”} {mention:Ana Ruiz} {cue:said}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'the sentence ends behind another quote',
      'Money was {quote:“tight for a month”} as people waited for the {quote:“new wall”} to come, {mention:Ana Ruiz} {cue:said}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'somebody is quoted as saying',
      '{quote:“It will hold,”} {mention:Ana Ruiz} is quoted as {cue:saying}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'somebody can be heard',
      '{quote:“Will it hold?”} {mention:a reporter} can be heard {cue:asking} the mayor.',
      'A reporter, stated cueAfter',
    ],
    [
      'a word with a hyphen stands before the name',
      '{quote:“It will hold,”} {cue:says} second-year {mention:Ana Ruiz}, who was there.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'a handle stands for a name',
      '{quote:“It will hold,”} {cue:wrote} {mention:@salt_lover}, while another fan left.',
      '@salt_lover, stated cueAfter',
    ],
    [
      'somebody whom no list has can be heard',
      '{quote:“Whose is this?”} {mention:a flight attendant} can be heard {cue:asking}.',
      'A flight attendant, stated cueAfter',
    ],
    [
      'it is how somebody puts it',
      '{quote:“It will hold,”} was how {mention:Ana Ruiz} {cue:put} it to the town.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'somebody was heard to mutter',
      '{quote:“It will hold,”} {mention:Ana Ruiz} was heard to {cue:mutter} to the mayor.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'what stands between dashes before the quote is over',
      'If it falls — as many fear, but Bo Lind denies — {quote:“who will pay for it?”} {cue:asked} {mention:Ana Ruiz}.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'a weekday inside the noun phrase',
      '{quote:“It will hold,”} {cue:reads} {mention:a Wednesday editorial} in the Tern News.',
      'A Wednesday editorial, stated cueAfter',
    ],
    [
      'two jobs of one person',
      '{quote:“It will hold,”} {mention:the mayor and former teacher} {cue:told Tern News}.',
      'The mayor and former teacher, stated cueAfter',
    ],
    [
      'as somebody said',
      'That the wall {quote:“will hold,”} as {mention:Ana Ruiz} {cue:said} on Monday, is new.',
      'Ana Ruiz, stated cueAfter',
    ],
    [
      'a paper reads',
      '{quote:“It will hold for years,”} {cue:reads} {mention:a letter} on the door.',
      'A letter, stated cueAfter',
    ],
    [
      'another one',
      '{quote:“It is a ruin,”} {cue:wrote} {mention:another}.',
      'Another, stated cueAfter',
    ],
    [
      'a number of people',
      '{quote:“It is a ruin,”} {mention:one harbour official} {cue:told Tern News}.',
      'One harbour official, stated cueAfter',
    ],
  ])('%s', (_, sample, outcome) => {
    const { found, expected } = readSample(sample, outcome)
    expect(found).toEqual(expected)
  })

  test.each([
    [
      'a passive reports nothing',
      'The vote failed over {quote:“a poison pill that nobody in the harbour would swallow”} added by Lind.',
      'nobody, unknown notStated',
    ],
    [
      'a verb is joined on behind the marks',
      '{mention:Jon Ebbe} {cue:yelled} {quote:“It will hold”}, punched Ana Ruiz and left.',
      'Jon Ebbe, stated cueBefore',
    ],
    [
      'said in a place names nobody',
      '{quote:“It will hold,”} announced in New Sandport, was cut into a stone.',
      'nobody, unknown notStated',
    ],
    [
      'who only is or has something says nothing',
      '{mention:Ana Ruiz} {cue:said} the town would have {quote:“all the stones,”} the number needed.',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'the next clause has a speaker of its own',
      'After {mention:Bo Lind} {cue:said} it was {quote:“a ruin,”} Ana Ruiz told him to leave.',
      'Bo Lind, stated cueBefore',
    ],
    [
      'what the quote includes is no speaker',
      '{mention:Ana Ruiz} {cue:said} there were {quote:“far too many holes in it,”} including one he made.',
      'Ana Ruiz, stated cueBefore',
    ],
  ])('not: %s', (_, sample, outcome) => {
    const { found, expected } = readSample(sample, outcome)
    expect(found).toEqual(expected)
  })
})

describe('who is named behind leads to the next quote, where the words before', () => {
  test.each([
    [
      'call',
      '{mention:Jon Ebbe} {cue:shouted}: {quote:“Withdraw!”} The mayor, {mention:Ana Ruiz}, {cue:said}: {quote:“We go on.”}',
    ],
    [
      'ask',
      '{mention:Jon Ebbe} {cue:asked}, {quote:“Why?”} {mention:Ana Ruiz} {cue:said}, {quote:“It fell.”}',
    ],
  ])('%s', (_, sample) => {
    const { found, expected } = readSample(sample, 'Ana Ruiz, stated cueBefore')
    expect(found).toEqual(expected)
  })

  test.each([
    ['whom somebody names', '“It fell,” an officer who identified the suspect as Jon Ebbe said.'],
    ['a part that somebody plays', '“It fell,” an actor who starred as Hamlet said.'],
    ['whom somebody calls a name', 'He wrote “Salt Road,” called Ana Ruiz a liar and left.'],
    ['what sounds', '“It fell,” the storm can be heard roaring.'],
    ['what is put somewhere', '“We will pay,” is how the mayor put Ana Ruiz on the list.'],
  ])('is not %s', (_, sample) => {
    const article = parseStory(sample)
    const stated = article.quotes.filter(({ confidence }) => confidence === 'stated')
    expect(stated.map((quote) => speakerOf(article, quote))).toEqual([])
  })

  test('is not in a clause of its own that opens with *as*', () => {
    const article = parseStory('“It fell,” a villager who fled as Brack attacked said.')
    expect(article.quotes.map((quote) => speakerOf(article, quote))).toEqual(['A villager'])
  })
})
