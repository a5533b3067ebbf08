import { Fragment } from 'react'
import type { Article } from '../../article/Article.ts'
import type { Block, BlockType, ResidueKind } from '../../article/Block.ts'
import { slice } from '../../article/Span.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import './original.css'

type Props = { readonly article: Article }

/** The file as it was, character for character, and what became of each part of it. */
export function OriginalText({ article }: Props) {
  const t = useTranslate()
  const gaps = article.blocks.map((block, place) => ({
    start: article.blocks[place - 1]?.end ?? 0,
    end: block.start,
  }))
  const rest = { start: article.blocks.at(-1)?.end ?? 0, end: article.text.length }
  return (
    <section className="original" aria-label={t('Original text')}>
      {article.blocks.map((block, place) => (
        <Fragment key={block.start}>
          <span>{slice(article.text, gaps[place] ?? rest)}</span>
          <span className={`part part-${block.type}`}>
            <small>{nameOf(t, block)}</small>
            {slice(article.text, block)}
          </span>
        </Fragment>
      ))}
      <span>{slice(article.text, rest)}</span>
    </section>
  )
}

function nameOf(t: Translate, block: Block): string {
  if (block.type !== 'residue') return t(NAMES[block.type])
  return t('page furniture, {kind}', { kind: t(FURNITURE[block.kind]) })
}

const FURNITURE: Readonly<Record<ResidueKind, PlainMessage>> = {
  comments: 'comments',
  share: 'share',
  newsletter: 'newsletter',
  related: 'related',
  advert: 'advert',
  navigation: 'navigation',
  legal: 'legal',
  other: 'other',
}

const NAMES: Readonly<Record<Exclude<BlockType, 'residue'>, PlainMessage>> = {
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
