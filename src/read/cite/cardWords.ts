import type { Article } from '../../article/Article.ts'
import { facesOf } from '../../article/Face.ts'
import type { Quote } from '../../article/Quote.ts'
import { headlineOf } from '../../article/Summary.ts'
import { referenceOf } from '../../library/citations/Reference.ts'
import { formatInFull } from '../../library/citations/Day.ts'
import { doubtOf, reportedOf } from '../../library/doubt.ts'
import type { Translate } from '../../words/translate.ts'
import { nobodyIn, roleOf } from '../parts/describeSpeaker.ts'

/** What a quote card says. What the article doesn't give is null and leaves no gap. */
export type CardWords = {
  readonly quote: string
  readonly speaker: string
  /** The role, and whether the words or the speaker are less than stated. */
  readonly role: string | null
  readonly headline: string
  /** `Tern News · 9 January 2021` */
  readonly origin: string | null
  /** Stands below a quote that is too long for the card. */
  readonly shortened: string
  readonly voice: number
  readonly rightToLeft: boolean
}

export function cardWords(t: Translate, article: Article, quote: Quote): CardWords {
  const reference = referenceOf(t, { article, quote, accessed: null })
  const { quote: cited, publisher, published } = reference
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const role = [
    speaker && roleOf(t, speaker),
    speaker && doubtOf(t, article, quote),
    reportedOf(t, quote),
  ]
  const origin = [publisher, published && formatInFull(t, published)]
  return {
    // The comma before `said` is the reporter's, and nothing follows it here.
    quote: (cited?.printed ?? '').replace(/,(?=[”"»’]?$)/u, ''),
    speaker: speaker?.name ?? nobodyIn(t, article, quote),
    role: joined(role),
    headline: headlineOf(article),
    origin: joined(origin),
    shortened: t('Shortened'),
    voice: facesOf(article).get(quote.speaker ?? '')?.voice ?? 0,
    rightToLeft: /^(?:ar|fa|he|ur|yi)\b/u.test(article.lang),
  }
}

function joined(facts: readonly (string | false | null | undefined)[]): string | null {
  return facts.filter(Boolean).join(' · ') || null
}
