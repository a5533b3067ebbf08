import { type Block, contentOf } from '../../article/Block.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { CardBelow } from './StoryBlock.tsx'
import { useStory } from './StoryContext.ts'
import { Words } from './Words.tsx'

/** What the story itself says in short, each list under the name that the story gives it. */
export function KeyPoints() {
  const { article } = useStory()
  return listsOf(article.blocks).map((list) => <PointList key={list.points[0]?.start} {...list} />)
}

type List = { readonly label: Block | null; readonly points: readonly Block[] }

/**
 * A list begins with its name; one without a name goes on however many pictures stand in between.
 *
 *     Key events
 *     ^^^^^^^^^^ the label
 *     • The red warning runs to midnight
 */
function listsOf(blocks: readonly Block[]): readonly List[] {
  const lists: { label: Block | null; points: Block[] }[] = []
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'keyPoint') continue
    const above = blocks[at - 1]
    const label = above?.type === 'kicker' ? above : null
    const last = lists.at(-1)
    if (last && !label) last.points.push(block)
    else lists.push({ label, points: [block] })
  }
  return lists
}

function PointList({ label, points }: List) {
  const t = useTranslate()
  const { article, written } = useStory()
  return (
    <>
      {label && <Kicker block={label} />}
      <ul
        className="key-points"
        aria-label={label ? undefined : t('Key points')}
        aria-labelledby={label ? `b${label.start}` : undefined}
        {...written}
      >
        {points.map((point) => (
          <li key={point.start} id={`b${point.start}`}>
            <Words span={contentOf(article.text, point)} />
            <CardBelow block={point} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What kind of text it is, as the page itself says: `Opinion`, `For immediate release`. */
export function Kickers() {
  const { blocks } = useStory().article
  return blocks.map(
    (block, at) =>
      block.type === 'kicker' &&
      blocks[at + 1]?.type !== 'keyPoint' && <Kicker key={block.start} block={block} />,
  )
}

function Kicker({ block }: { readonly block: Block }) {
  const { written } = useStory()
  return (
    <>
      <p id={`b${block.start}`} className="kicker" {...written}>
        <Words span={block} plain />
      </p>
      <CardBelow block={block} />
    </>
  )
}
