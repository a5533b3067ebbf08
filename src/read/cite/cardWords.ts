import type { Article } from '../../article/Article.ts'
import { facesOf } from '../../article/Face.ts'
import type { Quote } from '../../article/Quote.ts'
import { headlineOf } from '../../article/Summary.ts'
import { referenceOf } from '../../library/citations/Reference.ts'
import { formatDayFirst } from '../../library/citations/Day.ts'
import { doubtOf } from '../../library/doubt.ts'
import { nobodyIn, roleOf } from '../parts/describeSpeaker.ts'
import { inEnglish } from '../../words/translate.ts'

/** What a quote card says. What the article doesn't give is null and leaves no gap. */
export type CardWords = {
  readonly quote: string
  readonly speaker: string
  /** The role, and whether the words or the speaker are less than stated. */
  readonly role: string | null
  readonly headline: string
  /** `Tern News · 9 January 2021` */
  readonly origin: string | null
  readonly voice: number
  readonly rightToLeft: boolean
}

export function cardWords(article: Article, quote: Quote): CardWords {
  const { quote: cited, publisher, published } = referenceOf({ article, quote, accessed: null })
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const role = [
    speaker && roleOf(inEnglish, speaker),
    speaker && doubtOf(article, quote),
    quote.kind === 'paraphrase' && 'reported, not exact words',
  ]
  const origin = [publisher, published && formatDayFirst(published)]
  return {
    // The comma before `said` is the reporter's, and nothing follows it here.
    quote: (cited?.printed ?? '').replace(/,(?=[”"»’]?$)/u, ''),
    speaker: speaker?.name ?? nobodyIn(article, quote),
    role: joined(role),
    headline: headlineOf(article),
    origin: joined(origin),
    voice: facesOf(article).get(quote.speaker ?? '')?.voice ?? 0,
    rightToLeft: /^(?:ar|fa|he|ur|yi)\b/u.test(article.lang),
  }
}

function joined(facts: readonly (string | false | null | undefined)[]): string | null {
  return facts.filter(Boolean).join(' · ') || null
}
