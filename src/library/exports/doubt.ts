import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'

/** What goes along with a speaker wherever a quote goes; null where the text states who speaks. */
export function doubtOf({ speaker, confidence, corrected }: Quote): string | null {
  if (speaker === null) return '[speaker not stated]'
  if (confidence === 'corrected' || corrected) return '[corrected by the reader]'
  return confidence === 'inferred' ? '[speaker inferred]' : null
}

/** How the speaker is known, as a cell of its own has it. */
export function statusOf({ speaker, confidence, corrected }: Quote): string {
  if (speaker === null) return 'not stated'
  if (confidence === 'corrected' || corrected) return 'corrected by the reader'
  return confidence === 'inferred' ? 'inferred' : 'stated'
}

/** `Ines Falk, harbour master [speaker inferred]` */
export function speakerWords(article: Article, quote: Quote): string {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const named = speaker && [speaker.name, speaker.role].filter(Boolean).join(', ')
  return [named, doubtOf(quote)].filter(Boolean).join(' ')
}

/** Where the words are the reporter's, that is said too. */
export function exactnessOf({ kind }: Quote): string | null {
  return kind === 'paraphrase' ? '(reported, not exact words)' : null
}
