import type { ReactNode } from 'react'
import type { DateMention } from '../../article/Article.ts'
import { type Span, slice } from '../../article/Span.ts'
import { formatPeriod } from '../parts/formatDay.ts'
import { QuoteBadge } from './QuoteBadge.tsx'
import { useStory } from './StoryContext.ts'
import { type Run, type Segment, cutText } from './cutText.ts'

type Props = { readonly span: Span }

/** A stretch of the article's text with its quotes, dates and attributing words marked. */
export function Words({ span }: Props) {
  const { article, openQuote } = useStory()
  return cutText(article, span, openQuote).map((run) => <RunWords key={run.start} run={run} />)
}

function RunWords({ run }: { readonly run: Run }) {
  const { faces, openQuote } = useStory()
  const { quote } = run
  const words = run.segments.map((segment) => (
    <SegmentWords key={segment.start} segment={segment} />
  ))
  if (!quote) return words
  const voice = quote.speaker === null ? 0 : (faces.get(quote.speaker)?.voice ?? 0)
  const first = run.start === quote.start
  const reported = quote.kind === 'paraphrase'
  const Element = reported ? 'span' : 'q'
  return (
    <>
      <Element
        id={first ? quote.id : undefined}
        className={`${reported ? 'reported' : 'quote'} voice-${voice}`}
        data-quote={quote.id}
        data-open={quote === openQuote || undefined}
      >
        {words}
      </Element>
      {run.last && <QuoteBadge quote={quote} />}
    </>
  )
}

function SegmentWords({ segment }: { readonly segment: Segment }) {
  const { article } = useStory()
  const words = breakable(slice(article.text, segment))
  const marked = segment.evidence ? <mark className="evidence">{words}</mark> : words
  return segment.date ? <DateWords date={segment.date}>{marked}</DateWords> : marked
}

type DateProps = { readonly date: DateMention; readonly children: ReactNode }

/** `Friday` says on a longer look which Friday. */
function DateWords({ date, children }: DateProps) {
  return (
    <time
      className="when"
      dateTime={date.from === date.to ? date.from : `${date.from}/${date.to}`}
      title={formatPeriod(date.from, date.to)}
    >
      {children}
    </time>
  )
}

/**
 * Pages that were copied hold no-break spaces where their links stood, and whole rows of words
 * then stick together. Between words a line may break there; `10 km` and `« mot »` stay whole.
 *
 *     Google on Friday removed
 *           ^  ^
 */
function breakable(words: string): string {
  return words.includes('\u00A0') ? words.replace(STICKY_SPACE, ' ') : words
}

const STICKY_SPACE = /(?<=^|[\p{L}.,;])\u00A0(?=\p{L}|$)/gu
