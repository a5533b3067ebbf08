import { Suspense, lazy, memo, useEffect } from 'react'
import { useParams } from 'react-router'
import type { Article } from '../../article/Article.ts'
import { isSlug } from '../../article/Edition.ts'
import { headlineOf } from '../../article/Summary.ts'
import { articleData } from '../../library/edition.ts'
import { useData } from '../parts/EditionContext.ts'
import { NotFoundPage } from '../parts/NotFoundPage.tsx'
import { useOfflineStore } from '../parts/OfflineContext.ts'
import { OpeningPage } from '../parts/OpeningPage.tsx'
import { Page } from '../parts/Page.tsx'
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
import { FixContext } from './fix/FixContext.ts'
import { FixTools } from './fix/FixTools.tsx'
import { useFixState } from './fix/useFixState.ts'
import { useStoryState } from './useStoryState.ts'

export function ArticlePage() {
  const { slug = '' } = useParams()
  return isSlug(slug) ? <OpenedArticle key={slug} slug={slug} /> : <NotFoundPage />
}

function OpenedArticle({ slug }: { readonly slug: string }) {
  const file = articleData(slug)
  const opened = useData(file)
  if (opened.state === 'opening') return <OpeningPage />
  if (opened.state === 'open') return <StoryPage slug={slug} article={opened.content} />
  if (opened.reason === 'notFound') return <NotFoundPage />
  return <UnreachablePage file={file} />
}

type Props = { readonly slug: string; readonly article: Article }

/** Renders once for a story: what the address says of it is followed by a part of its own. */
const StoryPage = memo(function StoryPage({ slug, article: given }: Props) {
  const fix = useFixState(slug, given)
  const { article } = fix
  const { story, reading } = useStoryState(slug, article)
  const { panel, dialog } = usePanelState()
  useKept(slug)
  return (
    <StoryContext value={story}>
      <ReadingContext value={reading}>
        <FixContext value={fix}>
          <PanelContext value={panel}>
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
function useKept(slug: string) {
  const offline = useOfflineStore()
  useEffect(() => {
    offline?.keepStory(articleData(slug).address)
  }, [offline, slug])
}
