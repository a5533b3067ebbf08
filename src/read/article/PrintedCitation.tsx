import { referenceOf } from '../../library/citations/Reference.ts'
import { formatPlain } from '../../library/citations/plain.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { useHydrated } from '../parts/useHydrated.ts'
import { useStory } from './StoryContext.ts'

/** The last thing on a printed story: how to cite it, and where it is kept. Only in print. */
export function PrintedCitation() {
  const t = useTranslate()
  const { article } = useStory()
  const here = useHydrated() ? location.origin + location.pathname : null
  return (
    <section className="printed">
      <h2>{t('Cite this story')}</h2>
      <p>{formatPlain(referenceOf(t, { article, quote: null, accessed: null }), t)}</p>
      {here !== null && <p>{t('Kept in On Record at {address}', { address: here })}</p>}
    </section>
  )
}
