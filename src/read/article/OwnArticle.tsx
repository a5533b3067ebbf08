import type { ReactNode } from 'react'
import type { Article } from '../../article/Article.ts'
import { plainArticle } from '../../article/plainArticle.ts'
import type { Lookup } from '../../library/shelf/Shelf.ts'
import { NotOpenedPage } from '../parts/NotOpenedPage.tsx'
import { OpeningPage } from '../parts/OpeningPage.tsx'
import { useOnShelf } from '../parts/useOnShelf.ts'
import { StoryPage } from './StoryPage.tsx'

type Props = {
  readonly slug: string
  /** Stand in where it isn't there. */
  readonly children: ReactNode
}

/** A story that the reader put in. It follows the shelf: another tab may put more right in it. */
export function OwnArticle({ slug, children }: Props) {
  const found = useOnShelf((shelf) => openOwn(shelf, slug), {
    kind: 'story',
    always: true,
    nothing: null,
    key: slug,
  })
  if (found.state === 'looking') return <OpeningPage />
  // A window that keeps nothing has no story either; any other storage may have it.
  if (found.state === 'refused' && found.refusal !== 'unavailable')
    return <NotOpenedPage refusal={found.refusal} />
  return found.state === 'found' && found.value ? (
    <StoryPage slug={slug} article={found.value} />
  ) : (
    children
  )
}

/** As the parser read it, or as plain text until it has. */
async function openOwn(shelf: Lookup, slug: string): Promise<Article | null> {
  const [story, reading] = await Promise.all([shelf.find('story', slug), shelf.reading(slug)])
  return story && (reading?.article ?? plainArticle(story.content.text))
}
