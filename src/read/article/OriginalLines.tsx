import type { Block, BlockType, ResidueKind } from '../../article/Block.ts'
import { slice } from '../../article/Span.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { useStory } from './StoryContext.ts'
import './original.css'

type Props = { readonly blocks: readonly Block[] }

/** What the file has for these blocks, character for character, and what became of it. */
export function OriginalLines({ blocks }: Props) {
  return (
    <div className="raw">
      {blocks.map((block) => (
        <Lines key={block.start} block={block} />
      ))}
    </div>
  )
}

function Lines({ block }: { readonly block: Block }) {
  const t = useTranslate()
  const { article, written } = useStory()
  const { text, blocks } = article
  const at = blocks.indexOf(block)
  const gap = { start: blocks[at - 1]?.end ?? 0, end: block.start }
  const rest = at === blocks.length - 1 ? text.slice(block.end) : ''
  const line = countLines(text.slice(0, block.start))
  return (
    <>
      <small>{t('{name}, line {line}', { name: nameOf(t, block), line: `${line}` })}</small>
      <div {...written}>
        {/* What stands between the blocks is of the file, and takes no room. */}
        <span hidden>{slice(text, gap)}</span>
        {slice(text, block)}
        <span hidden>{rest}</span>
      </div>
    </>
  )
}

/** The number of the line in which these words end. */
function countLines(words: string): number {
  return words.split(/\r\n|\r|\n/).length
}

function nameOf(t: Translate, block: Block): string {
  if (block.type !== 'residue') return t(NAMES[block.type])
  return t('around the story, {kind}', { kind: t(FURNITURE[block.kind]) })
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
