import type { Article, Contributor } from '../../article/Article.ts'
import { Fragment } from 'react'
import { exactQuotes } from '../../article/Quote.ts'
import { contains, overlaps } from '../../article/Span.ts'
import { headlineOf, minutesOf } from '../../article/Summary.ts'
import { isEdited } from '../../library/doubt.ts'
import { inARow } from '../../words/inARow.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import { Pencil } from '../parts/Pencil.tsx'
import { formatDay } from '../parts/formatDay.ts'
import { KeyPoints, Kickers } from './KeyPoints.tsx'
import { Named } from '../parts/Named.tsx'
import { Sentence } from '../parts/Sentence.tsx'
import { RestsOn } from './RestsOn.tsx'
import { StoryTools } from './StoryTools.tsx'
import { CardBelow } from './StoryBlock.tsx'
import { useStory } from './StoryContext.ts'
import { useReading } from './reading/ReadingContext.ts'
import { useMarksOn } from './marks/MarksContext.ts'
import { Words } from './Words.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'

/** Publisher, date, minutes · headline · byline · key points · what the story rests on. */
export function StoryHead() {
  const { article, written } = useStory()
  return (
    <header>
      <Meta />
      <Kickers />
      <Headline />
      <Corrected field="headline" />
      {article.standfirst.map((span) => {
        const block = article.blocks.find((block) => contains(block, span))
        return (
          <Fragment key={span.start}>
            <p id={block && `b${block.start}`} className="standfirst" {...written}>
              <Words span={span} />
            </p>
            {block && <CardBelow block={block} />}
          </Fragment>
        )
      })}
      <Byline />
      <KeyPoints />
      <RestsOn />
      <QuoteHint />
      <StoryTools />
    </header>
  )
}

/** The headline on one line; cut only where the reader has marked or opened words of it. */
function Headline() {
  const { article, written } = useStory()
  const { headline } = article
  const marked = useMarksOn(headline ?? NOWHERE).length > 0
  const opened = useReading(
    ({ openQuote }) => headline !== null && openQuote !== null && overlaps(headline, openQuote),
  )
  const block = headline && article.blocks.find((block) => contains(block, headline))
  const own = block?.type === 'headline' ? block : null
  return (
    <>
      <h1 id={own ? `b${own.start}` : undefined} {...written}>
        {headline && (marked || opened) ? <Words span={headline} plain /> : headlineOf(article)}
      </h1>
      {own && <CardBelow block={own} />}
    </>
  )
}

const NOWHERE = { start: 0, end: 0 }

function Meta() {
  const t = useTranslate()
  const { article } = useStory()
  const { publisher, published, updated } = article
  return (
    <p className="meta">
      {publisher && <b dir="auto">{publisher.name}</b>}
      <Corrected field="publisher" />
      {published && <time dateTime={published.iso}>{formatDay(t, published.iso)}</time>}
      <Corrected field="published" />
      {updated && (
        <span>
          <Sentence
            says="updated {day}"
            having={{ day: <time dateTime={updated.iso}>{formatDay(t, updated.iso)}</time> }}
          />
        </span>
      )}
      <span>{t('{minutes} min', { minutes: minutesOf(article) })}</span>
    </p>
  )
}

function Byline() {
  const { article } = useStory()
  const contributors = article.byline?.contributors ?? []
  if (contributors.length === 0) return null
  return (
    <p className="byline">
      <Sentence says="By {names}" having={{ names: <Names of={contributors} /> }} />
      <Corrected field="byline" />
    </p>
  )
}

type NamesProps = { readonly of: readonly Contributor[] }

/** `Mara Quill, reporter and Jon Ebbe`, joined as the language of the app joins names. */
function Names({ of: contributors }: NamesProps) {
  const t = useTranslate()
  return t.inList(contributors).map((named, at) => {
    if (typeof named === 'string') return named
    return (
      // oxlint-disable-next-line react/no-array-index-key -- names never change places
      <span key={at}>
        <Named name={named.name} role={named.role} />
      </span>
    )
  })
}

/** Says who put a field of the head right. */
function Corrected({ field }: { readonly field: keyof Article['confidence'] }) {
  const t = useTranslate()
  const { article } = useStory()
  if (article.confidence[field] !== 'corrected') return null
  const by = isEdited(article, field) ? 'corrected by the editors' : 'corrected by the reader'
  const words = inARow(t, [t(NAMES[field]), t(by)])
  return (
    <small className="corrected" title={words}>
      <Pencil />
      <span className="sr-only">{words}</span>
    </small>
  )
}

const NAMES: Readonly<Record<keyof Article['confidence'], PlainMessage>> = {
  headline: 'Headline',
  published: 'Date',
  byline: 'Byline',
  publisher: 'Publisher',
}

/** Says once how it is seen who speaks, where anybody is known to: the styles leave it away for who has opened one. */
function QuoteHint() {
  const t = useTranslate()
  const { article } = useStory()
  if (exactQuotes(article.quotes).every(({ speaker }) => speaker === null)) return null
  return (
    <p className="how-to-open">
      {t('Underlined words are someone’s. Open them to see who said so.')}
    </p>
  )
}
