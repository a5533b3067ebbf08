import { describe, expect, test } from 'vitest'
import { findDateline } from '../../../../src/parse/page/head/findDateline.ts'
import { annotate, wordsAt } from '../../annotate.ts'

function read(sample: string) {
  const { text, spans } = annotate(sample)
  const block = { type: 'paragraph', start: 0, end: text.length } as const
  return { text, spans, found: findDateline(text, [block]) }
}

describe('place, day and agency', () => {
  test.each([
    '{place:SANDPORT} ({agency:AP}) — The wall fell.',
    '{place:NEW SANDPORT} — The wall fell.',
    '{place:SANDPORT, Norway}, {day:5 January 2026} ({agency:AP}) — The wall fell.',
    '{place:Sandport}, {day:March 3} ({agency:Tern News}) - The wall fell.',
    '{place:Sandport} ({agency:dpa/lno}) - The wall fell.',
    '{place:Sandport} ({agency:AR/JE}) - The wall fell.',
    '{place:Sandport} ({day:3 March 2024}) – The wall fell.',
    '{place:Sandport, Norway} — The wall fell.',
    '{place:Harlow Bay, Ore.}, {day:May 7, 2026} /{agency:PRNewswire}/ -- The wall fell.',
  ])('%s', (sample) => {
    const { text, spans, found } = read(sample)
    expect(found?.dateline).toMatchObject({
      place: wordsAt(text, spans['place'] ?? [])[0],
      agency: wordsAt(text, spans['agency'] ?? [null])[0],
    })
    expect(found?.day ?? undefined).toEqual(spans['day']?.[0])
  })
})

describe('no dateline', () => {
  test.each([
    'Sandport — a small town — waits.',
    'Ruiz, Falk — all of them wait.',
    'Sandport (the town) — waits.',
    'The wall fell.',
  ])('%s', (sample) => {
    expect(read(sample).found).toBeNull()
  })
})
