import { Activity, Suspense, lazy, memo, useDeferredValue, useMemo } from 'react'
import type { Block } from '../../article/Block.ts'
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

/** How many blocks are taken over at once, so that a long page answers in between. */
const SECTION = 12

/** Block by block; list items that follow each other are one list. */
const Blocks = memo(function Blocks() {
  const { article, written } = useStory()
  const groups = useMemo(() => groupLists(article.blocks), [article])
  const sections = Array.from({ length: Math.ceil(groups.length / SECTION) }, (_, at) =>
    groups.slice(at * SECTION, (at + 1) * SECTION),
  )
  return (
    <div className="body" {...written}>
      {sections.map((groups) => (
        <Suspense key={groups[0]?.[0]?.start}>
          {groups.map((group) => {
            const blocks = group.map((block) => <StoryBlock key={block.start} block={block} />)
            return group[0]?.type === 'listItem' ? <ul key={group[0].start}>{blocks}</ul> : blocks
          })}
        </Suspense>
      ))}
    </div>
  )
})

function groupLists(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.type === 'listItem' && last?.[0]?.type === 'listItem') last.push(block)
    else groups.push([block])
  }
  return groups
}
