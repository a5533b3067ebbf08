import { STORIES_ON_A_PAGE, type StoryPage } from '../article/Edition.ts'
import type { Summary } from '../article/Summary.ts'

/** A page of whatever stands for the summaries. */
export type PageOf<One> = Omit<StoryPage, 'summaries'> & { readonly summaries: readonly One[] }

/** The summaries in fifties; an empty library has one page with nothing on it. */
export function splitIntoPages<One extends Pick<Summary, 'quotes'>>(
  newestFirst: readonly One[],
): readonly PageOf<One>[] {
  const pages = Math.max(1, Math.ceil(newestFirst.length / STORIES_ON_A_PAGE))
  const stories = newestFirst.length
  const quotes = newestFirst.reduce((sum, summary) => sum + summary.quotes, 0)
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    stories,
    quotes,
    summaries: newestFirst.slice(index * STORIES_ON_A_PAGE, (index + 1) * STORIES_ON_A_PAGE),
  }))
}

/** Newest first; undated stories last; by slug where that doesn't decide. */
export function sortNewestFirst<One extends Pick<Summary, 'published' | 'slug'>>(
  summaries: Iterable<One>,
): readonly One[] {
  return [...summaries].toSorted((a, b) => momentOf(b) - momentOf(a) || (a.slug < b.slug ? -1 : 1))
}

/** Milliseconds since 1970; a day counts from its midnight, UTC. */
function momentOf({ published }: Pick<Summary, 'published'>): number {
  const moment = published === null ? Number.NaN : Date.parse(published)
  return Number.isNaN(moment) ? -8.64e15 : moment
}
