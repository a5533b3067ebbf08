import { expect, test } from 'vitest'
import { findYearless } from '../../../../src/parse/page/days/findYearless.ts'
import { annotate } from '../../annotate.ts'

test.each([
  'Ana Ruiz | {day:Nov 19} at 10:30',
  'Published {day:19 November}',
  '{day:Sept. 2}',
  '{day:19. November}',
  '{day:29 February}',
  'Nov 31',
  'Room 19',
  'Version 2.19 of Nov',
])('%s', (sample) => {
  const { text, spans } = annotate(sample)
  const found = findYearless(text, 0)
  expect(found && { start: found.start, end: found.end }).toEqual(spans['day']?.[0] ?? null)
})
