import { referenceOf } from '../../library/citations/Reference.ts'
import { formatPlain } from '../../library/citations/plain.ts'
import { useHydrated } from '../parts/useHydrated.ts'
import { useStory } from './StoryContext.ts'

/** The last thing on a printed story: how to cite it, and where it is kept. Only in print. */
export function PrintedCitation() {
  const { article } = useStory()
  const here = useHydrated() ? location.origin + location.pathname : null
  return (
    <section className="printed">
      <h2>Cite this story</h2>
      <p>{formatPlain(referenceOf({ article, quote: null, accessed: null }))}</p>
      {here !== null && <p>Kept in On Record at {here}</p>}
    </section>
  )
}
