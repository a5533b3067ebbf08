import { describe, expect, test } from 'vitest'
import { readSample } from '../../readSample.ts'
import { parseStory, speakerOf } from '../../story.ts'

describe('the subject of a cue before the quote', () => {
  test.each([
    [
      'by whom it was done, and not to whom',
      'A claim {cue:rejected} by {mention:Ana Ruiz} as {quote:“baseless and quite absurd”} was made.',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'by whom it was done, whatever verb gives the name',
      'The clerk was {cue:smeared} by {mention:Ana Ruiz}, in a long letter, as {quote:“a crook with a comb.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'the paper that something is described in',
      'He paid for something {cue:described} in {mention:the accounts} as {quote:“legacy matters of old.”}',
      'The accounts, stated cueBefore',
    ],
    [
      'who is said to have said it',
      'The board read a letter in which {mention:the engineer} is said to have {cue:warned} that it would {quote:“fall within the year.”}',
      'The engineer, inferred cueBefore',
    ],
    [
      'who reports it, and not what is done in it',
      '{mention:Ana Ruiz} {cue:warned} that releasing more of it would {quote:“do harm to the town.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'what an inquiry finds, and not who reads it out',
      'Lars Falk put it to her that {mention:the trust’s own inquiry} had {cue:described} the wall as {quote:“broadly fit for use.”}',
      'The trust’s own inquiry, inferred cueBefore',
    ],
    [
      'the main clause, and not what it tells of another',
      '{mention:Ana Ruiz} {cue:dedicated} it to Jon Ebbe, who is retiring: {quote:“He has washed more shirts than I.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'whoever it was heard from says it',
      'The board {cue:heard} from engineer {mention:Ana Ruiz} that the wall was {quote:“far beyond any repair.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'who says it, and not whom the board heard from',
      'The board heard from Jon Ebbe, and {mention:Ana Ruiz} {cue:said} it was {quote:“far beyond any repair.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a phrase between the auxiliary and its verb',
      '{mention:Ana Ruiz} had in March {cue:said} that the wall {quote:“cannot hide behind any files.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a sign says what stands on it, wherever it hangs',
      '{mention:A sign} on the old wall {cue:reads}: {quote:“Keep walking, and mind the tide.”}',
      'A sign, stated cueBefore',
    ],
    [
      'each of two agents has what stands before *by*',
      'He has been {cue:called} {quote:“the last honest man of the coast”} by {mention:Ana Ruiz}.',
      'Ana Ruiz, stated cueBefore',
    ],

    [
      'a verb that is joined on has the subject of the reporting verb before',
      '{mention:Ana Ruiz} said the builders would wait and {cue:called} the wall {quote:“a promise.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'what another says of it comes before what is done in it',
      '{mention:Ana Ruiz} {cue:said} the builders would continue {quote:“to wait for the tide.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a clause that only says whose words these are',
      'As the builder {mention:Ana Ruiz} {cue:wrote} in May, {quote:“the wall tells what we think of the sea.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'such a clause with whoever was told',
      'But as {mention:Ana Ruiz} {cue:told the council} on Monday, the wall is {quote:“past mending.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'not so where that clause has words of its own',
      'As {mention:Ana Ruiz} {cue:said} that he lied, the wall was {quote:“past mending for good.”}',
      'Ana Ruiz, inferred cueBefore',
    ],
    [
      'whoever says what another is to write',
      '{mention:Ana Ruiz} {cue:said} the council should put up a sign: {quote:“Keep walking.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'who stands for the name before it',
      'The council heard {mention:Bo Lind, who} {cue:called} the wall {quote:“a ruin.”}',
      'Bo Lind, stated cueBefore',
    ],
    [
      'who stands for the name that an apposition explains',
      'The council heard {mention:Bo Lind}, a fisherman, who {cue:said} it was {quote:“a ruin.”}',
      'Bo Lind, stated cueBefore',
    ],
    [
      'a name in an apposition is not the subject of the verb behind',
      '{mention:Ana Ruiz}, the mayor of Sandport, {cue:said} it would {quote:“take a year.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'an aside of the reporter stands between subject and verb',
      '{mention:Ana Ruiz} in a letter to the council {cue:called} the wall {quote:“a ruin.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a participle goes with the verb before, over its object',
      '{mention:Ana Ruiz} sent the builders a letter {cue:saying} {quote:“we will wait.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a participle right behind a new name is that one’s',
      'Nobody left, with {mention:Bo Lind} {cue:saying} {quote:“we will wait.”}',
      'Bo Lind, stated cueBefore',
    ],
    [
      'a participle that opens the sentence has the subject behind it',
      '{cue:Calling} it {quote:“a ruin,”} {mention:Ana Ruiz} left the hall.',
      'Ana Ruiz, inferred cueBefore',
    ],
    [
      'he in what another says is told by that other',
      '{mention:Ana Ruiz} {cue:said} she thought that the wall was {quote:“a ruin.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a thing that says something in what somebody says',
      '{mention:Ana Ruiz} {cue:said} the town had a voice that said {quote:“love thy neighbour.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'not so where an aside of the reporter’s tells who said it',
      'Ana Ruiz said the wall, which {mention:she} {cue:called} {quote:“a ruin,”} would stay.',
      'Ana Ruiz, inferred cueBefore',
    ],
    [
      'whoever was asked says something later',
      'The talk came up after {mention:Ana Ruiz}, asked about the builders, had {cue:said}, {quote:“We will wait.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'whoever opens the sentence, over all that hangs on it',
      '{mention:Ana Ruiz}, who once questioned whether the wall was due to fall, {cue:said} it was {quote:“a ruin.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a place behind the name is no apposition',
      'Bo Lind left after {mention:a woman in Sandport}, Westshire, {cue:told him} he was {quote:“too slow.”}',
      'A woman in Sandport, inferred cueBefore',
    ],
    [
      'a number with a comma ends nothing',
      'At the club, where a seat costs $70,000, {mention:Ana Ruiz}, its head, {cue:said} it was {quote:“a bargain.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a verb that has grown on to who',
      '{mention:Ana Ruiz}, who’s running for mayor, {cue:said} it was {quote:“a ruin.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'whoever names a thing that is named by somebody',
      'The wall was {cue:described} by {mention:Ana Ruiz} as {quote:“past mending.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a verb of several words',
      '{mention:Ana Ruiz} {cue:made} it clear that it was {quote:“past mending.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a cap reads, not whoever wears it',
      'Ana Ruiz wore {mention:a cap} {cue:reading} {quote:“Mend the wall now.”}',
      'A cap, inferred cueBefore',
    ],
    [
      'two participles of one subject',
      'The hall woke up, with {mention:Bo Lind} calling it a shame and {cue:asking}, {quote:“Who will pay?”}',
      'Bo Lind, stated cueBefore',
    ],
    [
      'a verb before a colon, before its subject',
      '{cue:Added} {mention:Ana Ruiz}: {quote:“We will wait for the tide.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'here is somebody',
      'Here’s {mention:Ana Ruiz} in December: {quote:“We will wait for the tide.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a paper behind what was done to it',
      '{cue:According to} {mention:the recently released report}, the builders were told, {quote:“You sell sand.”}',
      'The recently released report, stated accordingTo',
    ],
    [
      'a name that is also an auxiliary',
      'In spring, {mention:George Will} {cue:called} the wall {quote:“a ruin.”}',
      'George Will, stated cueBefore',
    ],
    [
      'the clause that opens the sentence keeps its quote',
      'Although {mention:Ana Ruiz} {cue:admitted} to the council that they had {quote:“known it for long,”} Bo Lind said no word.',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a noun for what was said, and whose it is',
      'The hall laughed at {mention:Lind}’s {cue:claim} that the wall was {quote:“made of sand.”}',
      'Lind, stated cueBefore',
    ],
    [
      'a verb that takes what somebody said as its object is the cue',
      '{mention:Ana Ruiz} {cue:called} Bo Lind’s comments {quote:“a disgrace.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a fragment right behind its cue belongs to it, whatever comes next',
      'In what {mention:Ana Ruiz} {cue:called} {quote:“the worst of winters,”} Bo Lind said he would stay.',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'right before a colon any verb reports',
      'Bo Lind said it was gone, but {mention:Ana Ruiz} {cue:hit} back: {quote:“It will stand.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a name and a colon',
      '{mention:Ana Ruiz}: {quote:“It will stand for a hundred years.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'as somebody puts it, over an apposition',
      'As {mention:Ana Ruiz}, the mayor of Sandport, {cue:put} it, {quote:“the tide signs no papers.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a cue and its subject between commas',
      'The trouble with the wall, {cue:says} {mention:Ana Ruiz}, is that it was {quote:“never a wall.”}',
      'Ana Ruiz, stated cueBefore',
    ],
    [
      'a letter that others have seen speaks, not they',
      '{mention:A leaked letter} seen by Tern News {cue:says} the wall {quote:“cannot be held.”}',
      'A leaked letter, stated cueBefore',
    ],
    [
      'a base form behind an aside',
      '{mention:The builders of the wall}, however, {cue:say} it would {quote:“hold for a while.”}',
      'The builders of the wall, stated cueBefore',
    ],
    [
      'as somebody puts it',
      'As {mention:Ana Ruiz} {cue:put} it, {quote:“The tide signs no papers.”}',
      'Ana Ruiz, stated cueBefore',
    ],
  ])('%s', (_, sample, outcome) => {
    const { found, expected } = readSample(sample, outcome)
    expect(found).toEqual(expected)
  })

  test.each([
    [
      'Bo Lind, once {cue:called} {quote:“the best in the trade”} by {mention:Ana Ruiz}, left.',
      'Ana Ruiz',
    ],
    ['Bo Lind, {cue:described} by {mention:Ana Ruiz} as {quote:“a bully”}, left.', 'Ana Ruiz'],
    ['The plan, later {cue:hailed} as {quote:“a new dawn”} by {mention:rivals}, failed.', 'Rivals'],
  ])('by whom somebody is called so: %s', (sample, name) => {
    const { found, expected } = readSample(sample, `${name}, stated cueBefore`)
    expect(found).toEqual(expected)
  })

  test.each([
    ['{mention:Bo Lind}, the mayor, once {cue:called} {quote:“the port”} his home.', 'Bo Lind'],
    ['{mention:Bo Lind}, however, {cue:called} it {quote:“a ruin”} by the sea.', 'Bo Lind'],
    ['{mention:Bo Lind}, once a builder, {cue:called} Ana Ruiz {quote:“a bully”}.', 'Bo Lind'],
  ])('who calls it so: %s', (sample, name) => {
    const { found, expected } = readSample(sample, `${name}, stated cueBefore`)
    expect(found).toEqual(expected)
  })

  test.each([
    [
      'a noun of saying without an owner',
      'The claim of {quote:“a harbour that has never once been dry in all its years”} was on every wall.',
      'nobody, unknown notStated',
    ],
  ])('nobody’s: %s', (_, sample, outcome) => {
    const { found, expected } = readSample(sample, outcome)
    expect(found).toEqual(expected)
  })
})

test('who said it goes on behind words in marks, whatever file it stands in', () => {
  const article = parseStory(
    'According to the file, Ana Ruiz told them of “two beers at most,” then said, “Define a beer for me.”',
  )
  expect(article.quotes.map((quote) => speakerOf(article, quote))).toEqual(['Ana Ruiz', 'Ana Ruiz'])
})

test.each([
  'The move was seen by many of his rivals as “a snub.”',
  'Jon Ebbe was beaten by Lars Falk in a race billed as “the big one.”',
  'The song was written by Ana Ruiz as “a joke.”',
  'The song was chosen by Ana Ruiz as “an anthem.”',
])('nobody says what is done to a thing: %s', (sample) => {
  expect(parseStory(sample).quotes).toEqual([])
})
