import type { Article } from '../Article.ts'
import type { Change } from './Correction.ts'

/** The article whose corrections are the desk's so far: `"edited": ["q3", "headline"]`. */
export function markEdited(article: Article): Article {
  const { confidence } = article
  const edited = [
    ...findingsOf(article)
      .filter(({ corrected }) => corrected)
      .map(({ id }) => id),
    ...Object.entries(confidence).flatMap(([field, sure]) => (sure === 'corrected' ? field : [])),
  ]
  return edited.length > 0 ? { ...article, edited } : article
}

/** What a change leaves as the desk put it right: `after` is the article with the change in it. */
export function stillEdited(before: Article, after: Article, change: Change): Article {
  if (!before.edited) return after
  const changed = changedBy(before, after, change)
  return { ...after, edited: before.edited.filter((name) => !changed.has(name)) }
}

function changedBy(before: Article, after: Article, change: Change): ReadonlySet<string> {
  switch (change.kind) {
    case 'speaker':
    case 'notQuote':
    case 'quote':
      return newIn(findingsOf(before), findingsOf(after))
    case 'span':
      // Whoever moves a quote's ends says nothing of the speaker whom the desk decided on.
      return newIn(
        before.quotes,
        after.quotes.filter(({ why }) => why !== 'corrected' && why !== 'confirmed'),
      )
    case 'samePerson':
      return newIn(before.speakers, after.speakers)
    case 'authors':
      return new Set(['byline'])
    case 'headline':
    case 'published':
    case 'publisher':
      return new Set([change.kind])
  }
}

function findingsOf({ quotes, speakers }: Article) {
  return [...quotes, ...speakers]
}

function newIn<Of extends { readonly id: string }>(before: readonly Of[], after: readonly Of[]) {
  const known = new Set(before)
  return new Set(after.filter((one) => !known.has(one)).map(({ id }) => id))
}
