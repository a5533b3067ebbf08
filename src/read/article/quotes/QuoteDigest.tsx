import { useMemo, useState } from 'react'
import type { Article } from '../../../article/Article.ts'
import type { Block } from '../../../article/Block.ts'
import { contentOf } from '../../../article/Block.ts'
import { type Quote, exactQuotes, partsOf } from '../../../article/Quote.ts'
import { type Span, contains } from '../../../article/Span.ts'
import { paragraphs } from '../../../library/citations/rich.ts'
import { formatSeveral } from '../../../library/citations/several.ts'
import { inARow } from '../../../words/inARow.ts'
import type { Translate } from '../../../words/translate.ts'
import { doubtOf } from '../../../library/doubt.ts'
import { announce } from '../../parts/Announcer.tsx'
import { Badge } from '../../parts/Badge.tsx'
import { copyText } from '../../parts/copyText.ts'
import { nobodyIn } from '../../parts/describeSpeaker.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { EXACTNESS } from './describeQuote.ts'
import { QuoteCard } from './QuoteCard.tsx'
import { useReading, useReadingStore } from '../reading/ReadingContext.ts'
import { useStory } from '../StoryContext.ts'
import { Words } from '../Words.tsx'
import './digest.css'

/** Just the quotes, in the order of the story, each with the line that it stands in. */
export function QuoteDigest() {
  const t = useTranslate()
  const { article } = useStory()
  const only = useReading(({ only }) => only)
  const passages = useMemo(() => passagesOf(article), [article])
  const followed = passages.filter(({ speaker }) => only === null || speaker === only)
  return (
    <section className="body digest" aria-label={t('Just the quotes')}>
      <CopyShown quotes={followed.flatMap(({ quotes }) => quotes)} />
      {followed.map((passage) => (
        <Entry key={passage.quotes[0].id} passage={passage} />
      ))}
    </section>
  )
}

/** Everything that is shown, or one speaker's alone, with the story named once below it. */
function CopyShown({ quotes }: { readonly quotes: readonly Quote[] }) {
  const t = useTranslate()
  const { article } = useStory()
  const [said, say] = useState<string | null>(null)
  async function copy() {
    const words = formatSeveral(t, article, quotes)
    const done = await copyText(words, paragraphs(words))
    const what = done
      ? t('{count} quotes copied', { count: quotes.length })
      : t('The browser doesn’t let this page copy')
    say(what)
    announce(what)
  }
  return (
    <p className="copy-shown">
      <button type="button" className="link" onClick={() => void copy()}>
        {said ?? t('Copy {count} quotes with citation', { count: quotes.length })}
      </button>
    </p>
  )
}

function Entry({ passage }: { readonly passage: Passage }) {
  const t = useTranslate()
  const { article, written, speakers, faces, show } = useStory()
  const reading = useReadingStore()
  const { quotes, speaker, lines } = passage
  const open = useReading(({ openQuote }) =>
    openQuote && quotes.includes(openQuote) ? openQuote : null,
  )
  const face = speaker === null ? null : faces.get(speaker)
  const exactness = quotes.map(({ kind }) => t(EXACTNESS[kind]))
  // Where nobody is named, the heading says that already.
  const doubts = speaker === null ? [] : quotes.map((quote) => doubtIn(t, article, quotes, quote))
  const said = new Set([...exactness, ...doubts].filter((words) => words !== null))
  return (
    <article className="entry">
      <h2>
        {face && <Badge face={face} />}
        <bdi>
          {(speaker !== null && speakers.get(speaker)?.name) || nobodyIn(t, article, quotes[0])}
        </bdi>
        <small>{inARow(t, [...said])}</small>
      </h2>
      {lines.map((line) => (
        <p
          key={line.start}
          data-from={line.begun ? line.start - CUT.length : line.start}
          {...written}
        >
          {line.begun && CUT}
          <Words span={line} again />
          {line.unended && ' …'}
        </p>
      ))}
      {open && <QuoteCard quote={open} />}
      <button
        type="button"
        className="link"
        onClick={() => {
          reading.change({ view: 'story' })
          show(open ?? quotes[0])
        }}
      >
        {t('Show in the story')}
      </button>
    </article>
  )
}

/** What is doubtful of some quotes of a passage says so; of all of them, for all. */
function doubtIn(
  t: Translate,
  article: Article,
  passage: readonly Quote[],
  quote: Quote,
): string | null {
  const doubt = doubtOf(t, article, quote)
  const shared = passage.every((one) => doubtOf(t, article, one) === doubt)
  return doubt === null || shared ? doubt : t('in part {doubt}', { doubt })
}

/** Stands before words that have more before them. */
const CUT = '… '

/** What one speaker says in a row in one paragraph, and the lines to show of it. */
type Passage = {
  readonly quotes: readonly [Quote, ...Quote[]]
  readonly speaker: string | null
  readonly lines: readonly Line[]
}

/** Words of one paragraph, and whether it has more before and after them. */
type Line = Span & { readonly begun: boolean; readonly unended: boolean }

function passagesOf(article: Article): readonly Passage[] {
  const groups: [Quote, ...Quote[]][] = []
  for (const quote of exactQuotes(article.quotes)) {
    const group = groups.at(-1)
    const goesOn =
      group?.[0].speaker === quote.speaker && blockOf(article, group[0]) === blockOf(article, quote)
    if (group && goesOn) group.push(quote)
    else groups.push([quote])
  }
  return groups.map((quotes) => ({
    quotes,
    speaker: quotes[0].speaker,
    lines: linesOf(article, quotes),
  }))
}

function blockOf({ blocks }: Article, quote: Quote): Block | undefined {
  return blocks.find((block) => block.start <= quote.start && quote.start < block.end)
}

/** How many characters of the reporter's are shown on each side. */
const CONTEXT = 140

/** The words around the quotes in each paragraph, up to what anybody else says there. */
function linesOf({ text, blocks, quotes }: Article, own: readonly Quote[]): readonly Line[] {
  const parts = own.flatMap(partsOf)
  const others = quotes.filter((quote) => !own.includes(quote)).flatMap(partsOf)
  return blocks.flatMap((block) => {
    const here = parts.filter((part) => contains(block, part))
    const [first, last] = [here[0], here.at(-1)]
    if (!first || !last) return []
    const content = contentOf(text, block)
    const before = others
      .filter(({ end }) => end <= first.start)
      .map(({ end }) => Math.min(first.start, pastStop(text, end)))
    const after = others.filter(({ start }) => start >= last.end).map(({ start }) => start)
    const start = Math.max(content.start, wordAfter(text, first.start - CONTEXT), ...before)
    const end = Math.min(content.end, wordBefore(text, last.end + CONTEXT), ...after)
    return [{ start, end, begun: start > content.start, unended: end < content.end }]
  })
}

/** What ends the words before a line is no part of it: `Brandt said he had left|. “Honestly?”` */
const STOP = /[\s.,;:!?…]*/y

function pastStop(text: string, place: number): number {
  STOP.lastIndex = place
  STOP.exec(text)
  return STOP.lastIndex
}

function wordAfter(text: string, place: number): number {
  const space = text.indexOf(' ', Math.max(0, place))
  return place <= 0 || space === -1 ? 0 : space + 1
}

function wordBefore(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place)
  return place >= text.length || space === -1 ? text.length : space
}
