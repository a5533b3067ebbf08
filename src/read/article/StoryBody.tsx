import type { Article } from '../../article/Article.ts'
import { Activity, Suspense, lazy, memo, useDeferredValue, useMemo } from 'react'
import { type Block, numberOf, signsQuote } from '../../article/Block.ts'
import { StoryBlock } from './StoryBlock.tsx'
import { useReading } from './reading/ReadingContext.ts'
import { useStory } from './StoryContext.ts'

const QuoteDigest = lazy(() =>
  import('./quotes/QuoteDigest.tsx').then(({ QuoteDigest }) => ({ default: QuoteDigest })),
)

/**
 * The story itself, or its quotes. A change of view may take a moment in a long story: the page
 * answers first, and the story goes on existing behind its quotes.
 */
export function StoryBody() {
  const view = useDeferredValue(useReading(({ view }) => view))
  return (
    <>
      <Activity mode={view === 'story' ? 'visible' : 'hidden'}>
        <Blocks />
      </Activity>
      {view === 'quotes' && (
        <Suspense>
          <QuoteDigest />
        </Suspense>
      )}
    </>
  )
}

/**
 * How many blocks are taken over at once, so that a long page answers in between; and laid out at
 * once, since what is far from the window isn't.
 */
const SECTION = 12

/** Block by block; items that follow each other are one list, and a quote's parts and its signature one quote. */
const Blocks = memo(function Blocks() {
  const { article, written } = useStory()
  const groups = useMemo(() => groupBlocks(article), [article])
  const sections = Array.from({ length: Math.ceil(groups.length / SECTION) }, (_, at) =>
    groups.slice(at * SECTION, (at + 1) * SECTION),
  )
  return sections.map((groups) => (
    <div key={groups[0]?.[0]?.start} className="body" {...written}>
      <Suspense>
        {groups.map((group) => {
          const blocks = group.map((block) => <StoryBlock key={block.start} block={block} />)
          const [first] = group
          if (!first || !JOINED.has(first.type)) return blocks
          if (first.type === 'blockquote')
            return <blockquote key={first.start}>{blocks}</blockquote>
          const numbered = numberOf(article.text, first) !== null
          return numbered ? (
            <ol key={first.start} className="numbered">
              {blocks}
            </ol>
          ) : (
            <ul key={first.start}>{blocks}</ul>
          )
        })}
      </Suspense>
    </div>
  ))
})

const JOINED: ReadonlySet<Block['type']> = new Set(['listItem', 'blockquote'])

function groupBlocks(article: Article): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  for (const block of article.blocks) {
    const last = groups.at(-1)
    if (last && belongs(article, last, block)) last.push(block)
    else groups.push([block])
  }
  return groups
}

/** Whether a block goes on with what stands above it; a signature ends its quote. */
function belongs({ text }: Article, group: readonly Block[], block: Block): boolean {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last || first.type !== block.type || !JOINED.has(block.type)) return false
  if (block.type === 'blockquote') return !signsQuote(text, last)
  return (numberOf(text, first) === null) === (numberOf(text, block) === null)
}
