import { type ReactNode, useDeferredValue, useMemo } from 'react'
import type { Article } from '../../article/Article.ts'
import { type Link, hostOf } from '../../article/Link.ts'
import type { Quote } from '../../article/Quote.ts'
import { type Span, overlaps, slice } from '../../article/Span.ts'
import { DateWords } from './DateWords.tsx'
import { QuoteBadge } from './quotes/QuoteBadge.tsx'
import { stateOf, useReading } from './reading/ReadingContext.ts'
import { SaidAfter, SaidBefore, SaidCount } from './quotes/Said.tsx'
import { type MarkedSegment, useMarkParts, useMarksOn } from './marks/MarksContext.ts'
import { useStory } from './StoryContext.ts'
import { type Run, type Segment, cutText, evidenceOf } from './cutText.ts'

type Props = {
  readonly span: Span
  /** Shown a second time: without the quote's address. */
  readonly again?: boolean
  /** With the reader's own marks and the open quote alone, as a headline is. */
  readonly plain?: boolean
}

/** A stretch of the article's text with its quotes, dates and attributing words marked. */
export function Words({ span, again = false, plain = false }: Props) {
  const { article } = useStory()
  const open = useReading(({ openQuote }) => (isOpenIn(openQuote, span) ? openQuote : null))
  const marks = useMarksOn(span)
  const runs = useMemo(
    () => cutText(plain ? plainOf(article, open) : article, span, open, marks),
    [article, span, open, marks, plain],
  )
  return (
    <>
      <SaidCount runs={runs} />
      {runs.map((run, at) => (
        <RunWords
          key={run.start}
          run={run}
          again={again}
          kept={runs[at - 1]?.last && stopsOf(article, run)}
          stops={run.last && stopsOf(article, runs[at + 1])}
        />
      ))}
    </>
  )
}

function plainOf(article: Article, open: Quote | null): Article {
  return { ...article, quotes: open ? [open] : [], dates: [] }
}

/** Whether the open quote or the words that attribute it stand in a stretch of text. */
function isOpenIn(open: Quote | null, span: Span): boolean {
  return open !== null && [open, ...evidenceOf(open)].some((words) => overlaps(span, words))
}

/** Closing marks, and what ends a sentence or a part of it; in French with a space before. */
const STOPS = /^(?:[ \u00A0]?[?!:;»])?[.,;:!?…)\]}”’»]*/u

/** The stops that words outside quotes begin with: they stay on the line of what stands before them. */
function stopsOf({ text }: Article, run: Run | undefined): string {
  const [first] = run?.quote ? [] : (run?.segments ?? [])
  return (first && STOPS.exec(slice(text, first))?.[0]) ?? ''
}

type RunProps = { readonly run: Run; readonly again: boolean }

type StopsProps = {
  /** Stops that it begins with, and that stand with the badge before it. */
  readonly kept: string | undefined | false
  /** Stops that stand with its own badge. */
  readonly stops: string | false
}

function RunWords({ run, again, kept, stops }: RunProps & StopsProps) {
  const { quote } = run
  const words = run.segments.map((segment, at) => (
    <SegmentWords
      key={segment.start}
      segment={at > 0 || !kept ? segment : { ...segment, start: segment.start + kept.length }}
    />
  ))
  if (!quote) return words
  return (
    <>
      <QuoteWords run={run} quote={quote} again={again}>
        <SaidBefore run={run} quote={quote} />
        {words}
        <SaidAfter />
      </QuoteWords>
      {run.last && (
        <span className="kept">
          <QuoteBadge quote={quote} />
          {stops && breakable(stops)}
        </span>
      )}
    </>
  )
}

type QuoteProps = RunProps & { readonly quote: Quote; readonly children: ReactNode }

/**
 * What changes while the words in it stay as they are. Three hundred quotes are dimmed in the frame
 * after the key that asks for it, so that the key is answered at once.
 */
function QuoteWords({ run, quote, again, children }: QuoteProps) {
  const { faces } = useStory()
  const now = useReading((reading) => stateOf(quote, reading))
  const later = useDeferredValue(now)
  const state = now === 'open' || later === 'open' ? now : later
  const voice = quote.speaker === null ? 0 : (faces.get(quote.speaker)?.voice ?? 0)
  const first = run.start === quote.start
  const reported = quote.kind === 'paraphrase'
  const Element = reported ? 'span' : 'q'
  return (
    <Element
      id={first && !again ? quote.id : undefined}
      className={`${reported ? 'reported' : 'quote'} voice-${voice}`}
      data-quote={quote.id}
      data-state={state ?? undefined}
    >
      {children}
    </Element>
  )
}

function SegmentWords({ segment }: { readonly segment: Segment }) {
  const { article } = useStory()
  const words = breakable(slice(article.text, segment))
  const marked = segment.evidence ? <mark className="evidence">{words}</mark> : words
  const Tag = segment.emphasis
  const set = Tag ? <Tag>{marked}</Tag> : marked
  const led = segment.link ? (
    <Led link={segment.link} end={segment.end}>
      {set}
    </Led>
  ) : null
  // No control stands in another: within a link a day is only words.
  const { date, end } = segment
  const dated = date ? (
    <DateWords date={date} last={end === lastOf(date, article)}>
      {set}
    </DateWords>
  ) : (
    set
  )
  const shown = led ?? dated
  return segment.marks.length > 0 ? <OwnMarks segment={segment}>{shown}</OwnMarks> : shown
}

/** Where the last words of a day end that lead nowhere else: its note hangs on those. */
function lastOf(date: Span, { links = [] }: Article): number {
  return links.reduceRight(
    (end, link) => (link.start < end && end <= link.end ? link.start : end),
    date.end,
  )
}

type LedProps = {
  readonly link: Link
  /** Where these words of it end: a day or a quote may cut it into several. */
  readonly end: number
  readonly children: ReactNode
}

/** A way out of the story: whom it leads to is named where the words don’t. */
function Led({ link, end, children }: LedProps) {
  const { article } = useStory()
  const host = hostOf(link.href)
  if (host === null) return children
  const words = slice(article.text, link).toLowerCase()
  const named = words.includes(host)
  const written = named && link.href.toLowerCase().includes(words)
  return (
    <a
      href={link.href}
      rel="noopener nofollow noreferrer"
      title={named ? undefined : host}
      // On paper its address follows the last of its words, unless they are the address.
      className={written || end < link.end ? 'bare' : undefined}
    >
      {children}
    </a>
  )
}

type OwnProps = { readonly segment: MarkedSegment; readonly children: ReactNode }

/** Words under the reader's own marks. */
function OwnMarks({ segment, children }: OwnProps) {
  const parts = useMarkParts()
  return parts ? <parts.Words segment={segment}>{children}</parts.Words> : children
}

/**
 * Pages that were copied hold no-break spaces where their links stood, and whole rows of words
 * then stick together. Between words a line may break there; `10 km` and `« mot »` stay whole.
 *
 *     Google on Friday removed
 *           ^  ^
 */
function breakable(words: string): string {
  const loose = words.includes('\u00A0') ? words.replace(STICKY_SPACE, ' ') : words
  return loose.replace(BESIDE_MARK, '\u00A0')
}

const STICKY_SPACE = /(?<=^|[\p{L}.,;])\u00A0(?=\p{L}|$)/gu

/** `« mot »`, `Quoi ?`: no mark opens a line that closes something, and none stands at an end alone. */
const BESIDE_MARK = /(?<=«) | (?=[»?!:;](?!\S))/gu
