import { type ReactNode, Suspense } from 'react'
import { useParams } from 'react-router'
import type { StoryPage } from '../../article/Edition.ts'
import { storiesData } from '../../library/edition.ts'
import { isBegun } from '../../library/places.ts'
import { useKeys } from '../keys/useKeys.ts'
import { useData } from '../parts/EditionContext.ts'
import { NotFoundPage } from '../parts/NotFoundPage.tsx'
import { OfflineState } from '../parts/OfflineState.tsx'
import { OpeningPage } from '../parts/OpeningPage.tsx'
import { Page } from '../parts/Page.tsx'
import { UnreachablePage } from '../parts/UnreachablePage.tsx'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import { Filters, plainGroups } from './Filters.tsx'
import { ListTools } from './ListTools.tsx'
import { ListTop } from './ListTop.tsx'
import { STORIES, goToRow } from './goToRow.ts'
import { Pager } from './Pager.tsx'
import { StoryRow } from './StoryRow.tsx'
import { usePlaces } from './usePlaces.ts'
import { useLibraryList } from './useLibraryList.ts'
import { useListControls } from './useListControls.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { onDemand } from '../parts/onDemand.tsx'

/** The front page shows every story; the pages behind it those that are built in, by fifties. */
export function StoriesPage() {
  const { page = '1' } = useParams()
  if (!/^[1-9]\d{0,6}$/.test(page)) return <NotFoundPage />
  return <OpenedStories page={Number(page)} />
}

function OpenedStories({ page }: { readonly page: number }) {
  const file = storiesData(page)
  const opened = useData(file)
  if (opened.state === 'opening') return <OpeningPage />
  if (opened.state === 'open') {
    const stories = opened.content
    return page === 1 ? <FrontPage stories={stories} /> : <OlderStories stories={stories} />
  }
  if (opened.reason === 'notFound') return <NotFoundPage />
  return <UnreachablePage file={file} />
}

type Props = { readonly stories: StoryPage }

/**
 * The newest fifty stand in the page as it comes. The whole list, with the reader's own stories,
 * takes their place where the reader has any, or uses what stands above them.
 */
function FrontPage({ stories }: Props) {
  const t = useTranslate()
  const controls = useListControls()
  const { Library, failed } = useLibraryList(controls.touched)
  const { report, chosen, ask, field } = controls
  useKeys({
    '/': () => field.current?.focus(),
    x: () => ask({ selecting: !chosen.selecting }),
    j: () => goToRow(1),
    k: () => goToRow(-1),
  })
  const newest = <Newest stories={stories} />
  return (
    <Page title="On Record" className="front library">
      <a href={`#${STORIES}`} className="skip">
        {t('Skip to the stories')}
      </a>
      <ListTop title={t('Stories')} controls={controls} />
      <Filters groups={report?.groups ?? plainGroups(t)} />
      <div className="list">
        <ListTools controls={controls}>
          {failed ? t(NOT_AT_HAND) : (report?.said ?? countsOf(t, stories))} <OfflineState />
        </ListTools>
        <div id={STORIES} tabIndex={-1} />
        {!controls.words && !controls.filtered && !chosen.selecting && <Begun />}
        {Library ? <Library controls={controls}>{newest}</Library> : newest}
      </div>
    </Page>
  )
}

const ContinueReading = onDemand(
  async () => (await import('./ContinueReading.tsx')).ContinueReading,
  { Instead: null },
)

/** Fetched where something was begun. */
function Begun() {
  if (!Object.values(usePlaces()).some(isBegun)) return null
  return (
    <Suspense>
      <ContinueReading />
    </Suspense>
  )
}

const NOT_AT_HAND =
  'This part of the app isn’t on this device yet. Connect once, and load the page again.'

function OlderStories({ stories }: Props) {
  const t = useTranslate()
  const title = t('Stories, page {page}', { page: stories.page })
  return (
    <Page title={title} className="front library">
      <ListTop title={title} controls={null} />
      <div className="list">
        <p className="sub">
          {countsOf(t, stories)} <OfflineState />
        </p>
        <Newest stories={stories} />
      </div>
    </Page>
  )
}

function Newest({ stories: { page, pages, summaries } }: Props): ReactNode {
  return (
    <>
      {summaries.length === 0 && <EmptyLibrary />}
      <div className="rows">
        {summaries.map((summary) => (
          <StoryRow key={summary.slug} summary={summary} />
        ))}
      </div>
      {pages > 1 && <Pager page={page} pages={pages} />}
    </>
  )
}

function countsOf(t: Translate, { stories, quotes }: StoryPage): string {
  return t('{stories}, {quotes}.', {
    stories: t('{count} stories', { count: stories }),
    quotes: t('{count} quotes', { count: quotes }),
  })
}
