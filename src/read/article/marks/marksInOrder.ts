import type { Article } from '../../../article/Article.ts'
import type { PlacedMarks } from '../../../library/marks/createPlacer.ts'
import type { Kept } from '../../../library/shelf/Record.ts'
import { inARow } from '../../../words/inARow.ts'
import type { Translate } from '../../../words/translate.ts'

/** Marks on words and notes on quotes, as one meets them in reading. */
export function marksInText({ quotes }: Article, placed: PlacedMarks): readonly Kept<'mark'>[] {
  const onQuotes = quotes.flatMap(({ id, start }) =>
    (placed.onQuotes.get(id) ?? []).map((mark) => ({ mark, start })),
  )
  return [...placed.words, ...onQuotes]
    .toSorted((one, other) => one.start - other.start)
    .map(({ mark }) => mark)
}

/** Then the notes on speakers; without those marks whose words are gone. */
export function marksInOrder(article: Article, placed: PlacedMarks): readonly Kept<'mark'>[] {
  return [...marksInText(article, placed), ...[...placed.onSpeakers.values()].flat()]
}

/**
 * `3 marks, 1 note on a speaker`: by itself stands what is counted where one steps from mark to mark.
 */
export function countMarks(t: Translate, article: Article, placed: PlacedMarks): string {
  const marks = marksInText(article, placed).length
  const notes = marksInOrder(article, placed).length - marks
  return inARow(t, [
    marks > 0 && t('{count} marks', { count: marks }),
    notes === 1 && t('1 note on a speaker'),
    notes > 1 && t('{count} notes on speakers', { count: notes }),
  ])
}
