import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Refusal } from '../../../src/library/shelf/Shelf.ts'
import { parseArticle } from '../../../src/parse/parseArticle.ts'
import {
  countFindings,
  describeFurniture,
  describeProblem,
  saidBy,
  summariseFindings,
} from '../../../src/read/add/describeFindings.ts'
import { looksLikeMarkdown } from '../../../src/read/add/looksLikeMarkdown.ts'
import { showUnseen } from '../../../src/read/add/showUnseen.ts'
import { formatNotOpened, formatNotSaved } from '../../../src/read/parts/refusalWords.ts'
import { inEnglish } from '../../../src/words/translate.ts'

describe('pasted words are Markdown', () => {
  test.each([
    ['with a link', 'The [council](https://sandport.example/council) decided.'],
    ['with a title', '# Harbour wall to be mended\n\nThe council decided.'],
    ['with a title below front matter', '---\ntitle: Wall\n---\n\n# Harbour wall\n\nIt was.'],
    [
      'with two subheadings',
      'The wall.\n\n## What it costs\n\nMuch.\n\n## What is next\n\nSpring.',
    ],
  ])('%s', (_, text) => expect(looksLikeMarkdown(text)).toBe(true))

  test.each([
    ['with a hashtag', '#harbour is what everybody writes.\n\n#wall'],
    ['with a number sign', 'The boat came in\n# 1 of all boats\nand won.'],
    ['with one line that begins with number signs', 'The wall.\n\n## What it costs\n\nMuch.'],
    ['with stars around a word', 'It *was* a **wall**.\n\n* * *\n\n- one\n- two'],
    ['with an address in brackets', 'The council (https://sandport.example) decided [sic] (yes).'],
    ['with a quote sign', '> We go on, said Ana Ruiz.'],
    ['with front matter alone', '---\ntitle: Wall\n---\n\nThe council decided.'],
    ['with nothing', ''],
  ])('not %s', (_, text) => expect(looksLikeMarkdown(text)).toBe(false))

  test('is told of any words in time', () => {
    for (const piece of ['[', '](', '[a](http://', '# ', '## a\n', '---\n', '\n'])
      expect(looksLikeMarkdown(`x${piece.repeat(50_000)}`)).toBeTypeOf('boolean')
  })
})

describe('a character that nobody sees', () => {
  test.each([
    ['a turn of direction', 'Ana\u202eziuR', 'Ana⟨RLO⟩ziuR'],
    ['an isolate', '\u2066Ana\u2069', '⟨LRI⟩Ana⟨PDI⟩'],
    ['NUL', 'Ana\u0000', 'Ana␀'],
    ['delete', 'Ana\u007f', 'Ana␡'],
  ])('is shown as a sign: %s', (_, words, shown) => expect(showUnseen(words)).toBe(shown))

  test('is not what ordinary words are made of', () => {
    const words = 'Zoë O’Brien\n“Čapek”, 李明\t👩‍👧 عربي'
    expect(showUnseen(words)).toBe(words)
  })

  test('is in no words that are shown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(showUnseen(words)).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069]/)
      }),
    )
  })
})

const STORY = `Harbour wall to be mended

The council of Sandport voted on Friday to mend the wall.

“We have waited long enough for stone,” said Ana Ruiz, the harbour master. “It is time.”

“My father laid those stones,” said Bram Oster, a fisherman.

The finance office did not respond to a request for comment.`

describe('what was found', () => {
  test('is told speaker by speaker, with the first words of each', () => {
    expect(saidBy(inEnglish, parseArticle(STORY))).toMatchObject([
      {
        speaker: 'Ana Ruiz, harbour master',
        doubt: null,
        words: '“We have waited long enough for stone”',
        more: 'and 1 more quote',
      },
      { speaker: 'Bram Oster, fisherman', words: '“My father laid those stones”', more: null },
    ])
  })

  test('is marked where the speaker was inferred or isn’t known', () => {
    const article = parseArticle(STORY)
    const quotes = article.quotes.map((quote, at) =>
      at === 0
        ? ({ ...quote, confidence: 'inferred', why: 'sentenceSubject' } as const)
        : ({ ...quote, speaker: null } as const),
    )
    const said = saidBy(inEnglish, { ...article, quotes })
    expect(said[0]).toMatchObject({ doubt: 'speaker inferred' })
    expect(said.at(-1)).toMatchObject({ speaker: 'Speaker not stated' })
  })

  test('is marked in the others of a speaker, too, of whom the first is stated', () => {
    const article = parseArticle(STORY)
    const quotes = article.quotes.map((quote, at) =>
      at === 1 ? ({ ...quote, confidence: 'inferred', why: 'sentenceSubject' } as const) : quote,
    )
    expect(saidBy(inEnglish, { ...article, quotes })[0]).toMatchObject({
      doubt: null,
      more: 'and 1 more quote (1 inferred)',
    })
  })

  test('is counted in words', () => {
    expect(countFindings(inEnglish, parseArticle(STORY))).toBe('3 quotes, 1 did not respond')
    expect(countFindings(inEnglish, parseArticle('A wall\n\nIt stands.'))).toBe('0 quotes')
    expect(summariseFindings(inEnglish, parseArticle(STORY))).toBe(
      'Understood: Harbour wall to be mended. 3 quotes, 1 did not respond.',
    )
  })

  test('tells of page furniture only where there is some', () => {
    expect(describeFurniture(inEnglish, parseArticle(STORY))).toBeNull()
    expect(describeFurniture(inEnglish, parseArticle(`${STORY}\n\nShare this`))).toContain(
      '1 line seems',
    )
    expect(
      describeFurniture(inEnglish, parseArticle(`${STORY}\n\nShare this\n\nLeave a comment`)),
    ).toContain('2 lines seem')
  })

  test('asks for nothing that this page doesn’t have', () => {
    const message =
      '“A” was taken as the headline; “B” could be it too. Say “title: …” in the front matter to settle it.'
    const at = { start: 0, end: 1 }
    expect(describeProblem(inEnglish, { ...at, code: 'twoHeadlines', message })).toBe(
      '“A” was taken as the headline; “B” could be it too. You can change it above.',
    )
    expect(describeProblem(inEnglish, { ...at, code: 'unknownLanguage', message })).not.toContain(
      'front matter',
    )
    expect(describeProblem(inEnglish, { ...at, code: 'emptyText', message })).toBeNull()
  })
})

describe('a refusal', () => {
  const ALL: readonly Refusal[] = [
    'full',
    'unavailable',
    'blocked',
    'newer',
    'slow',
    'notFetched',
    'failed',
  ]

  test('says what happened and what to do, each in its own words', () => {
    const said = ALL.map((refusal) => formatNotSaved(inEnglish, refusal))
    expect(new Set(said).size).toBe(ALL.length)
    for (const words of said) expect(words).toMatch(/^Not saved: [^.]+\. .+\.$/)
    expect(said[0]).toBe(
      'Not saved: this device has no room left. Free some space, then try again.',
    )
  })

  test('to open anything says that nothing was deleted', () => {
    expect(formatNotOpened(inEnglish, 'slow', 'Your marks can’t be opened just now')).toBe(
      'Your marks can’t be opened just now: this device’s storage hasn’t answered for five seconds. Nothing was deleted. Try again; if that doesn’t help, restart the browser.',
    )
  })
})
