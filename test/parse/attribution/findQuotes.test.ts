import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { compareQuotes, parseStory, speakerOf, wordsOf } from '../story.ts'

/** Title, sample with its findings in braces, speaker, confidence and rule of the last quote. */
const ATTRIBUTED: readonly (readonly [
  rule: string,
  sample: string,
  speaker: string | null,
  confidence: string,
  why: string,
])[] = [
  [
    'the cue follows the quote',
    '{quote:“We will rebuild,”} {mention:Ana Ruiz} {cue:said}.',
    'Ana Ruiz',
    'stated',
    'cueAfter',
  ],
  [
    'the cue stands before its subject',
    '{quote:“We will rebuild,”} {cue:said} {mention:Ana Ruiz}, the harbour master.',
    'Ana Ruiz',
    'stated',
    'cueAfter',
  ],
  [
    'a nickname is part of whoever speaks',
    '{quote:“We will rebuild,”} {cue:said} {mention:William “Bill” Tarrant}, the builder.',
    'William Tarrant',
    'stated',
    'cueAfter',
  ],
  [
    'an apposition stands between subject and cue',
    '{quote:“We will rebuild,”} {mention:Ana Ruiz}, the harbour master, {cue:said}.',
    'Ana Ruiz',
    'stated',
    'cueAfter',
  ],
  [
    'a solicitor speaks for another, and the name behind the job says who',
    'Plum’s solicitor, {mention:Grace Adeyemi}, {cue:said} he was {quote:“deeply ashamed”} of it.',
    'Grace Adeyemi',
    'stated',
    'cueBefore',
  ],
  [
    'an age and an apposition stand between',
    '{quote:“It fell at noon,”} {mention:Bo Lind}, 45, a fisherman, {cue:recalled}.',
    'Bo Lind',
    'stated',
    'cueAfter',
  ],
  [
    'the cue precedes the quote',
    '{mention:Ana Ruiz} {cue:said}: {quote:“We will rebuild.”}',
    'Ana Ruiz',
    'stated',
    'cueBefore',
  ],
  [
    'who asked is told between the parts of the answer',
    '{quote:“It holds,”} {mention:Ana Ruiz} {cue:said} when I asked her, {quote:“and it will hold.”}',
    'Ana Ruiz',
    'stated',
    'cueBetween',
  ],
  [
    'who asked is told before the answer',
    '{mention:Ana Ruiz} {cue:told me} when I asked that it was {quote:“a small thing.”}',
    'Ana Ruiz',
    'stated',
    'cueBefore',
  ],
  [
    'who asked has the question, where another tells of it',
    'Ana Ruiz said she left after {mention:Jon Ebbe} {cue:asked}, {quote:“Is it cold?”}',
    'Jon Ebbe',
    'stated',
    'cueBefore',
  ],
  [
    'told takes its listener along',
    '{mention:Ana Ruiz} {cue:told reporters} {quote:“we will rebuild”} by spring.',
    'Ana Ruiz',
    'stated',
    'cueBefore',
  ],
  [
    'told an outlet behind the quote',
    '{quote:“We will rebuild,”} {mention:Ana Ruiz} {cue:told the Tern News}.',
    'Ana Ruiz',
    'stated',
    'cueAfter',
  ],
  [
    'the cue splits the quote',
    '{quote:“The wall,”} {mention:Ana Ruiz} {cue:said}, {quote:“is gone.”}',
    'Ana Ruiz',
    'stated',
    'cueBetween',
  ],
  [
    'a question mark breaks the sentence off',
    '{quote:“Who pays?”} {mention:Ana Ruiz} {cue:asked}.',
    'Ana Ruiz',
    'stated',
    'cueAfter',
  ],
  [
    'according to before',
    '{cue:According to} {mention:Ana Ruiz}, the wall is {quote:“past mending.”}',
    'Ana Ruiz',
    'stated',
    'accordingTo',
  ],
  [
    'according to behind',
    'The wall is {quote:“past mending,”} {cue:according to} {mention:Ana Ruiz}.',
    'Ana Ruiz',
    'stated',
    'accordingTo',
  ],
  [
    'a paper states',
    '{mention:The harbour act} {cue:states} that boats {quote:“must be moored by night.”}',
    'The harbour act',
    'stated',
    'cueBefore',
  ],
  [
    'a title and a name before',
    '{quote:“We will rebuild,”} {cue:said} Mayor {mention:Ana Ruiz}.',
    'Ana Ruiz',
    'stated',
    'cueAfter',
  ],
  [
    'an adverb beside the cue',
    '{quote:“We will rebuild,”} {mention:Ruiz} later {cue:added}.',
    'Ruiz',
    'stated',
    'cueAfter',
  ],
  [
    'straight marks',
    '{quote:"We will rebuild,"} {mention:Ana Ruiz} {cue:said}.',
    'Ana Ruiz',
    'stated',
    'cueAfter',
  ],
  [
    'single marks in a text without double ones',
    '{quote:‘We will rebuild,’} {mention:Ana Ruiz} {cue:said}.',
    'Ana Ruiz',
    'stated',
    'cueAfter',
  ],
  [
    'typewriter marks',
    "{quote:''We will rebuild,''} {mention:Ana Ruiz} {cue:said}.",
    'Ana Ruiz',
    'stated',
    'cueAfter',
  ],
  [
    'a saying hangs on the sentence',
    '{mention:Ana Ruiz} shook her head, {cue:saying} {quote:“never again.”}',
    'Ana Ruiz',
    'stated',
    'cueBefore',
  ],
  [
    'a quote over two paragraphs',
    '{quote:“The wall has stood for sixty years.}\n\n{quote:“It will not stand for sixty more,”} {mention:Ana Ruiz} {cue:said}.',
    'Ana Ruiz',
    'stated',
    'cueAfter',
  ],
  [
    'a paragraph hands over with a colon',
    '{mention:Ana Ruiz} {cue:wrote} to the builders:\n\n{quote:“Come back at once, and bring your stones.”}',
    'Ana Ruiz',
    'stated',
    'cueBefore',
  ],
  [
    'an unnamed source',
    '{mention:A person familiar with the matter} {cue:said} the money is {quote:“already gone.”}',
    'A person familiar with the matter',
    'stated',
    'cueBefore',
  ],
  [
    'a medium',
    'In a letter on Monday, {mention:Ana Ruiz} {cue:said} the wall {quote:“cannot wait.”}',
    'Ana Ruiz',
    'stated',
    'cueBefore',
  ],
  [
    'nobody is named',
    'The hall fell silent. {quote:“We will never leave this harbour of ours.”}',
    null,
    'unknown',
    'notStated',
  ],
]

describe('a quote finds its speaker', () => {
  test.each(ATTRIBUTED)('%s', (_, sample, speaker, confidence, why) => {
    const { found, expected, article } = compareQuotes(sample)
    expect(found).toEqual(expected)
    const last = article.quotes.at(-1)
    expect([speakerOf(article, last), last?.confidence, last?.why]).toEqual([
      speaker,
      confidence,
      why,
    ])
  })
})

describe('who is meant', () => {
  test.each([
    [
      'a surname is the full name',
      '“It is gone,” said Ana Ruiz. Later the hall emptied. “We go on,” Ruiz said.',
      'Ana Ruiz',
    ],
    [
      'a surname may be explained further down',
      '“We go on,” Ruiz said. The mayor, Ana Ruiz, then left the hall.',
      'Ana Ruiz',
    ],
    [
      'she is the woman who spoke last',
      '“It is gone,” said Ana Ruiz. The hall emptied. “We go on,” she said.',
      'Ana Ruiz',
    ],
    [
      'he is not the woman who spoke last',
      '“It is gone,” said Peter Lind. “Yes,” said Ana Ruiz. “We go on,” he said.',
      'Peter Lind',
    ],
    [
      'a new subject takes the pronoun',
      '“It is gone,” said Ana Ruiz. Maria Lund walked in. “We go on,” she said.',
      'Maria Lund',
    ],
    [
      'an acronym in brackets',
      '“It is gone,” said the Friends of Sandport Harbour (FSH). “We go on,” FSH said.',
      'Friends of Sandport Harbour',
    ],
    [
      'a spokesman speaks for his company',
      '“It is gone,” said a spokesman for Brack & Sons.',
      'Brack & Sons',
    ],
    [
      'the second quote of the paragraph',
      '“It is gone,” said Ana Ruiz. “We saw it go.”',
      'Ana Ruiz',
    ],
  ])('%s', (_, sample, speaker) => {
    const article = parseStory(sample)
    expect(speakerOf(article, article.quotes.at(-1))).toBe(speaker)
  })

  test('a pronoun is inferred, a name is stated', () => {
    const article = parseStory(
      '“It is gone,” said Ana Ruiz. The hall emptied. “We go on,” she said.',
    )
    expect(article.quotes.map(({ confidence }) => confidence)).toEqual(['stated', 'inferred'])
  })

  test('a role stands before the name or behind it', () => {
    const article = parseStory(
      '“Gone,” said Ana Ruiz, the harbour master of Sandport. “Yes,” said council leader Bo Lind.',
    )
    expect(article.speakers.map(({ role }) => role)).toEqual([
      'harbour master of Sandport',
      'council leader',
    ])
  })
})

describe('not a quote', () => {
  test.each([
    ['a coined term', 'Last spring the group staged an “online walkout” in protest.', 'term'],
    [
      'a name that everybody gives a thing',
      'Engineers call the repair a “soft wall,” because it lets water through.',
      'term',
    ],
    ['a nickname', 'The wall is known as “the Gull” among sailors.', 'term'],
    [
      'the title of a novel',
      'She is the author of the novel “Salt and Stone” and lives nearby.',
      'title',
    ],
    ['a film by its title', 'The film “The Long Tide” was shot in the harbour.', 'title'],
    ['a so-called thing', 'The so-called “wall tax” will end in May.', 'term'],
  ])('%s', (_, sample, reason) => {
    const article = parseStory(sample)
    expect(article.quotes).toEqual([])
    expect(article.marked.map((mark) => mark.reason)).toEqual([reason])
  })

  test.each([
    ['feet and inches', 'The gate is 6\'2" wide and 7\'1" high, as the plan has it.'],
    ['inches alone', 'The pipe of 40" was laid beside a pipe of 12" in the spring.'],
    ['apostrophes', 'The builders’ boats, Ruiz’s house and the ’90s didn’t change it.'],
    ['straight apostrophes', "The builders' boats and Ruiz's house stood in the '90s."],
  ])('%s', (_, sample) => {
    const article = parseStory(sample)
    expect([article.quotes, article.marked, article.problems]).toEqual([[], [], []])
  })
})

test('a mark that nobody closes is a problem at its place', () => {
  const article = parseStory(
    'Ana Ruiz said: “We will rebuild.\n\nThe council voted at noon and went home.',
  )
  expect(article.problems.map((problem) => [problem.code, wordsOf(article, problem)])).toEqual([
    ['unclosedQuote', '“We will rebuild.'],
  ])
})

test('a quote in the quote is no quote of its own', () => {
  const article = parseStory('“He told me ‘never again’ and left,” said Ana Ruiz.')
  expect(article.quotes.map((quote) => wordsOf(article, quote))).toEqual([
    '“He told me ‘never again’ and left,”',
  ])
})

test('a fragment in the reporter’s sentence is partial, a sentence is direct', () => {
  const article = parseStory('Ana Ruiz called the wall “a promise.” “We keep it,” Ruiz said.')
  expect(article.quotes.map(({ kind }) => kind)).toEqual(['partial', 'direct'])
})

test('a key point’s quote repeats the body’s', () => {
  const story =
    'Sandport mends its wall\n\n• “We go on,” said Ana Ruiz.\n\nThe council of Sandport voted to mend the old harbour wall at last. “We go on,” said Ana Ruiz.'
  const { quotes } = parseArticle(story)
  expect(quotes.map(({ repeats }) => repeats)).toEqual(['q2', undefined])
})

test('a block quote without marks belongs to whom the paragraph before names', () => {
  const article = parseStory(
    'Ana Ruiz wrote to the builders:\n\n> Come back at once, and bring your stones.',
  )
  const [quote] = article.quotes
  expect([quote?.kind, speakerOf(article, quote), wordsOf(article, quote)]).toEqual([
    'block',
    'Ana Ruiz',
    'Come back at once, and bring your stones.',
  ])
})

test('a headline’s few words are a quote where the body repeats them', () => {
  const article = parseArticle(
    'Harbour wall is ‘past mending’\n\nThe old harbour wall of Sandport is “past mending,” said Ana Ruiz on Monday at the council.',
  )
  expect(article.quotes.map((quote) => [quote.repeats ?? null, speakerOf(article, quote)])).toEqual(
    [
      ['q2', 'Ana Ruiz'],
      [null, 'Ana Ruiz'],
    ],
  )
})

test('a caption between two paragraphs doesn’t break the quote that runs over them', () => {
  const article = parseStory(
    '“The wall has stood for sixty years.\n\nThe wall by night. Jon Ebbe | Tern News\n\n“It will not stand for sixty more,” said Ana Ruiz.',
  )
  expect(article.problems).toEqual([])
  expect(article.quotes.map((quote) => quote.fragments?.length)).toEqual([2])
})
