import { expect, test } from 'vitest'
import { formatDay, isIsoDay, isTime } from '../../../../src/parse/page/days/isoDay.ts'

test.each([
  '2026-03-02',
  '2024-02-29',
  '2026-03-02T10:00',
  '2026-03-02T10:00:00Z',
  '2026-03-02T10:00:00.250+01:00',
  '2026-03-02T23:59:59-0530',
])('a day: %s', (value) => {
  expect(isIsoDay(value)).toBe(true)
})

test.each([
  '0000-00-00',
  '0000-01-01',
  '2026-99-99',
  '2026-13-01',
  '2026-02-30',
  '2025-02-29',
  '9999-12-31',
  '2026-03-02T25:61:61',
  '2026-03-02T24:00:00Z',
  '2026-03-02T10:60',
  '2026-03-02T10:00:00+99:99',
  '2026-3-2',
  '2026-03-02 10:00',
  '',
])('no day: %s', (value) => {
  expect(isIsoDay(value)).toBe(false)
})

test('a time is told from one that no clock shows', () => {
  expect(['T00:00', 'T23:59:59Z', 'T10:00+14:00'].map(isTime)).toEqual([true, true, true])
  expect(['T24:00', 'T10:00+15:00', 'T10', '10:00'].map(isTime)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('a day that the calendar has is written out', () => {
  expect(formatDay(2026, 3, 2)).toBe('2026-03-02')
  expect([formatDay(2026, 2, 30), formatDay(26, 3, 2), formatDay(2026, NaN, 2)]).toEqual([
    null,
    null,
    null,
  ])
})
