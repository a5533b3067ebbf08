import type { Article } from '../../article/Article.ts'
import { slice } from '../../article/Span.ts'
import { headlineOf } from '../../article/Summary.ts'
import { formatDay } from '../parts/formatDay.ts'
import { useHydrated } from '../parts/useHydrated.ts'
import { useStory } from './StoryContext.ts'

/** The last thing on a printed story: how to cite it, and where it can be read. Only in print. */
export function PrintedCitation() {
  const { article } = useStory()
  const here = useHydrated() ? location.origin + location.pathname : null
  return (
    <section className="printed">
      <h2>Cite this story</h2>
      <p>{citeArticle(article)}</p>
      {here !== null && <p>Kept in On Record at {here}</p>}
    </section>
  )
}

/**
 * What the article doesn't give is left out.
 *
 *     Mara Quill: “Harbour wall to be mended”. Tern News, 9 January 2021. https://tern.example/wall
 */
function citeArticle(article: Article): string {
  const contributors = article.byline?.contributors.map(({ name }) => name) ?? []
  const facts = [
    article.publisher?.name ?? null,
    article.published ? formatDay(article.published.iso) : null,
  ].filter((fact) => fact !== null)
  return [
    `${contributors.length > 0 ? `${contributors.join(' and ')}: ` : ''}“${headlineOf(article)}”.`,
    facts.length > 0 ? `${facts.join(', ')}.` : '',
    article.url ? slice(article.text, article.url) : '',
  ]
    .filter((words) => words !== '')
    .join(' ')
}
