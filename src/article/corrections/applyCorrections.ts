import type { Article } from '../Article.ts'
import type { Change, Correction } from './Correction.ts'
import { correctHead } from './correctHead.ts'
import { correctQuote } from './correctQuote.ts'
import { stillEdited } from './edited.ts'
import { joinSpeakers } from './joinSpeakers.ts'
import { settle } from './settle.ts'

export type Corrected = {
  readonly article: Article
  readonly applied: readonly Correction[]
  /** What they concern isn't in the article any more; they are shown, and never dropped. */
  readonly orphaned: readonly Correction[]
}

/**
 * The article with the corrections laid over it in their order, so that a later one wins. Pure and
 * total: no correction makes it throw, one that finds nothing to put right changes nothing, and one
 * that the article carries already isn't laid over it twice.
 */
export function applyCorrections(article: Article, corrections: readonly Correction[]): Corrected {
  const laying = layCorrections(article, corrections)
  for (let step = laying.next(); ; step = laying.next()) if (step.done) return step.value
}

/** The same one correction a step, for whoever has something else to do in between. */
export function* layCorrections(
  article: Article,
  corrections: readonly Correction[],
): Generator<undefined, Corrected, undefined> {
  const carried = new Set(article.corrections)
  const applied: Correction[] = []
  const orphaned: Correction[] = []
  let now = article
  for (const correction of corrections) {
    const next = carried.has(correction.id) ? now : correct(now, correction, article)
    if (next) applied.push(correction)
    else orphaned.push(correction)
    carried.add(correction.id)
    if (next && next !== now) now = stillEdited(now, next, correction)
    yield
  }
  if (now === article) return { article, applied, orphaned }
  const ids = [...new Set([...(article.corrections ?? []), ...applied.map(({ id }) => id)])]
  return { article: { ...settle(article, now), corrections: ids }, applied, orphaned }
}

/** The article with one thing put right, which was first `found` so; null where that isn't in it. */
function correct(article: Article, change: Change, found: Article): Article | null {
  switch (change.kind) {
    case 'speaker':
    case 'notQuote':
    case 'quote':
    case 'span':
      return correctQuote(article, change)
    case 'samePerson':
      return joinSpeakers(article, change.name, change.as)
    case 'headline':
    case 'published':
    case 'authors':
    case 'publisher':
      return correctHead(article, change, found)
  }
}
