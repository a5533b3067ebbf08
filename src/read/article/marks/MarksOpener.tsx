import { formatCount } from '../../parts/formatCount.ts'
import { useStory } from '../StoryContext.ts'
import { useMarks } from './MarksContext.ts'
import { marksInOrder } from './marksInOrder.ts'
import { openMarkList } from './openMarkList.ts'

/** Among the story's tools: how many marks there are in it, and the way to them. */
export function MarksOpener() {
  const { article } = useStory()
  const placed = useMarks(({ placed }) => placed)
  const count = placed ? marksInOrder(article, placed).length : 0
  if (count === 0) return null
  return (
    <button type="button" className="link" onClick={openMarkList}>
      {formatCount(count, 'mark')}
    </button>
  )
}
