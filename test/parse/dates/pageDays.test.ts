import { expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { NEXT, wordsOf } from '../story.ts'

/** The days of a page without a published day, by what stands below its story. */
function daysAbove(foot: string): readonly string[] {
  const article = parseArticle(`Sandport mends its harbour wall

The council of Sandport voted to mend the old harbour wall before the winter. The gate fell on Nov. 19, a Friday, and last May.

${NEXT}

${NEXT.replace('county', 'town')}

${foot}`)
  return article.dates.map((date) => `${wordsOf(article, date)}: ${date.from}, ${date.anchor}`)
}

test.each(['© 2025 Tern News. All rights reserved.', '© 2019–2025 Tern News'])(
  'the one year that the page shows is that of its dates: %s',
  (foot) => {
    expect(daysAbove(foot)).toEqual(['Nov. 19: 2025-11-19, null'])
  },
)

test.each(['', 'Tern News, 12 Quay Street', '© 2025 Tern News. Photographs © 2019 Jon Ebbe.'])(
  'without one, or with two, they have none: %s',
  (foot) => {
    expect(daysAbove(foot)).toEqual([])
  },
)
