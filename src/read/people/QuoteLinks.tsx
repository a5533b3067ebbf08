import { memo } from 'react'
import type { Article } from '../../article/Article.ts'
import { leadingCue } from '../../article/leadingCue.ts'
import type { Quote } from '../../article/Quote.ts'
import { slice } from '../../article/Span.ts'
import { doubtOf } from '../../library/doubt.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly article: Article
  readonly quotes: readonly Quote[]
  /** The id of the one that is open in the story, if it is among them. */
  readonly current: string | null
  readonly onShow: (quote: Quote) => void
}

/** What somebody said, each a way to its place, with what is doubtful of it. */
export const QuoteLinks = memo(function QuoteLinks({ article, quotes, current, onShow }: Props) {
  return (
    <ul>
      {quotes.map((quote) => (
        <li key={quote.id} aria-current={quote.id === current || undefined}>
          <a
            href={`#${quote.id}`}
            lang={article.lang}
            dir="auto"
            onClick={(event) => {
              event.preventDefault()
              onShow(quote)
            }}
          >
            <LeadingCue article={article} quote={quote} />
            {slice(article.text, quote)}
          </a>
          <Doubt article={article} quote={quote} />
        </li>
      ))}
    </ul>
  )
})

type QuoteProps = { readonly article: Article; readonly quote: Quote }

/** What is doubtful of who said it; under nobody's name the heading says it. */
function Doubt({ article, quote }: QuoteProps) {
  const t = useTranslate()
  const doubt = quote.speaker === null ? null : doubtOf(t, article, quote)
  return doubt && <small className="doubt"> {doubt}</small>
}

function LeadingCue({ article, quote }: QuoteProps) {
  const cue = leadingCue(quote)
  return cue && <span className="cue">{slice(article.text, cue)} </span>
}
