import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { type Missing, type Reference, missingIn } from '../../library/citations/Reference.ts'
import type { Style } from '../../library/citations/Style.ts'
import { inARow } from '../../words/inARow.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly article: Article
  readonly quote: Quote | null
  readonly reference: Reference
  readonly style: Style
}

/** What the citation doesn't say, because it wasn't found in the file, and what in it is not stated outright. */
export function LeftOut({ article, quote, reference, style }: Props) {
  const t = useTranslate()
  const missing = missingIn(article, reference).map((fact) => t(NAMES[fact]))
  const doubt = reference.quote?.doubt ?? null
  const notes = [
    missing.length > 0 &&
      t('Not found in the file, so left out: {facts}.', { facts: inARow(t, missing) }),
    doubt !== null && t('The quote goes along with what is known of it: {doubt}.', { doubt }),
    article.confidence.publisher === 'inferred' &&
      article.publisher &&
      t('The publisher is inferred; it was not found stated in the text.'),
    quote?.kind === 'paraphrase' &&
      style === 'wikipedia' &&
      t('The words are reported and not exact, so the template’s quote is left out.'),
  ].filter((note) => typeof note === 'string')
  return notes.length > 0 && <p className="left-out">{notes.join(' ')}</p>
}

const NAMES: Readonly<Record<Missing, PlainMessage>> = {
  author: 'author',
  headline: 'headline (the first words stand in brackets)',
  publisher: 'publisher',
  date: 'date',
  url: 'web address',
}
