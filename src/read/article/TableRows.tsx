import type { TableBlock } from '../../article/Block.ts'
import { isFigure } from '../../article/isFigure.ts'
import { type Span, slice } from '../../article/Span.ts'
import { useStory } from './StoryContext.ts'
import { Words } from './Words.tsx'

type Props = { readonly block: TableBlock }

/** A table's rows, the ones that head it apart. What parts its cells in the text is there, and not seen. */
export function TableRows({ block }: Props) {
  const { article } = useStory()
  const rows = block.rows.map((cells, row) => (
    <tr key={cells[0]?.start}>
      {cells.map((cell, column) => {
        const before = block.rows[row - 1]?.at(-1)?.end ?? block.start
        const gap = { start: cells[column - 1]?.end ?? before, end: cell.start }
        const Cell = row < block.head ? 'th' : 'td'
        const figure = isFigure(slice(article.text, cell)) || undefined
        return (
          <Cell key={cell.start} data-figure={figure}>
            <Gap span={gap} />
            {cell.end > cell.start && <Words span={cell} />}
          </Cell>
        )
      })}
    </tr>
  ))
  return (
    <table>
      {block.head > 0 && <thead>{rows.slice(0, block.head)}</thead>}
      <tbody>{rows.slice(block.head)}</tbody>
    </table>
  )
}

/** The words of a block on the page are those of the text, character by character. */
function Gap({ span }: { readonly span: Span }) {
  const { article } = useStory()
  const words = slice(article.text, span)
  return words.trim() === '' ? words : <span hidden>{words}</span>
}
