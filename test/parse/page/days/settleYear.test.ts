import { expect, test } from 'vitest'
import { describePart } from '../../../../src/parse/page/describePart.ts'
import { findYearless } from '../../../../src/parse/page/days/findYearless.ts'
import { settleYear } from '../../../../src/parse/page/days/settleYear.ts'
import { joinLines } from '../../../../src/parse/page/joinLines.ts'
import { splitLines } from '../../../../src/parse/page/splitLines.ts'
import { pageWordsOf } from '../../../../src/parse/tokens/pageWordsOf.ts'

const ENGLISH = pageWordsOf('en')

test.each([
  ['Nov 19\n\n© 2025 Tern News', '2025-11-19'],
  ['Wed 19 Nov\n\n© 2025 Tern News', '2025-11-19'],
  ['Nov 19\n\nUpdated Nov 20, 2024', '2024-11-19'],
  ['Tue 19 Nov\n\n© 2025 Tern News', null],
  ['Nov 19\n\nThe wall of 1911', null],
])('%j', (page, iso) => {
  const facts = joinLines(page, splitLines(page), ENGLISH).map((part) =>
    describePart(page, part, ENGLISH),
  )
  const day = findYearless(page.slice(0, page.indexOf('\n')), 0)
  expect((day && settleYear(page, day, facts))?.iso ?? null).toBe(iso)
})
