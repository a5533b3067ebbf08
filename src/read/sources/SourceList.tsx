import { memo } from 'react'
import type { Article, Source, SourceKind } from '../../article/Article.ts'
import { sourcesIn } from '../../article/sourcesIn.ts'
import { contains, slice, type Span } from '../../article/Span.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly article: Article
  /** The reader goes to where a source is named. */
  readonly onFollow: () => void
}

const KINDS: readonly (readonly [SourceKind, PlainMessage])[] = [
  ['publisher', 'Published by'],
  ['contributor', 'Written and edited by'],
  ['outlet', 'Outlets it cites'],
  ['document', 'Documents it rests on'],
  ['unnamed', 'Sources it doesn’t name'],
  ['photo', 'Photos'],
]

/** Whom and what the article relies on besides its speakers, by kind, each with the words that say so. */
export const SourceList = memo(function SourceList({ article, onFollow }: Props) {
  const t = useTranslate()
  const all = sourcesIn(article)
  const groups = KINDS.map(([kind, title]) => ({
    title,
    sources: all.filter((source) => source.kind === kind),
  })).filter(({ sources }) => sources.length > 0)
  if (groups.length === 0) return <p className="aside">{t('No sources were found in the text.')}</p>
  return groups.map(({ title, sources }) => (
    <section key={title} className="sources">
      <h3>{t(title)}</h3>
      <ul>
        {sources.map((source) => (
          <li key={source.name}>
            <SourceEntry article={article} source={source} onFollow={onFollow} />
          </li>
        ))}
      </ul>
    </section>
  ))
})

/** The name, the words it rests on unless they are the name itself, and why a name is kept back. */
function SourceEntry({ article, source, onFollow }: Props & { readonly source: Source }) {
  const named = source.evidence.find((span) => slice(article.text, span) === source.name)
  const links = source.evidence.filter((span) => span !== named)
  const { anonymity } = source
  return (
    <>
      <b>
        {named && links.length === 0 && !anonymity ? (
          <EvidenceLink article={article} span={named} onFollow={onFollow} />
        ) : (
          source.name
        )}
      </b>
      {links.map((span) => (
        <EvidenceLink key={span.start} article={article} span={span} onFollow={onFollow} />
      ))}
      {anonymity && <EvidenceLink article={article} span={anonymity} onFollow={onFollow} />}
    </>
  )
}

/** The words that name the source, as a way to the block they stand in. */
function EvidenceLink({ article, span, onFollow }: Props & { readonly span: Span }) {
  const block = article.blocks.find((block) => contains(block, span))
  const words = slice(article.text, span)
  if (!block || !ON_THE_PAGE.has(block.type)) return <span className="words">{words}</span>
  return (
    <a className="words" href={`#b${block.start}`} onClick={onFollow}>
      {words}
    </a>
  )
}

const ON_THE_PAGE: ReadonlySet<string> = new Set([
  'keyPoint',
  'paragraph',
  'subheading',
  'listItem',
  'blockquote',
  'caption',
  'credit',
  'note',
])
