import type { ReactNode } from 'react'
import {
  type Block,
  type CaptionBlock,
  type CreditBlock,
  type PlainBlock,
  type TableBlock,
  contentOf,
  signsQuote,
} from '../../article/Block.ts'
import { type Quote, partsOf } from '../../article/Quote.ts'
import { saysMoreThanHead } from '../../article/saysMoreThanHead.ts'
import { contains } from '../../article/Span.ts'
import { ofTheApp } from '../parts/appLanguage.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { Credits } from './Credits.tsx'
import { NonResponseNotice } from './NonResponseNotice.tsx'
import { OpenCard } from './quotes/OpenCard.tsx'
import { useReading } from './reading/ReadingContext.ts'
import { useMarkParts } from './marks/MarksContext.ts'
import { useStory } from './StoryContext.ts'
import { TableRows } from './TableRows.tsx'
import { Words } from './Words.tsx'

type Props<Kind extends Block> = { readonly block: Kind }
type Part<Kind extends Block> = (props: Props<Kind>) => ReactNode

type BlockProps = Props<Block> & {
  /** The file's own lines, where the reader asks for them. */
  readonly beside?: ReactNode
}

/** One block of the story's body, and below it the card of the quote that is open in it. */
export function StoryBlock({ block, beside }: BlockProps) {
  // Key and block agree by the type of PARTS, which the compiler can't follow through a look-up.
  const Part = PARTS[block.type] as Part<Block>
  if (Part === Nothing) return beside
  return (
    <>
      <Part block={block} />
      {beside}
      {block.type === 'paragraph' && <Silences block={block} />}
      <CardBelow block={block} />
    </>
  )
}

/** What each type of block is on the page. What the head or the foot shows is nothing here. */
const PARTS: { readonly [Kind in Block as Kind['type']]: Part<Kind> } = {
  frontMatter: Nothing,
  kicker: Nothing,
  headline: Nothing,
  standfirst: Nothing,
  date: MoreThanHead,
  byline: MoreThanHead,
  note: Note,
  keyPoint: Nothing,
  paragraph: Paragraph,
  subheading: Subheading,
  listItem: ListItem,
  blockquote: Blockquote,
  pullQuote: PullQuote,
  caption: Caption,
  credit: LoneCredit,
  divider: Divider,
  table: Table,
  residue: Nothing,
}

/** A card opens below the block in which the last words of its quote or mark stand. */
export function CardBelow({ block }: Props<Block>) {
  const quote = useReading(({ openQuote }) => (endsIn(openQuote, block) ? openQuote : null))
  const parts = useMarkParts()
  return (
    <>
      {quote && <OpenCard key={quote.id} quote={quote} />}
      {parts && <parts.Below block={block} />}
    </>
  )
}

function endsIn(quote: Quote | null, block: Block): boolean {
  const last = quote && partsOf(quote).at(-1)
  return last ? contains(block, last) : false
}

function Nothing() {
  return null
}

/** A paragraph that only says who didn't respond is shown as a notice. */
function Paragraph({ block }: Props<PlainBlock>) {
  const { article } = useStory()
  const content = contentOf(article.text, block)
  const only = article.nonResponses.find((sentence) => contains(sentence, content))
  if (only) return <NonResponseNotice nonResponse={only} block={`b${block.start}`} />
  return (
    <p id={`b${block.start}`}>
      <Words span={content} />
    </p>
  )
}

/** Below a paragraph that says more, the notice follows. */
function Silences({ block }: Props<Block>) {
  const { article } = useStory()
  const content = contentOf(article.text, block)
  return article.nonResponses
    .filter((sentence) => contains(block, sentence) && !contains(sentence, content))
    .map((sentence) => <NonResponseNotice key={sentence.start} nonResponse={sentence} />)
}

/** Who else made the story, for whom, and what became of it since. */
function Note({ block }: Props<PlainBlock>) {
  const { article } = useStory()
  return (
    <p className="note" id={`b${block.start}`}>
      <Words span={contentOf(article.text, block)} />
    </p>
  )
}

/** The names and the day on top are in the head; what it doesn't show stays where it stands. */
function MoreThanHead({ block }: Props<PlainBlock>) {
  const { article } = useStory()
  return saysMoreThanHead(article, block) ? <Note block={block} /> : null
}

function Subheading({ block }: Props<PlainBlock>) {
  const { article } = useStory()
  return (
    <h2 id={`b${block.start}`}>
      <Words span={contentOf(article.text, block)} />
    </h2>
  )
}

function ListItem({ block }: Props<PlainBlock>) {
  const { article } = useStory()
  return (
    <li id={`b${block.start}`}>
      <Words span={contentOf(article.text, block)} />
    </li>
  )
}

function Blockquote({ block }: Props<PlainBlock>) {
  const { article } = useStory()
  return (
    <p id={`b${block.start}`} className={signsQuote(article.text, block) ? 'signature' : undefined}>
      <Words span={contentOf(article.text, block)} />
    </p>
  )
}

/** Repeats words of the story, so it stands aside of it. */
function PullQuote({ block }: Props<PlainBlock>) {
  const { article } = useStory()
  return (
    <aside className="pull" id={`b${block.start}`}>
      <Words span={contentOf(article.text, block)} />
    </aside>
  )
}

/** A caption without its picture says that it is one. */
function Caption({ block }: Props<CaptionBlock>) {
  const t = useTranslate()
  return (
    <figure className="caption" id={`b${block.start}`}>
      <figcaption>
        <small {...ofTheApp(t)}>{t('Photo caption')}</small>
        {block.caption && (
          <p>
            <Words span={block.caption} />
          </p>
        )}
        <Credits credits={block.credits} />
      </figcaption>
    </figure>
  )
}

function LoneCredit({ block }: Props<CreditBlock>) {
  return (
    <div className="lone-credit" id={`b${block.start}`}>
      <Credits credits={block.credits} />
    </div>
  )
}

/** Rows and columns; a wide one scrolls by itself. */
function Table({ block }: Props<TableBlock>) {
  const t = useTranslate()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keyboard can scroll it
    <section className="table" id={`b${block.start}`} aria-label={t('Table')} tabIndex={0}>
      <TableRows block={block} />
    </section>
  )
}

function Divider() {
  return <hr />
}
