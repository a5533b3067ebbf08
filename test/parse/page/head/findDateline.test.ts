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
    '{place:SANDPORT} ({agency:AP}) — The walls of 2016 fell.',
    '{place:NEW SANDPORT} — The wall fell.',
    '{place:SANDPORT, Norway}, {day:5 January 2026} ({agency:AP}) — The wall fell.',
    '{place:Sandport}, {day:March 3} ({agency:Tern News}) - The wall fell.',
    '{place:Sandport} ({agency:dpa/lno}) - The wall fell.',
    '{place:Sandport} ({agency:AR/JE}) - The wall fell.',
    '{place:Sandport} ({day:3 March 2024}) – The wall fell.',
    '{place:Sandport, Norway} — The wall fell.',
    '{place:SANDPORT, Norway} – {day:9 February 2026} – The wall fell.',
    '{place:SANDPORT, NORWAY} - {day:February 9, 2026} - The wall fell.',
    '{place:Sandport, the Netherlands} | {day:9 February 2026} | The wall fell.',
    '{place:Sandport (Norway)} – {day:9 February 2026} – The wall fell.',
    '{place:Sandport} – {day:9. Februar 2026} – Die Mauer fiel.',
    '{place:SANDPORT, Norway} – {day:9 February 2026} ({agency:AP}) – The wall fell.',
    '{place:SANDPORT and HALLAM}, {day:Feb. 9, 2026} /{agency:PRNewswire}/ -- The wall fell.',
    '{place:ST. JOHN’S, Newfoundland and Labrador} – {day:9 February 2026} – The wall fell.',
    '{place:Bad Sand am See} ({agency:dpa}) – Die Mauer fiel.',
    '{place:Arenal}, {day:9 feb} ({agency:EFE}).- El muro cayó.',
    '{place:Arenal}, {day:9 de febrero de 2026} – El muro cayó.',
    '{place:Harlow Bay, Ore.}, {day:May 7, 2026} /{agency:PRNewswire}/ -- The wall fell.',
    '{place:Sandport}, {day:Mar 3} ({agency:PTI}) The council voted.',
    '{place:Sandport}, {day:Aug 11, 2026} ({agency:ITN}) The wall fell.',
    '{place:Sandport}, {day:Aug 11} ({agency:ITN}): The wall fell.',
    '{place:SANDPORT}, {day:March 3}. /{agency:TASS}/. The wall fell.',
    '{place:SANDPORT, Wash.}--({agency:BUSINESS WIRE})--The wall fell.',
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
    'Sandport (ITN) The wall fell.',
    'Sandport, Aug 11 (a Tuesday) The wall fell.',
    'Sandport, Aug 11: The wall fell.',
    'Sandport (the town) — waits.',
    'The wall fell.',
    'Sandport – a port of 2026 ships – waits.',
    'Lumenode, Sandport’s lamp maker – which opened on 9 February 2026 – shut.',
    'Ruiz and Falk — all of them wait.',
    'Sandport – 14 of them – waits.',
    'Sandport, March 3 (2024) The wall fell.',
    'Sandport (PTI) The wall fell.',
    'Sandport, Mar 3 (PTI) fell again.',
    'Ruiz, March 3 (Monday) The wall fell.',
    'Ruiz, 34 and tired – and she was – left.',
  ])('%s', (sample) => {
    expect(read(sample).found).toBeNull()
  })
})

test.each([
  ['in brackets', ['LYMAN STOLTZ (founder): I had it.', 'ANA BREEN (producer): He had it.']],
  ['behind a comma', ['LYMAN STOLTZ, HOST: I had it.', 'ANA BREEN, BYLINE: He had it.']],
])('people who take turns, with what they are %s, are no places', (_, turns) => {
  const text = turns.join('\n')
  const [first = ''] = turns
  const blocks = [
    { type: 'paragraph', start: 0, end: first.length },
    { type: 'paragraph', start: first.length + 1, end: text.length },
  ] as const
  expect(findDateline(text, blocks)).toBeNull()
  expect(findDateline(first, [blocks[0]])?.dateline.place).toContain('LYMAN STOLTZ')
})
