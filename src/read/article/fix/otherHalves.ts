import type { Article } from '../../../article/Article.ts'
import { type Quote, exactQuotes } from '../../../article/Quote.ts'

/**
 * What the same speaker says right before and after a quote, in its paragraph or going on into the
 * next: whoever said the one has most likely said the others.
 *
 *     “We counted every winter,” said Marta Lindqvist. “Nobody asked us.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^^^^
 */
export function otherHalves({ blocks, quotes }: Article, quote: Quote): readonly Quote[] {
  const exact = exactQuotes(quotes)
  const at = exact.findIndex(({ id }) => id === quote.id)
  if (at < 0) return []
  const blockOf = ({ start }: Quote) => blocks.findLast((block) => block.start <= start)
  const goesOn = (first: Quote, second: Quote) =>
    first.speaker === second.speaker &&
    (blockOf(first) === blockOf(second) || second.why === 'continued')
  let [from, to] = [at, at]
  for (let one = exact[from - 1]; one && goesOn(one, exact[from] ?? one); one = exact[from - 1]) {
    from -= 1
  }
  for (let one = exact[to + 1]; one && goesOn(exact[to] ?? one, one); one = exact[to + 1]) to += 1
  return exact.slice(from, to + 1).filter(({ id }) => id !== quote.id)
}
