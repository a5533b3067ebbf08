import { describe, expect, test } from 'vitest'
import { slice } from '../../../src/article/Span.ts'
import { applyCorrections } from '../../../src/article/corrections/applyCorrections.ts'
import { type Change, correctionOf } from '../../../src/article/corrections/Correction.ts'
import { checkArticle } from '../../parse/checkArticle.ts'
import { parseArticle } from '../../parse/parseArticle.ts'
import { HARBOUR, at, corrected, harbour, person, saidIn, spanOf } from './corrections.ts'

const FALK = '“We have waited long enough,”'
const OSTER = '“My father laid those stones,”'
const PROMISE = '“a promise to the boats”'

test('the story of these tests reads as they take it to', () => {
  expect(saidIn(harbour)).toEqual([
    `${FALK} Ines Falk`,
    `${FALK} Ines Falk`,
    `${PROMISE} Ines Falk`,
    `${OSTER} Bram Oster`,
    'the wall will not hold An old man',
  ])
})

describe('another speaker', () => {
  test('is one whom the article names, and the quote says that a person said so', () => {
    const article = corrected({ kind: 'speaker', at: at(OSTER), speaker: person('ines  falk') })
    const quote = article.quotes.find(({ id }) => id === 'q4')
    expect(saidIn(article)[3]).toBe(`${OSTER} Ines Falk`)
    expect(quote).toMatchObject({
      confidence: 'corrected',
      why: 'corrected',
      corrected: true,
      mention: null,
      cue: null,
    })
    expect(article.speakers.map(({ name }) => name)).not.toContain('Bram Oster')
  })

  test('may be one by a short name', () => {
    const article = corrected({ kind: 'speaker', at: at(OSTER), speaker: person('Falk') })
    expect(saidIn(article)[3]).toBe(`${OSTER} Ines Falk`)
  })

  test('may be somebody new, who is then a source too', () => {
    const article = corrected({ kind: 'speaker', at: at(OSTER), speaker: person('Jon Ebbe') })
    expect(article.speakers.at(-1)).toMatchObject({ name: 'Jon Ebbe', corrected: true })
    const people = article.sources.filter(({ kind }) => kind === 'person')
    expect(people.map(({ name }) => name)).toEqual(['Ines Falk', 'Jon Ebbe'])
  })

  test('holds wherever the same words are shown', () => {
    const article = corrected({
      kind: 'speaker',
      at: at(FALK, HARBOUR, 2),
      speaker: person('Jon Ebbe'),
    })
    expect(saidIn(article).slice(0, 3)).toEqual([
      `${FALK} Jon Ebbe`,
      `${FALK} Jon Ebbe`,
      `${PROMISE} Ines Falk`,
    ])
  })

  test('may be nobody whom the text names', () => {
    const article = corrected({ kind: 'speaker', at: at(OSTER), speaker: null })
    expect(article.quotes[3]).toMatchObject({ speaker: null, confidence: 'unknown' })
  })

  test('keeps the attributing words where it is the same speaker, only surer', () => {
    const article = corrected({ kind: 'speaker', at: at(OSTER), speaker: person('Bram Oster') })
    expect(article.quotes[3]?.mention).toEqual(harbour.quotes[3]?.mention)
    expect(article.quotes[3]).toMatchObject({ confidence: 'corrected', why: 'confirmed' })
  })

  test('is the last one named', () => {
    const article = corrected(
      { kind: 'speaker', at: at(OSTER), speaker: person('Jon Ebbe') },
      { kind: 'speaker', at: at(OSTER), speaker: person('Mara Quill') },
    )
    expect(saidIn(article)[3]).toBe(`${OSTER} Mara Quill`)
    expect(article.speakers.map(({ name }) => name)).not.toContain('Jon Ebbe')
  })
})

describe('not a quote, and a quote', () => {
  test('what is no quote is gone, with what repeats it; the others keep their addresses', () => {
    const article = corrected({ kind: 'notQuote', at: at(FALK, HARBOUR, 2) })
    expect(article.quotes.map(({ id }) => id)).toEqual(['q3', 'q4', 'q5'])
  })

  test('words that a reader selects are a quote, with the marks around them', () => {
    const change: Change = {
      kind: 'quote',
      at: at('Nobody answered'),
      speaker: person('Bram Oster'),
    }
    const added = corrected(change).quotes.find(({ start }) => start === change.at.start)
    expect(added).toMatchObject({ kind: 'paraphrase', corrected: true })
    expect(harbour.quotes.map(({ id }) => id)).not.toContain(added?.id)
  })

  test('a quote that was taken out and put in again has its marks', () => {
    const article = corrected(
      { kind: 'notQuote', at: at(PROMISE) },
      { kind: 'quote', at: at('a promise to the boats'), speaker: null },
    )
    const quote = article.quotes[2]
    expect(quote && slice(HARBOUR, quote)).toBe(PROMISE)
    expect(quote).toMatchObject({ kind: 'direct', speaker: null, why: 'corrected' })
  })

  test('a quote over two paragraphs has a part in each', () => {
    const span = {
      start: spanOf('in a letter.').start,
      end: spanOf('Nobody answered').end,
    }
    const article = corrected({
      kind: 'quote',
      at: at(HARBOUR.slice(span.start, span.end)),
      speaker: null,
    })
    const quote = article.quotes.find(({ start }) => start === span.start)
    expect(quote?.fragments?.map((part) => slice(HARBOUR, part))).toEqual([
      'in a letter.',
      '“My father laid those stones,” Bram Oster, a fisherman, said. Nobody answered',
    ])
    // It takes in what was a quote of its own.
    expect(article.quotes.map(({ id }) => id)).not.toContain('q4')
    expect(checkArticle(article, HARBOUR)).toEqual([])
  })

  test('a quote that begins and ends elsewhere keeps its speaker and its address', () => {
    const article = corrected({
      kind: 'span',
      at: at(PROMISE),
      to: at('the wall “a promise to the boats”'),
    })
    expect(article.quotes[2]).toMatchObject({ id: 'q3', corrected: true })
    expect(saidIn(article)[2]).toBe('the wall “a promise to the boats” Ines Falk')
  })
})

test('two names of one person become one, with all that was said', () => {
  const article = corrected({ kind: 'samePerson', name: 'an old man', as: 'Bram Oster' })
  expect(saidIn(article).slice(3)).toEqual([
    `${OSTER} Bram Oster`,
    'the wall will not hold Bram Oster',
  ])
  const oster = article.speakers.find(({ name }) => name === 'Bram Oster')
  expect(oster?.aliases).toContain('An old man')
  expect(oster?.corrected).toBe(true)
})

describe('the head', () => {
  test('another headline lets the first one stand in the story', () => {
    const wanted = 'Falk called the wall “a promise to the boats” in a letter.'
    const article = corrected({ kind: 'headline', at: at(wanted) })
    expect(article.headline && slice(HARBOUR, article.headline)).toBe(wanted)
    expect(article.confidence.headline).toBe('corrected')
    expect(article.blocks.filter(({ type }) => type === 'headline')).toHaveLength(1)
    expect(article.blocks.length).toBe(harbour.blocks.length)
  })

  describe('another date', () => {
    const relative = harbour.dates.filter((date) => date.relative)

    test('leaves open which Friday was meant', () => {
      expect(relative.length).toBeGreaterThan(0)
      const article = corrected({ kind: 'published', iso: '2021-02-09' })
      expect(article.published?.iso).toBe('2021-02-09')
      expect(article.dates).toEqual(harbour.dates.filter((date) => !date.relative))
      expect(article.openDates?.map(({ start }) => start)).toEqual(
        relative.map(({ start }) => start),
      )
    })

    test('that is none leaves it open as well', () => {
      const article = corrected({ kind: 'published', iso: null })
      expect(article.openDates).toHaveLength(relative.length)
    })

    test.each([
      ['It fell on Friday.', 'Friday', 'date'],
      ['It fell last week.', 'last week', 'date'],
      ['It fell on 14 March.', '14 March', 'year'],
      ['It fell last June.', 'last June', 'year'],
    ])('says what is lacking: %s', (sentence, words, lacks) => {
      const story = parseArticle(
        `Storm shuts the harbour\n\n20 November 2026\n\n${sentence} The harbour of Sandport has been shut since then.`,
      )
      const change: Change = { kind: 'published', iso: '2026-02-09' }
      const { openDates = [] } = applyCorrections(story, [correctionOf(change)]).article
      expect(openDates.map((day) => [slice(story.text, day), day.lacks])).toEqual([[words, lacks]])
    })

    test('is the one that was found again: Friday is known again', () => {
      const iso = harbour.published?.iso ?? ''
      const article = corrected(
        { kind: 'published', iso: '2021-02-09' },
        { kind: 'published', iso },
      )
      expect(article.dates).toEqual(harbour.dates)
      expect(article.openDates).toEqual([])
    })

    test('of the same day, at another hour, leaves every day as it is', () => {
      const iso = `${harbour.published?.iso.slice(0, 10)}T08:30`
      const article = corrected({ kind: 'published', iso })
      expect(article.dates).toEqual(harbour.dates)
      expect(article.openDates).toEqual([])
    })
  })

  test('authors and publisher are sources', () => {
    const article = corrected(
      { kind: 'authors', names: ['Mara Quill', 'Jon Ebbe'] },
      { kind: 'publisher', name: 'Tern News' },
    )
    expect(article.byline?.contributors.map(({ name }) => name)).toEqual(['Mara Quill', 'Jon Ebbe'])
    expect(article.sources.slice(0, 3).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'publisher Tern News',
      'contributor Mara Quill',
      'contributor Jon Ebbe',
    ])
  })

  test('who edited the story stays, whoever wrote it', () => {
    const vell = { kind: 'contributor', name: 'Jo Vell', evidence: [] } as const
    const edited = { ...harbour, sources: [...harbour.sources, vell] }
    const change: Change = { kind: 'authors', names: ['Jon Ebbe'] }
    const { article } = applyCorrections(edited, [correctionOf(change)])
    expect(
      article.sources.flatMap(({ kind, name }) => (kind === 'contributor' ? [name] : [])),
    ).toEqual(['Jon Ebbe', 'Jo Vell'])
  })

  test('a field that the text doesn’t give is none', () => {
    const article = corrected(
      { kind: 'authors', names: [] },
      { kind: 'published', iso: null },
      { kind: 'headline', at: null },
    )
    expect([article.byline, article.published, article.headline]).toEqual([null, null, null])
  })
})

describe('a text that has changed', () => {
  const change: Change = { kind: 'speaker', at: at(OSTER), speaker: person('Jon Ebbe') }
  const correction = correctionOf(change)

  test('a correction whose words are gone is an orphan, and the article stays as it is', () => {
    const { article, applied, orphaned } = applyCorrections(harbour, [
      correctionOf({ ...change, at: { ...change.at, words: 'words of another edition' } }),
    ])
    expect(article).toBe(harbour)
    expect([applied.length, orphaned.length]).toEqual([0, 1])
  })

  test('a correction of words that are no quote any more is an orphan', () => {
    const { orphaned } = applyCorrections(corrected({ kind: 'notQuote', at: at(OSTER) }), [
      correction,
    ])
    expect(orphaned).toEqual([correction])
  })

  test('a correction that the edition carries already isn’t laid over it again', () => {
    const notQuote = correctionOf({ kind: 'notQuote', at: at(OSTER) })
    const once = applyCorrections(harbour, [correction, notQuote]).article
    const twice = applyCorrections(once, [correction, notQuote])
    expect(twice.article).toBe(once)
    expect(twice.orphaned).toEqual([])
  })
})
