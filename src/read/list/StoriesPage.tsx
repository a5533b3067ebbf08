import { useParams } from 'react-router'
import type { StoryPage } from '../../article/Edition.ts'
import { storiesData } from '../../library/edition.ts'
import { useData } from '../parts/EditionContext.ts'
import { NotFoundPage } from '../parts/NotFoundPage.tsx'
import { OfflineState } from '../parts/OfflineState.tsx'
import { OpeningPage } from '../parts/OpeningPage.tsx'
import { Page } from '../parts/Page.tsx'
import { UnreachablePage } from '../parts/UnreachablePage.tsx'
import { formatCount } from '../parts/formatCount.ts'
import { BegunStories } from './BegunStories.tsx'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import { Pager } from './Pager.tsx'
import { StoryRow } from './StoryRow.tsx'

/** The front page: fifty stories, newest first. */
export function StoriesPage() {
  const { page = '1' } = useParams()
  if (!/^[1-9]\d{0,6}$/.test(page)) return <NotFoundPage />
  return <OpenedStories page={Number(page)} />
}

function OpenedStories({ page }: { readonly page: number }) {
  const file = storiesData(page)
  const opened = useData(file)
  if (opened.state === 'opening') return <OpeningPage />
  if (opened.state === 'open') return <Stories storyPage={opened.content} />
  if (opened.reason === 'notFound') return <NotFoundPage />
  return <UnreachablePage file={file} />
}

function Stories({ storyPage }: { readonly storyPage: StoryPage }) {
  const { page, pages, stories, quotes, summaries } = storyPage
  const title = page === 1 ? 'Stories' : `Stories, page ${page}`
  return (
    <Page title={page === 1 ? 'On Record' : title} className="front">
      <h1>{title}</h1>
      <p className="sub">
        {formatCount(stories, 'story', 'stories')}, {formatCount(quotes, 'quote')}. <OfflineState />
      </p>
      {page === 1 && <BegunStories />}
      {summaries.length === 0 && <EmptyLibrary />}
      {summaries.map((summary) => (
        <StoryRow key={summary.slug} summary={summary} />
      ))}
      {pages > 1 && <Pager page={page} pages={pages} />}
    </Page>
  )
}
