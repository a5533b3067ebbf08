import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { type Missing, type Reference, missingIn } from '../../library/citations/Reference.ts'
import type { Style } from '../../library/citations/Style.ts'

type Props = {
  readonly article: Article
  readonly quote: Quote | null
  readonly reference: Reference
  readonly style: Style
}

/** What the citation doesn't say, because the file doesn't, and what in it is not stated outright. */
export function LeftOut({ article, quote, reference, style }: Props) {
  const missing = missingIn(article, reference).map((fact) => NAMES[fact])
  const notes = [
    missing.length > 0 && `Not in the file, so left out: ${missing.join(', ')}.`,
    quote?.confidence === 'inferred' && 'The speaker is inferred; the text doesn’t state it.',
    article.confidence.publisher === 'inferred' &&
      article.publisher &&
      'The publisher is inferred; the text doesn’t state it.',
    quote?.kind === 'paraphrase' &&
      style === 'wikipedia' &&
      'The words are reported and not exact, so the template’s quote is left out.',
  ].filter((note) => typeof note === 'string')
  return notes.length > 0 && <p className="left-out">{notes.join(' ')}</p>
}

const NAMES: Record<Missing, string> = {
  speaker: 'speaker',
  author: 'author',
  headline: 'headline (the first words stand in brackets)',
  publisher: 'publisher',
  date: 'date',
  url: 'web address',
}
