import { type ReactNode, useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { isSlug } from '../../article/Edition.ts'
import { articleData } from '../../library/edition.ts'
import { later } from '../parts/later.tsx'
import { useData, useEdition } from '../parts/EditionContext.ts'
import { NotFoundPage } from '../parts/NotFoundPage.tsx'
import { useOfflineStore } from '../parts/OfflineContext.ts'
import { OpeningPage } from '../parts/OpeningPage.tsx'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { UnreachablePage } from '../parts/UnreachablePage.tsx'
import { StoryPage } from './StoryPage.tsx'

const OwnArticle = later(async () => (await import('./OwnArticle.tsx')).OwnArticle)
/** What was marked in a story outlives it. */
const DroppedPage = later(async () => (await import('./marks/DroppedPage.tsx')).DroppedPage)

export function ArticlePage() {
  const { slug = '' } = useParams()
  return isSlug(slug) ? <OpenedArticle key={slug} slug={slug} /> : <NotFoundPage />
}

type SlugProps = { readonly slug: string }

/** A story of the edition or one of the reader's own: the nearest place is asked first. */
function OpenedArticle({ slug }: SlugProps) {
  const edition = useEdition()
  const door = useShelfDoor()
  const [ownFirst] = useState(
    () => !edition.has(articleData(slug)) && door?.mayHold('story') === true,
  )
  const [Nearest, Other] = ownFirst ? [OwnArticle, EditionArticle] : [EditionArticle, OwnArticle]
  return (
    <Nearest slug={slug}>
      <Other slug={slug}>
        {door?.mayHold('mark') ? <DroppedPage slug={slug} /> : <NotFoundPage />}
      </Other>
    </Nearest>
  )
}

/** `children` stand in where it isn't there. */
type PlaceProps = SlugProps & { readonly children: ReactNode }

function EditionArticle({ slug, children }: PlaceProps) {
  const file = articleData(slug)
  const opened = useData(file)
  if (opened.state === 'opening') return <OpeningPage />
  if (opened.state === 'open')
    return (
      <>
        <Keeping slug={slug} />
        <StoryPage slug={slug} article={opened.content} />
      </>
    )
  return opened.reason === 'notFound' ? children : <UnreachablePage file={file} />
}

/** A story that was opened once can be read without a network, however large the library is. */
function Keeping({ slug }: SlugProps) {
  const offline = useOfflineStore()
  useEffect(() => {
    offline?.keepStory(articleData(slug).address)
  }, [offline, slug])
  return null
}
