import { Suspense, memo, useState } from 'react'
import type { Article } from '../../article/Article.ts'
import { headlineOf } from '../../article/Summary.ts'
import { Page } from '../parts/Page.tsx'
import { Dock } from './Dock.tsx'
import { FollowAddress } from './reading/FollowAddress.tsx'
import { Checking } from './check/CheckOpener.tsx'
import { Panel } from './panel/Panel.tsx'
import { PanelContext } from './panel/PanelContext.ts'
import { CardAtHand } from './quotes/OpenCard.tsx'
import { HeldPlace } from './reading/HeldPlace.tsx'
import { ReadingContext, useReading, useReadingStore } from './reading/ReadingContext.ts'
import { StoryBody } from './StoryBody.tsx'
import { StoryContext } from './StoryContext.ts'
import { FootNearby, PrintedNearby } from './nearParts.ts'
import { StoryHead } from './StoryHead.tsx'
import { StoryKeys } from './reading/StoryKeys.tsx'
import { usePanelState } from './panel/usePanelState.ts'
import { MarksContext, createMarkLayer } from './marks/MarksContext.ts'
import { FixContext } from './fix/FixContext.ts'
import { FixTools } from './fix/FixTools.tsx'
import { useFixState } from './fix/useFixState.ts'
import { useStoryState } from './useStoryState.ts'
import { OpenedNotHere } from '../parts/NotHere.tsx'
import { onDemand } from '../parts/onDemand.tsx'

type Props = { readonly slug: string; readonly article: Article }

/** Renders once for a story: what the address says of it is followed by a part of its own. */
export const StoryPage = memo(function StoryPage({ slug, article: given }: Props) {
  const fix = useFixState(slug, given)
  const { article } = fix
  const { story, reading } = useStoryState(slug, article, given)
  const { panel, dialog } = usePanelState()
  const [marks] = useState(createMarkLayer)
  return (
    <StoryContext value={story}>
      <ReadingContext value={reading}>
        <FixContext value={fix}>
          <PanelContext value={panel}>
            <MarksContext value={marks}>
              <FollowAddress />
              <HeldPlace />
              <StoryKeys />
              <CardAtHand />
              <div className="desk">
                <Page title={headlineOf(article)} className="story">
                  <Story />
                </Page>
                <Panel dialog={dialog} />
                <Suspense>
                  <PrintedNearby />
                </Suspense>
              </div>
              <Aloud />
              <Checking />
              <Dock />
              <FixTools />
            </MarksContext>
          </PanelContext>
        </FixContext>
      </ReadingContext>
    </StoryContext>
  )
})

const ReadAloud = onDemand(async () => (await import('./reading/ReadAloud.tsx')).ReadAloud, {
  Instead: OpenedNotHere,
})

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
      <Suspense>
        <FootNearby />
      </Suspense>
    </article>
  )
})
