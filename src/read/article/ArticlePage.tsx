import { type ReactNode, Suspense, lazy, memo, useEffect, useState } from 'react'
import { useParams } from 'react-router'
import type { Article } from '../../article/Article.ts'
import { isSlug } from '../../article/Edition.ts'
import { plainArticle } from '../../article/plainArticle.ts'
import { headlineOf } from '../../article/Summary.ts'
import { articleData } from '../../library/edition.ts'
import type { Lookup } from '../../library/shelf/Shelf.ts'
import { useData, useEdition } from '../parts/EditionContext.ts'
import { NotFoundPage } from '../parts/NotFoundPage.tsx'
import { useOfflineStore } from '../parts/OfflineContext.ts'
import { OpeningPage } from '../parts/OpeningPage.tsx'
import { Page } from '../parts/Page.tsx'
import { useOnShelf, useShelfDoor } from '../parts/ShelfContext.ts'
import { UnreachablePage } from '../parts/UnreachablePage.tsx'
import { Dock } from './Dock.tsx'
import { FollowAddress } from './reading/FollowAddress.tsx'
import { Panel } from './panel/Panel.tsx'
import { PanelContext } from './panel/PanelContext.ts'
import { PrintedCitation } from './PrintedCitation.tsx'
import { QuoteRail } from './quotes/QuoteRail.tsx'
import { ReadingContext, useReading, useReadingStore } from './reading/ReadingContext.ts'
import { StoryBody } from './StoryBody.tsx'
import { StoryContext } from './StoryContext.ts'
import { StoryFoot } from './StoryFoot.tsx'
import { StoryHead } from './StoryHead.tsx'
import { StoryKeys } from './reading/StoryKeys.tsx'
import { usePanelState } from './panel/usePanelState.ts'
import { MarksContext, createMarkLayer } from './marks/MarksContext.ts'
import { FixContext } from './fix/FixContext.ts'
import { FixTools } from './fix/FixTools.tsx'
import { useFixState } from './fix/useFixState.ts'
import { useStoryState } from './useStoryState.ts'

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
        <NotFoundPage />
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

/** A story that the reader put in. It follows the shelf: another tab may put more right in it. */
function OwnArticle({ slug, children }: PlaceProps) {
  const found = useOnShelf((shelf) => openOwn(shelf, slug), {
    kind: 'story',
    always: true,
    nothing: null,
    key: slug,
  })
  if (found.state === 'looking') return <OpeningPage />
  // A window that keeps nothing has no story either; any other storage may have it.
  if (found.state === 'refused' && found.refusal !== 'unavailable')
    return (
      <Suspense fallback={<OpeningPage />}>
        <NotOpenedPage refusal={found.refusal} />
      </Suspense>
    )
  return found.state === 'found' && found.value ? (
    <StoryPage slug={slug} article={found.value} />
  ) : (
    children
  )
}

const NotOpenedPage = lazy(() =>
  import('../parts/NotOpenedPage.tsx').then(({ NotOpenedPage }) => ({ default: NotOpenedPage })),
)

/** As the parser read it, or as plain text until it has. */
async function openOwn(shelf: Lookup, slug: string): Promise<Article | null> {
  const [story, reading] = await Promise.all([shelf.find('story', slug), shelf.reading(slug)])
  return story && (reading?.article ?? plainArticle(story.content.text))
}

type Props = { readonly slug: string; readonly article: Article }

/** Renders once for a story: what the address says of it is followed by a part of its own. */
const StoryPage = memo(function StoryPage({ slug, article: given }: Props) {
  const fix = useFixState(slug, given)
  const { article } = fix
  const { story, reading } = useStoryState(slug, article)
  const { panel, dialog } = usePanelState()
  const [marks] = useState(createMarkLayer)
  return (
    <StoryContext value={story}>
      <ReadingContext value={reading}>
        <FixContext value={fix}>
          <PanelContext value={panel}>
            <MarksContext value={marks}>
              <FollowAddress />
              <StoryKeys />
              <div className="desk">
                <Page title={headlineOf(article)} className="story" lang={article.lang}>
                  <Story />
                </Page>
                <QuoteRail />
                <Panel dialog={dialog} />
                <PrintedCitation />
              </div>
              <Aloud />
              <Dock />
              <FixTools />
            </MarksContext>
          </PanelContext>
        </FixContext>
      </ReadingContext>
    </StoryContext>
  )
})

const ReadAloud = lazy(() =>
  import('./reading/ReadAloud.tsx').then(({ ReadAloud }) => ({ default: ReadAloud })),
)

function Aloud() {
  const reading = useReadingStore()
  if (!useReading(({ aloud }) => aloud)) return null
  return (
    <Suspense>
      <ReadAloud onClose={() => reading.change({ aloud: false })} />
    </Suspense>
  )
}

const Story = memo(function Story() {
  return (
    <article>
      <StoryHead />
      <StoryBody />
      <StoryFoot />
    </article>
  )
})

/** A story that was opened once can be read without a network, however large the library is. */
function Keeping({ slug }: SlugProps) {
  const offline = useOfflineStore()
  useEffect(() => {
    offline?.keepStory(articleData(slug).address)
  }, [offline, slug])
  return null
}
