import { compareQuotes, speakerOf } from './story.ts'

/**
 * What a sample in braces says of its quotes and what is found, as lines to compare, with the last
 * quote's speaker and the rule behind the last of them: `Ana Ruiz, stated cueBefore`.
 */
export function readSample(
  sample: string,
  outcome: string,
): { readonly found: readonly string[]; readonly expected: readonly string[] } {
  const { found, expected, article } = compareQuotes(sample)
  const last = article.quotes.findLast(({ kind }) => kind !== 'paraphrase')
  const name = speakerOf(article, last) ?? 'nobody'
  return {
    found: [...found, `${name}, ${last?.confidence} ${last?.why}`],
    expected: [...expected, outcome],
  }
}
