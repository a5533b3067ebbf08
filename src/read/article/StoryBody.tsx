import { Suspense, lazy } from 'react'
import type { Block } from '../../article/Block.ts'
import { StoryBlock } from './StoryBlock.tsx'
import { useReading } from './ReadingContext.ts'
import { useStory } from './StoryContext.ts'

const QuoteDigest = lazy(() =>
  import('./QuoteDigest.tsx').then(({ QuoteDigest }) => ({ default: QuoteDigest })),
)

/** The story itself, block by block; list items that follow each other are one list. */
export function StoryBody() {
  const { article } = useStory()
  const view = useReading(({ view }) => view)
  if (view === 'quotes') {
    return (
      <Suspense>
        <QuoteDigest />
      </Suspense>
    )
  }
  return (
    <div className="body">
      {groupLists(article.blocks).map((group) => {
        const blocks = group.map((block) => <StoryBlock key={block.start} block={block} />)
        return group[0]?.type === 'listItem' ? <ul key={group[0].start}>{blocks}</ul> : blocks
      })}
    </div>
  )
}

function groupLists(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.type === 'listItem' && last?.[0]?.type === 'listItem') last.push(block)
    else groups.push([block])
  }
  return groups
}
