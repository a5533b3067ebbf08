import { type ReactNode, useEffect, useState } from 'react'
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
  const waited = useWaited()
  if (found.state === 'looking') return <OpeningPage />
  // A window that keeps nothing has no story either; any other storage may have it.
  if (found.state === 'refused' && found.refusal !== 'unavailable')
    return <NotOpenedPage refusal={found.refusal} />
  if (found.state !== 'found' || !found.value) return children
  const { article, isRead } = found.value
  return isRead || waited ? <StoryPage slug={slug} article={article} /> : <OpeningPage />
}

type Own = { readonly article: Article; readonly isRead: boolean }

/** As the parser read it; as plain text where it couldn't, or hasn't yet. */
async function openOwn(shelf: Lookup, slug: string): Promise<Own | null> {
  const [story, reading] = await Promise.all([shelf.find('story', slug), shelf.reading(slug)])
  if (!story) return null
  const { text, unread } = story.content
  return { article: reading?.article ?? plainArticle(text), isRead: reading !== null || unread }
}

/** After a restore a story may be opened before the parser has come to it. In milliseconds. */
const PATIENCE = 5000

function useWaited(): boolean {
  const [waited, note] = useState(false)
  useEffect(() => {
    const timer = setTimeout(note, PATIENCE, true)
    return () => clearTimeout(timer)
  }, [])
  return waited
}
