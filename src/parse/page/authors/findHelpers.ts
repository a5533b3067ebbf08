import type { Contributor } from '../../../article/Article.ts'
import type { Block } from '../../../article/Block.ts'
import type { Span } from '../../../article/Span.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { findContributors } from './findContributors.ts'

/**
 * Who else made the story, in lines that say so.
 *
 *     Additional reporting by Sunniva Cole.      Jon Ebbe contributed to this report.
 *                             ^^^^^^^^^^^^       ^^^^^^^^
 */
export function findHelpers(
  text: string,
  blocks: readonly Block[],
  { helpers }: PageLanguage,
): readonly Contributor[] {
  return blocks
    .filter(({ type, start, end }) => ABOUT.has(type) && end - start <= LONGEST)
    .flatMap((block) => statementsIn(text, block))
    .flatMap(({ start, end }) => {
      const helped = helpers.exec(text.slice(start, end))
      if (!helped) return []
      const at = start + helped.index
      const before = findContributors(text, { start, end: at })
      return before.length > 0
        ? before
        : findContributors(text, { start: at + helped[0].length, end })
    })
}

const ABOUT: ReadonlySet<Block['type']> = new Set(['byline', 'note'])

const LONGEST = 700

/** `(Reporting by Ana Ruiz; Editing by Jo Vell)` says two things. */
function statementsIn(text: string, { start, end }: Span): readonly Span[] {
  const ends = [...text.slice(start, end).matchAll(ENDS)].map(({ index }) => start + index)
  return [...ends, end].map((to, at) => ({
    start: at === 0 ? start : (ends[at - 1] ?? 0) + 1,
    end: to,
  }))
}

const ENDS = /[;()]|\.(?=\s|$)/gu
