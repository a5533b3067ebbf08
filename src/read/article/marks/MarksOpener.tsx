import { useTranslate } from '../../parts/TranslateContext.ts'
import { useStory } from '../StoryContext.ts'
import { useMarks } from './MarksContext.ts'
import { countMarks } from './marksInOrder.ts'
import { openMarkList } from './openMarkList.ts'

/** Among the story's tools: how many marks there are in it, and the way to them. */
export function MarksOpener() {
  const t = useTranslate()
  const { article } = useStory()
  const placed = useMarks(({ placed }) => placed)
  const count = placed ? countMarks(t, article, placed) : ''
  if (count === '') return null
  return (
    <button type="button" className="link" onClick={openMarkList}>
      {count}
    </button>
  )
}
