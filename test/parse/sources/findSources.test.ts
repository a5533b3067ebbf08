import { expect, test } from 'vitest'
import { readArticle } from '../../../src/parse/formats/openArticle.ts'
import { readMarkdown } from '../../../src/parse/formats/readMarkdown.ts'
import { parseArticle } from '../parseArticle.ts'
import { LEDE, NEXT, parseStory, wordsOf } from '../story.ts'

function sourcesOf(sentence: string): readonly string[] {
  return parseStory(sentence).sources.map(({ kind, name }) => `${kind} ${name}`)
}

test.each([
  ['The Tern News first reported the leak.', 'outlet Tern News'],
  ['Ebbe had told the Coach Weekly in August.', 'outlet Coach Weekly'],
  ['Three men told the magazine Slipway that it was over.', 'outlet Slipway'],
  ['The Norrland Post, citing a letter, reported that it was over.', 'outlet Norrland Post'],
  ['The Jordan Times reported the leak on Monday.', 'outlet Jordan Times'],
  ['Charlotte News reported the leak on Monday.', 'outlet Charlotte News'],
  ['Test logs, which Harbour Radio has reviewed, list eleven repairs.', 'outlet Harbour Radio'],
  ['Court records show that it leaked.', 'document Court records'],
  [
    'It leaked, according to a report published on Monday by the auditor.',
    'document a report by the auditor',
  ],
  [
    'According to a report by the Institute for Urban Light, it leaked.',
    'document a report by the Institute for Urban Light',
  ],
  [
    'Ana Ruiz has an office. In a statement her office said: “It leaks all night.”',
    'document statement by her office',
  ],
  ['A policy adopted in 2021 states that it must not leak.', 'document A policy adopted in 2021'],
  ['In a letter to the council, Ana Ruiz said it leaked.', 'document letter by Ana Ruiz'],
  [
    'In a study published on Monday in the journal Slow Science, Ana Ruiz reports that it leaks.',
    'document a study in the journal Slow Science',
  ],
  ['A study in Slow Science found eleven holes.', 'document A study in Slow Science'],
  ['A report published by Norrbank shows that the wall is safe.', 'document A report by Norrbank'],
  [
    'A report written by the builders and seen by Tern News tells of it.',
    'document A report by the builders',
  ],
  ['“It leaks all night,” said Ana Ruiz, speaking on Fox News.', 'outlet Fox News'],
  ['“It leaks all night,” Ana Ruiz wrote in The Gannet.', 'outlet Gannet'],
  ['“It leaks all night,” Ana Ruiz wrote in an op-ed for The Gannet.', 'outlet Gannet'],
  ['Ana Ruiz said on CNN that it leaked.', 'outlet CNN'],
  ['Ana Ruiz appeared on Radio Norr.', 'outlet Radio Norr'],
  ['The leak was first reported by the AP.', 'outlet AP'],
  ['The Ruiz Report shows that it leaked.', 'document The Ruiz Report'],
  ['It was sold in a 1963 reply, seen by Tern News.', 'document a 1963 reply'],
  ['In a reply seen by Tern News, the museum said it leaked.', 'document a reply'],
  ['In a statement read out in court, Ana Ruiz said it leaked.', 'document statement by Ana Ruiz'],
  ['In a statement read out in court, she said it leaked.', 'document a statement'],
  ['“It leaks,” Ana Ruiz said in a statement read out in court.', 'document statement by Ana Ruiz'],
  ['The harbour board has been approached for comment.', 'approached The harbour board'],
  ['Norrbank and Jon Ebbe were contacted for a response.', 'approached Jon Ebbe'],
  ['The Tern News has asked Norrbank for comment.', 'approached Norrbank'],
  ['The harbour board was asked by us for comment.', 'approached The harbour board'],
  ['Jon Ebbe left in May. Tern News has contacted him for comment.', 'approached Jon Ebbe'],
  ['The harbour board left. We have approached them for comment.', 'approached The harbour board'],
  ['We asked Norrbank and the Rivers Agency for a response.', 'approached Norrbank'],
  ['We asked Norrbank and the Rivers Agency for a response.', 'approached Rivers Agency'],
  ['We have contacted Norrbank, which denies it, for comment.', 'approached Norrbank'],
  ['We have contacted both companies for comment.', 'approached both companies'],
  [
    'The council did not respond to a request for comment. The County Council has been approached for comment.',
    'approached County Council',
  ],
  ['Both sides were approached for comment.', 'approached Both sides'],
  ['Both Norrbank and Jon Ebbe were approached for comment.', 'approached Norrbank'],
  ['We have contacted the harbour board for a reaction.', 'approached the harbour board'],
  ['Ana Ruiz said the wall would hold.', 'person Ana Ruiz'],
  ['Fisherman Gil Sand said the wall would hold.', 'person Gil Sand'],
  [
    'Two officials with knowledge of the matter said it leaked.',
    'unnamed Two officials with knowledge of the matter',
  ],
  [
    'It leaked, according to a person familiar with the repairs.',
    'unnamed a person familiar with the repairs',
  ],
  ['People close to the buyer said it leaked.', 'unnamed People close to the buyer'],
])('%s', (sentence, source) => {
  expect(sourcesOf(sentence)).toContain(source)
})

test.each([
  'She read the Tern News on the quay every morning.',
  'He took the report home and lost it on the tram.',
  'She records the tides and posts them on the door.',
  'A friend, Peer Aske, built the boat by himself.',
  'A crowd of sixty people stood on the quay all night.',
  'A spokeswoman for the harbour said it leaked.',
  'The Water Ledger is published by Quarrel House on Monday.',
  'Her book, Salt Diary, is published by Quarrel House.',
  'In a book published in 1990, Ana Ruiz left the town.',
  'A novel published by Norrbank is on show in the library.',
  'A map published by Norrbank hangs at the quay.',
  'The rule about stones was read aloud at his funeral.',
  'Critics have asked the board for a response.',
  'The mayor was asked for a response by the board.',
  'The board has not been approached for comment.',
  'The board was contacted for comment and did not respond.',
  'The board was contacted for comment. The board declined to comment.',
  'The council and the mayor did not respond to requests for comment. The Council has been approached for comment.',
  'In response, Ana Ruiz said it leaked.',
  'Ana Ruiz said in reply that it leaked.',
  'In response, the board left, and his reply was to leave the room.',
  'The board was asked for money.',
  'In court, Ana Ruiz was asked for a response to the charge.',
  'Ana Ruiz was asked for a statement and pleaded guilty.',
  'Ana Ruiz was contacted for comment. Ruiz said the wall would hold.',
  'Dan Times reported the theft of a boat on Monday.',
  'As Lena Star reported, the boat is gone.',
  'She wrote in the Harbour Café every morning.',
  'Ana Ruiz left, he said on Facebook.',
  'She watched Fox News on the quay every morning.',
])('no outlet, paper or unnamed source: %s', (sentence) => {
  expect(sourcesOf(sentence).filter((source) => !source.startsWith('person'))).toEqual([])
})

test.each([
  ['A lawyer for Roe said the wall would hold.', 'A lawyer for Roe'],
  ['“It holds,” said a lawyer for Roe.', 'a lawyer for Roe'],
  ['An aide to the mayor said it leaked.', 'An aide to the mayor'],
  ['One of the builders said it leaked.', 'One of the builders'],
  ['“It leaks all night,” the insider said.', 'The insider'],
  ['“It leaks all night,” Grandmother said.', 'Grandmother'],
  ['“It leaks all night,” his wife said.', 'his wife'],
  ['“It leaks all night,” said Mum.', 'Mum'],
  ['“It leaks all night,” said Granny.', 'Granny'],
  ['His father, a mason, said it leaked.', 'His father'],
  // who speaks for a body that isn’t told
  ['“It leaks all night,” a spokesperson said.', 'a spokesperson'],
  ['A spokesperson said it leaked.', 'A spokesperson'],
  ['A press officer said the wall would hold.', 'A press officer'],
  ['“It leaks all night,” a press officer said.', 'a press officer'],
  ['“It leaks all night,” said a spokesman for Mr Roe.', 'A spokesman for Mr Roe'],
  ['A driver, 34, said it was loud.', 'A driver'],
  ['A nurse, who would not give her name, said it was loud.', 'A nurse'],
])('unnamed, whether it is quoted or told: %s', (sentence, name) => {
  expect(sourcesOf(sentence)).toEqual([`unnamed ${name}`])
})

test.each([
  'A lawyer for Roe, Ned Voss, said it leaked.',
  'A neighbour thinks that the wall will fall.',
  '“It leaks all night,” the builder said.',
  '“It leaks all night,” the first lady said.',
  '“It leaks all night,” said Uncle Bob.',
  '“It leaks all night,” said Jon Cousin.',
  'His wife, Ana Ruiz, said it leaked. “It leaks all night,” his wife said.',
  'A spokesperson for Norrbank said it leaked.',
  '“It leaks all night,” said a spokesperson for Norrbank.',
  'A ministry spokeswoman said it leaked.',
  'A police spokesman said it leaked.',
  '“It leaks all night,” a ministry spokeswoman said.',
  'The council’s spokesman, Ed Roe, said it leaked.',
  'One driver, 34-year-old Bo Lind, told police he was late.',
  '“It was loud,” said a neighbour, who gave her name as Ida.',
  'A resident who gave only his first name, Tom, said it was loud.',
  'A woman named Ida Brandt said it was loud.',
])('nobody who is unnamed: %s', (sentence) => {
  expect(sourcesOf(sentence).filter((source) => source.startsWith('unnamed'))).toEqual([])
})

test('what somebody is stands for nobody beside their name', () => {
  expect(sourcesOf('Our MP, Vera Lund, said it would fall. She said it every year.')).toEqual([
    'person Vera Lund',
  ])
})

test('whoever answers the newsroom was not asked in vain', () => {
  expect(
    sourcesOf('The mayor was approached for her reaction. “I am glad,” the mayor said.'),
  ).toEqual([])
})

test.each([
  ['“It leaks,” said a spokesperson for Norrbank.', 'Norrbank'],
  ['“It leaks,” Norrbank’s spokeswoman said.', 'Norrbank'],
  ['“It leaks,” a Norrbank spokesman said.', 'Norrbank'],
  ['The harbour board left. “It leaks,” said a spokeswoman for the board.', 'The harbour board'],
  ['The defence ministry left. “It leaks,” a ministry spokeswoman said.', 'The defence ministry'],
  ['The council’s spokesman, Ed Roe, was ill. “It leaks,” Roe said.', 'Ed Roe'],
  ['“It leaks,” said a spokesman for the company.', 'A spokesman for the company'],
  ['“It leaks,” said a spokeswoman for the mayor.', 'A spokeswoman for the mayor'],
])('whoever speaks for a body speaks as it: %s', (sentence, name) => {
  const { quotes, speakers } = parseStory(sentence)
  expect(speakers.find(({ id }) => id === quotes[0]?.speaker)?.name).toBe(name)
})

test('one of the officials is one of those who were named before', () => {
  expect(
    sourcesOf('Two officials said it leaked. “It will fall,” one of the officials said.'),
  ).toEqual(['unnamed Two officials'])
})

test.each([
  ['SANDPORT (Reuters) — The wall fell on Friday.', ['contributor Reuters']],
  ['SANDPORT, Nov 20 (AP) — The wall fell on Friday.', ['contributor AP']],
  [
    'SANDPORT (Reuters) — The wall fell on Friday, Ana Ruiz told Reuters.',
    ['contributor Reuters', 'outlet Reuters', 'person Ana Ruiz'],
  ],
])(
  'whose wire a story came by is credited, and cited only where it says so: %s',
  (lede, sources) => {
    const article = parseArticle(
      `Sandport mends its harbour wall\n\n20 November 2026\n\n${lede}\n\n${LEDE}\n\n${NEXT}`,
    )
    expect(article.sources.map(({ kind, name }) => `${kind} ${name}`)).toEqual(sources)
  },
)

test('an outlet that has seen something is no paper', () => {
  expect(sourcesOf('The Sandport Ledger has seen the plans.')).toEqual(['outlet Sandport Ledger'])
})

test('words that lead to a study name it, and those that only mention one don’t', () => {
  const documents = (study: string) =>
    readArticle(`# Walls\n\n${LEDE}\n\nAna Ruiz knows a ${study} on walls.`, readMarkdown)
      .sources.filter(({ kind }) => kind === 'document')
      .map(({ name }) => name)
  expect(documents('[study](https://tern.example/study)')).toEqual(['a study'])
  expect(documents('study')).toEqual([])
  expect(documents('[mason](https://tern.example/mason)')).toEqual([])
})

const INTERVIEW = `“I never wanted to be the last one to leave”: a conversation with Lena Okafor

The novelist talks about the flood that emptied her village, writing in two languages, and why she burned a manuscript.

By Daniel Brisk

14 September 2026

Lena Okafor lives at the top of a narrow house in Port Essel, with a view of the cranes. Her fifth novel, “The Water Ledger,” comes out this month. We spoke over two afternoons in August. The conversation has been edited for length.

Daniel Brisk: You grew up in a village that no longer exists. What do you remember of the day you left?

Lena Okafor: The cows. My father opened the gate and said, “Go on, then.” A neighbour told us that the dam had gone.

DB: Did you know you wouldn’t come back?

LO: My mother knew. She took the door handles off. I thought she had gone mad. Forty years later I have one of them in my kitchen.

DB: Critics have called your prose “cold.” Does that bother you?

LO: One critic. He called it “cold as a clerk’s hands,” which I thought was rather good. I wrote to thank him.

DB: You burned the first draft of this book.

LO: I burned the second. The first I lost on a train, which is a different kind of failure. (Laughs.)

Q: Why write it in English and not in Tessali?

A: Because my mother reads Tessali.

DB: Your editor, Ruth Sandoval, told me you are “the most stubborn person in publishing.”

LO: Ruth would know. She once drove nine hours to take a comma away from me.
`

test('whom somebody tells of in a turn is no source, and neither is who asks', () => {
  const { sources } = parseArticle(INTERVIEW)
  expect(sources.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'contributor Daniel Brisk',
    'person Lena Okafor',
    'person Ruth Sandoval',
  ])
})

test('whoever is somebody’s own in a turn is theirs, and whose *your* is stays open', () => {
  const { speakers } = parseArticle(INTERVIEW)
  expect(speakers.map(({ name, role }) => [name, role])).toEqual([
    ['Lena Okafor', null],
    ['Daniel Brisk', null],
    ['Lena Okafor’s father', null],
    ['Critics', null],
    ['One critic', null],
    ['Ruth Sandoval', null],
  ])
})

test('my father is no source who isn’t named', () => {
  expect(sourcesOf('“It leaks,” my father said. “It will fall,” her father said.')).toEqual([
    'unnamed her father',
  ])
})

test('the report is the one named before', () => {
  expect(
    sourcesOf('It leaked, according to a report by the auditor. The report said it was old.'),
  ).toEqual(['document a report by the auditor'])
})

test.each([
  [
    'A nurse who asked not to be named because she feared for her job said it leaked.',
    'who asked not to be named because she feared for her job',
  ],
  [
    'A person familiar with the repairs said it leaked. The person spoke on condition of anonymity.',
    'The person spoke on condition of anonymity',
  ],
])('the words for keeping a name back: %s', (sentence, words) => {
  const article = parseStory(sentence)
  const unnamed = article.sources.filter(({ kind }) => kind === 'unnamed')
  expect(unnamed.map(({ anonymity }) => wordsOf(article, anonymity))).toEqual([words])
})

test('nobody says why a neighbour isn’t named', () => {
  const article = parseStory('“It leaked,” said a neighbour.')
  expect(article.sources.map(({ kind, anonymity }) => [kind, anonymity])).toEqual([
    ['unnamed', undefined],
  ])
})

test('what is read out is a paper, though only *it* speaks', () => {
  expect(
    sourcesOf('The court heard a statement that was read on Monday. “He was kind,” it said.'),
  ).toContain('document A statement')
  expect(
    sourcesOf('Samina Roe wept as a statement was read on her behalf. “He was kind,” it said.'),
  ).toEqual(['document statement by Samina Roe', 'person Samina Roe'])
  expect(sourcesOf('A letter was read by few. “It leaks,” said Ana Ruiz.')).toEqual([
    'person Ana Ruiz',
  ])
  expect(sourcesOf('The council met. “It leaks,” it said.')).not.toContain('document The council')
})

/** The outlets, papers and people that a sentence in a language rests on. */
function sourcesIn(lang: string, sentence: string): readonly string[] {
  const { sources } = parseArticle(
    `---\nlanguage: ${lang}\n---\n\nSandport\n\n2026-11-20\n\n${sentence}`,
  )
  return sources.map(({ kind, name }) => `${kind} ${name}`)
}

test.each([
  [
    'de',
    'Wie die „Sandporter Nachrichten“ berichteten, hält die Mauer nicht.',
    'outlet Sandporter Nachrichten',
  ],
  ['de', 'Laut Sandporter Zeitung hält die Mauer nicht.', 'outlet Sandporter Zeitung'],
  ['de', 'Laut Ana Ruhm hält die Mauer noch zehn Jahre.', 'person Ana Ruhm'],
  ['fr', 'D’après Ouest-Rivage, les stocks suffiront jusqu’en février.', 'outlet Ouest-Rivage'],
  ['fr', 'Selon Ana Ruis, le mur tient encore.', 'person Ana Ruis'],
  ['fr', 'Selon un rapport du port, le mur tient encore.', 'document Un rapport du port'],
  ['es', 'El muro no aguanta, según el diario La Bahía.', 'outlet La Bahía'],
  ['pt', 'O muro não aguenta, noticiou o Diário da Costa.', 'outlet Diário da Costa'],
  ['de', 'Wie die dpa berichtete, hält die Mauer nicht.', 'outlet dpa'],
  ['en', 'The wall will not hold, Ana Ruiz told dpa.', 'outlet dpa'],
])('%s: %s', (lang, sentence, expected) => {
  expect(sourcesIn(lang, sentence)).toContain(expected)
})

test.each([
  ['de', 'Sie las die „Sandporter Nachrichten“ am Kai.'],
  ['de', 'Laut Plan öffnet die Halle im Mai.'],
  ['fr', 'Elle lit Ouest-Rivage sur le quai.'],
  ['fr', 'Selon les saisons, le prix change beaucoup.'],
  ['es', 'Ella lee el diario La Bahía en el muelle.'],
  ['pt', 'Ela lê o Diário da Costa no cais.'],
])('%s: no source in %s', (lang, sentence) => {
  expect(sourcesIn(lang, sentence)).toEqual([])
})
