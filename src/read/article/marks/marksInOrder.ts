import type { Article } from '../../../article/Article.ts'
import type { PlacedMarks } from '../../../library/marks/createPlacer.ts'
import type { Kept } from '../../../library/shelf/Record.ts'

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
