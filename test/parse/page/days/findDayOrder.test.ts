import { expect, test } from 'vitest'
import { findDayOrder } from '../../../../src/parse/page/days/findDayOrder.ts'
import { pageWordsOf } from '../../../../src/parse/tokens/pageWordsOf.ts'

test.each([
  ['another day above twelve', 'Posted 06/01/2026, and again on 13/01/2026', 'day'],
  ['the same day in words', 'Posted 06/01/2026. On June 1, 2026 it fell.', 'month'],
  ['a zone', 'Posted 06/01/2026 at 13:05 BST', 'day'],
  ['an American zone', 'Posted 06/01/2026 at 1:05 PM EDT', 'month'],
  ['days in words', 'Posted 06/01/2026. It was built on 9 May 1911.', 'day'],
  ['its spelling', 'Posted 06/01/2026. The harbour and its colour.', 'day'],
  ['two spellings', 'Posted 06/01/2026. The harbor and its colour.', null],
  ['two ways', 'Posted 06/01/2026, 13/01/2026 and 01/13/2026', null],
  ['nothing', 'Posted 06/01/2026', null],
  ['no day in numbers', 'The harbour and its colour at 13:05 BST', null],
])('%s', (_, page, order) => {
  expect(findDayOrder(page, pageWordsOf('en'))).toBe(order)
})
