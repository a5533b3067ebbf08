import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NonResponse } from '../../src/article/Article.ts'
import type { Confidence, Quote } from '../../src/article/Quote.ts'
import { headlineOf, minutesOf, partiesOf } from '../../src/article/Summary.ts'
import { summarise } from '../../src/article/summarise.ts'
import { articleOf, speakerOf } from './article.ts'

test('the headline stands on one line', () => {
  expect(
    headlineOf(articleOf({ text: ' A wall\n  falls ', headline: { start: 1, end: 15 } })),
  ).toBe('A wall falls')
})

test('without a headline the first words stand for it', () => {
  expect(headlineOf(articleOf({ text: 'The council voted.' }))).toBe('The council voted.')
  expect(headlineOf(articleOf({ text: '  ' }))).toBe('Untitled')
})

test('everyone who did not answer counts once', () => {
  const silent = (kind: NonResponse['kind'], ...parties: string[]) => ({
    kind,
    parties,
    start: 0,
    end: 0,
  })
  const article = articleOf({
    nonResponses: [
      silent('noResponse', 'Amazon', 'Parler'),
      silent('noResponse', 'Parler'),
      silent('declined', 'Brack & Sons'),
      silent('unreachable', 'Hollis & Vane'),
    ],
  })
  expect(partiesOf(article, 'didNotRespond')).toEqual(['Amazon', 'Parler', 'Hollis & Vane'])
  expect(partiesOf(article, 'gaveNoComment')).toEqual(['Brack & Sons'])
})

test('whoever left one question open gave a comment', () => {
  const declined = { kind: 'declined', start: 0, end: 0 } as const
  const article = articleOf({
    nonResponses: [
      { ...declined, parties: ['Castellan'] },
      { ...declined, parties: ['Verity Stroud'], oneQuestion: true },
    ],
  })
  expect(partiesOf(article, 'gaveNoComment')).toEqual(['Castellan'])
})

test('a story takes at least a minute; 460 words take two', () => {
  const text = 'wall '.repeat(460).trim()
  const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }]
  expect([minutesOf(articleOf({})), minutesOf(articleOf({ text, blocks }))]).toEqual([1, 2])
})

test('the opening is the first key point without its bullet', () => {
  const text = '• The wall falls'
  const blocks = [{ type: 'keyPoint' as const, start: 0, end: text.length }]
  expect(summarise(articleOf({ text, blocks }), 'wall', 'v').opening).toBe('The wall falls')
})

test.each([
  ['• 17.30 Red warning extended\n• 15.10 Ferry taken in tow', 'Red warning extended'],
  ['• 9:05 p.m. GMT – The wall falls', 'The wall falls'],
  ['• 9:05 PM The wall falls', 'The wall falls'],
  ['• 12.30 | The wall falls', 'The wall falls'],
  ['• 14.20 Uhr: Die Mauer fällt', 'Die Mauer fällt'],
  ['• 17.30', '17.30'],
  ['• 12.5 metres of wall fell', '12.5 metres of wall fell'],
  ['• 3.25 per cent of the wall fell', '3.25 per cent of the wall fell'],
  ['• 12.50 Franken kostet das Billett', '12.50 Franken kostet das Billett'],
  ['• 12.50 CHF Kosten fallen an', '12.50 CHF Kosten fallen an'],
  ['• 10.15 Prozent mehr Lohn\n• Der Rat stimmt zu', '10.15 Prozent mehr Lohn'],
  ['• 1.25 Million people left', '1.25 Million people left'],
  ['• 31.50 – Rate der Mauer', '31.50 – Rate der Mauer'],
])('the opening of a live page tells what happened, and not when: %s', (text, opening) => {
  const blocks = [...text.matchAll(/.+/g)].map(({ 0: line, index }) => ({
    type: 'keyPoint' as const,
    start: index,
    end: index + line.length,
  }))
  expect(summarise(articleOf({ text, blocks }), 'wall', 'v').opening).toBe(opening)
})

test('an opening is never much longer than 280 characters, and nobody who speaks is left out', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), fc.nat(20), (text, count) => {
      const speakers = Array.from({ length: count }, (_, place) => ({
        ...speakerOf(`Ana ${place}`, place),
        role: 'builder',
      }))
      const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }]
      const summary = summarise(articleOf({ text, blocks, speakers }), 'a', 'v')
      expect(summary.opening.length).toBeLessThanOrEqual(281)
      expect(summary.speakers.map(({ name }) => name)).toEqual(speakers.map(({ name }) => name))
      expect(summary.speakers.filter(({ role }) => role).length).toBe(Math.min(3, count))
    }),
  )
})

test('who says most stands first, with a role; a speaker without one has none', () => {
  const text = 'One word. Many more words than that.'
  const article = articleOf({
    text,
    speakers: [speakerOf('Jon Ebbe', 0), { ...speakerOf('Ana Ruiz', 1), role: 'harbour master' }],
    quotes: [quoteOf('q1', 's1', [0, 9]), quoteOf('q2', 's2', [10, text.length])],
  })
  expect(summarise(article, 'a', 'v').speakers).toEqual([
    { name: 'Ana Ruiz', role: 'harbour master' },
    { name: 'Jon Ebbe' },
  ])
})

test('a quote is doubtful where the text does not state its speaker, and not where a person did', () => {
  const withConfidence = (confidence: Confidence, at: number) => {
    const quote = quoteOf(`q${at}`, null, [0, 1])
    return { ...quote, confidence }
  }
  const confidences = ['stated', 'inferred', 'corrected', 'unknown'] as const
  const quotes = confidences.map(withConfidence)
  const summary = summarise(articleOf({ text: 'a', quotes }), 'a', 'v')
  expect([summary.quotes, summary.doubtful]).toEqual([4, 2])
})

test('sources without a name are counted, those with one are not', () => {
  const sources = [
    { kind: 'unnamed' as const, name: 'a nurse', evidence: [] },
    { kind: 'person' as const, name: 'Ana Ruiz', evidence: [] },
  ]
  expect(summarise(articleOf({ sources }), 'a', 'v').unnamed).toBe(1)
})

function quoteOf(
  id: string,
  speaker: string | null,
  [start, end]: readonly [number, number],
): Quote {
  return {
    id,
    kind: 'direct',
    speaker,
    mention: null,
    cue: null,
    medium: null,
    confidence: 'stated',
    why: 'cueAfter',
    start,
    end,
  }
}
