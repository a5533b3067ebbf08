import { Fragment } from 'react'
import type { Article } from '../../article/Article.ts'
import type { Block, BlockType } from '../../article/Block.ts'
import { slice } from '../../article/Span.ts'
import './original.css'

type Props = { readonly article: Article }

/** The file as it was, character for character, and what became of each part of it. */
export function OriginalText({ article }: Props) {
  const gaps = article.blocks.map((block, place) => ({
    start: article.blocks[place - 1]?.end ?? 0,
    end: block.start,
  }))
  const rest = { start: article.blocks.at(-1)?.end ?? 0, end: article.text.length }
  return (
    <section className="original" aria-label="Original text">
      {article.blocks.map((block, place) => (
        <Fragment key={block.start}>
          <span>{slice(article.text, gaps[place] ?? rest)}</span>
          <span className={`part part-${block.type}`}>
            <small>{nameOf(block)}</small>
            {slice(article.text, block)}
          </span>
        </Fragment>
      ))}
      <span>{slice(article.text, rest)}</span>
    </section>
  )
}

function nameOf(block: Block): string {
  return block.type === 'residue' ? `page furniture, ${block.kind}` : NAMES[block.type]
}

const NAMES: Record<Exclude<BlockType, 'residue'>, string> = {
  frontMatter: 'front matter',
  kicker: 'kicker',
  headline: 'headline',
  standfirst: 'standfirst',
  date: 'date',
  byline: 'byline',
  keyPoint: 'key point',
  paragraph: 'paragraph',
  subheading: 'subheading',
  listItem: 'list item',
  blockquote: 'block quote',
  pullQuote: 'pull quote',
  caption: 'photo caption',
  credit: 'photo credit',
  divider: 'divider',
  note: 'note',
  table: 'table',
}
