import type { Article } from '../article/Article.ts'
import type { Quote, Why } from '../article/Quote.ts'
import type { Span } from '../article/Span.ts'
import { withSingleSpaces } from './tokens/withSingleSpaces.ts'

/** Where the words stand that tell whose a quote is. */
const PLACES: Readonly<Record<Why, string>> = {
  cueAfter: 'behind it',
  cueBefore: 'before it',
  cueBetween: 'between its parts',
  accordingTo: 'in its sentence',
  continued: 'at the quote that it goes on from',
  sameParagraph: 'at the quote before it in its paragraph',
  sentenceSubject: 'in its sentence',
  sentenceBefore: 'in the sentence beside it',
  corrected: 'in a person’s correction',
  confirmed: 'where a person confirmed it',
  notStated: '',
}

/**
 * Whose a quote is in the end, and why.
 *
 *     speaker: Ana Ruiz, because “said” and “she” stand behind it, and “she” is Ana Ruiz (inferred)
 */
export function explainSpeaker(article: Article, quote: Quote): string {
  const { text, speakers } = article
  const name = speakers.find(({ id }) => id === quote.speaker)?.name
  if (name === undefined) return '  speaker: not stated, because the text names nobody for it'
  const mention = quote.mention && wordsAt(text, quote.mention)
  const cue = quote.cue && wordsAt(text, quote.cue)
  const words = [cue, mention].filter((one) => one !== null).map((one) => `“${one}”`)
  const reasons = [
    quote.repeats === undefined ? null : `it says again what ${name} says in the story`,
    words.length === 0
      ? null
      : `${words.join(' and ')} ${words.length > 1 ? 'stand' : 'stands'} ${PLACES[quote.why]}`,
    mention === null || mention.toLowerCase() === name.toLowerCase()
      ? null
      : `“${mention}” is ${name}`,
  ].filter((reason) => reason !== null)
  const because =
    reasons.length === 0 ? `who it is stands ${PLACES[quote.why]}` : reasons.join(', and ')
  return `  speaker: ${name}, because ${because} (${quote.confidence})`
}

function wordsAt(text: string, { start, end }: Span): string {
  return withSingleSpaces(text.slice(start, end))
}
