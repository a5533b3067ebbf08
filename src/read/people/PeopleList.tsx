import { type ReactNode, memo, useEffect, useMemo, useRef } from 'react'
import type { Article, Speaker } from '../../article/Article.ts'
import { type Faces, facesOf } from '../../article/Face.ts'
import { type Quote, exactQuotes, paraphrases } from '../../article/Quote.ts'
import { slice, wordsIn } from '../../article/Span.ts'
import { partiesOf } from '../../article/Summary.ts'
import { doubtOf } from '../../library/doubt.ts'
import { Badge } from '../parts/Badge.tsx'
import { Pencil } from '../parts/Pencil.tsx'
import { nobodyIn, otherNamesOf, roleOf } from '../parts/describeSpeaker.ts'
import { describeUnread } from '../parts/describeUnread.ts'
import { formatCount } from '../parts/formatCount.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import type { Translate } from '../../words/translate.ts'

type Props = {
  readonly article: Article
  /** Where the page has given them already. */
  readonly faces?: Faces
  /** Its speaker is outlined and brought into view. */
  readonly openQuote: Quote | null
  /** The id of the speaker whose quotes alone stand out. */
  readonly only: string | null
  readonly onOnly: (speaker: string | null) => void
  readonly onShow: (quote: Quote) => void
  /** What stands below a speaker besides, by the speaker's id: the reader's own notes. */
  readonly below?: (speaker: string) => ReactNode
}

/** Who speaks in the article, in order of appearance, and who was asked and didn't. */
export function PeopleList({ article, faces, openQuote, only, onOnly, onShow, below }: Props) {
  const t = useTranslate()
  const { people, unattributed } = useMemo(
    () => describePeople(article, faces ?? facesOf(article)),
    [article, faces],
  )
  return (
    <>
      <NobodyFound article={article} />
      {people.map(({ speaker, face, exact, reported }) => (
        <PersonCard key={speaker.id} current={openQuote?.speaker === speaker.id}>
          <h3>
            {face && <Badge face={face} />}
            <bdi>{speaker.name}</bdi>
            {speaker.corrected && <CorrectedMark />}
          </h3>
          <p className="role">{describeSpeaker(t, speaker)}</p>
          <Quotes article={article} quotes={exact} onShow={onShow} />
          <Reported article={article} quotes={reported} onShow={onShow} />
          {people.length > 1 && exact.length > 0 && (
            <OnlyButton
              name={speaker.name}
              pressed={only === speaker.id}
              onPress={() => onOnly(only === speaker.id ? null : speaker.id)}
            />
          )}
          {below?.(speaker.id)}
        </PersonCard>
      ))}
      {unattributed[0] && (
        <PersonCard current={openQuote !== null && openQuote.speaker === null}>
          <h3>{nobodyIn(article, unattributed[0])}</h3>
          <Quotes article={article} quotes={unattributed} onShow={onShow} />
        </PersonCard>
      )}
      <Unnamed article={article} />
      <Asked title="Asked, and did not respond" parties={partiesOf(article, 'didNotRespond')} />
      <Asked title="Asked, and gave no comment" parties={partiesOf(article, 'gaveNoComment')} />
    </>
  )
}

/** Every speaker with what they said, in their own words and in others. */
function describePeople(article: Article, faces: Faces) {
  const exact = bySpeaker(exactQuotes(article.quotes))
  const reported = bySpeaker(paraphrases(article.quotes))
  const people = article.speakers.map((speaker) => ({
    speaker,
    face: faces.get(speaker.id),
    exact: exact.get(speaker.id) ?? [],
    reported: reported.get(speaker.id) ?? [],
  }))
  return { people, unattributed: exact.get(null) ?? [] }
}

function bySpeaker(quotes: readonly Quote[]): ReadonlyMap<string | null, readonly Quote[]> {
  const groups = new Map<string | null, Quote[]>()
  for (const quote of quotes) {
    const group = groups.get(quote.speaker)
    if (group) group.push(quote)
    else groups.set(quote.speaker, [quote])
  }
  return groups
}

type OnlyProps = {
  readonly name: string
  readonly pressed: boolean
  readonly onPress: () => void
}

/** Lets one speaker's quotes stand out; the text itself doesn't change. */
function OnlyButton({ name, pressed, onPress }: OnlyProps) {
  return (
    <button
      type="button"
      className="only"
      aria-pressed={pressed}
      aria-label={`Only ${name}’s quotes`}
      onClick={onPress}
    >
      {pressed ? 'Show every speaker' : 'Show only this speaker'}
    </button>
  )
}

/** Sources without a name, in the words of the text, with the reason where it gives one. */
function Unnamed({ article }: { readonly article: Article }) {
  const unnamed = article.sources.filter(({ kind }) => kind === 'unnamed')
  if (unnamed.length === 0) return null
  return (
    <section className="asked">
      <h3>Not named</h3>
      <ul>
        {unnamed.map(({ name, anonymity }) => (
          <li key={name}>
            {name}
            {anonymity && <span className="words">“{slice(article.text, anonymity)}”</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where nobody is found: that the language isn't read, or else that there are no quotes. */
function NobodyFound({ article }: { readonly article: Article }) {
  const t = useTranslate()
  const unread = describeUnread(t, article)
  if (unread !== null) return <p className="aside">{unread}</p>
  if (article.quotes.length > 0) return null
  return <p className="aside">No quotes were found in this story.</p>
}

type DoubtProps = { readonly article: Article; readonly quote: Quote }

/** What is doubtful of who said it; under nobody's name the heading says it. */
function Doubt({ article, quote }: DoubtProps) {
  const doubt = quote.speaker === null ? null : doubtOf(article, quote)
  return doubt && <small className="doubt"> {doubt}</small>
}

function CorrectedMark() {
  return (
    <>
      <Pencil /> <span className="sr-only">corrected</span>
    </>
  )
}

function Asked({
  title,
  parties,
}: {
  readonly title: string
  readonly parties: readonly string[]
}) {
  if (parties.length === 0) return null
  return (
    <section className="asked">
      <h3>{title}</h3>
      <p>{parties.join(', ')}</p>
    </section>
  )
}

type CardProps = { readonly current: boolean; readonly children: React.ReactNode }

function PersonCard({ current, children }: CardProps) {
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (current && card.current) bringIntoView(card.current)
  }, [current])
  return (
    <section ref={card} className="person" aria-current={current || undefined}>
      {children}
    </section>
  )
}

/** Moves the panel alone: the line that was tapped stays where it is. */
function bringIntoView(card: Element) {
  const panel = card.closest('dialog')
  if (!panel) return
  const [shown, room] = [card.getBoundingClientRect(), panel.getBoundingClientRect()]
  const above = shown.top - room.top
  const below = Math.min(above, shown.bottom - room.bottom)
  if (above < 0) panel.scrollTop += above
  else if (below > 0) panel.scrollTop += below
}

type QuotesProps = {
  readonly article: Article
  readonly quotes: readonly Quote[]
  readonly onShow: (quote: Quote) => void
}

const Quotes = memo(function Quotes({ article, quotes, onShow }: QuotesProps) {
  if (quotes.length === 0) return null
  const words = quotes.reduce((sum, quote) => sum + wordsIn(article.text, quote), 0)
  return (
    <>
      <QuoteLinks article={article} quotes={quotes} onShow={onShow} />
      <p className="count">
        {formatCount(quotes.length, 'quote')}, {formatCount(words, 'word')}
      </p>
    </>
  )
})

/** What the article says of them in its own words: set apart, and never counted as quotes. */
const Reported = memo(function Reported({ article, quotes, onShow }: QuotesProps) {
  if (quotes.length === 0) return null
  return (
    <div className="reports">
      <h4>Reported, not exact</h4>
      <QuoteLinks article={article} quotes={quotes} onShow={onShow} />
    </div>
  )
})

function QuoteLinks({ article, quotes, onShow }: QuotesProps) {
  return (
    <ul>
      {quotes.map((quote) => (
        <li key={quote.id}>
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
}

/**
 * *would not support* the plan: what is reported reads on from its cue, which alone tells whether
 * it was said, wanted or doubted. Exact words need none.
 */
function LeadingCue({ article, quote }: { readonly article: Article; readonly quote: Quote }) {
  const { kind, cue, why } = quote
  if (kind !== 'paraphrase' || !cue || cue.start > quote.start || why === 'accordingTo') return null
  return <span className="cue">{slice(article.text, cue)} </span>
}

/** `employee advocacy group, AECJ` */
function describeSpeaker(t: Translate, speaker: Speaker): string {
  return [roleOf(t, speaker), ...otherNamesOf(speaker)].filter((words) => words !== null).join(', ')
}
