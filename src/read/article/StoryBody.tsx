import type { Article } from '../../article/Article.ts'
import { Activity, type ReactNode, Suspense, memo, useDeferredValue, useMemo } from 'react'
import { type Block, numberOf, signsQuote } from '../../article/Block.ts'
import { StoryBlock } from './StoryBlock.tsx'
import { useReading } from './reading/ReadingContext.ts'
import { useStory } from './StoryContext.ts'
import { onDemand } from '../parts/onDemand.tsx'

const QuoteDigest = onDemand(async () => (await import('./quotes/QuoteDigest.tsx')).QuoteDigest)

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

const OriginalLines = onDemand(async () => (await import('./OriginalLines.tsx')).OriginalLines)

/** Block by block, with the file's own lines where the reader asks for them. */
const Blocks = memo(function Blocks() {
  const { article, written } = useStory()
  const original = useReading(({ original }) => original)
  const groups = useMemo(() => groupBlocks(article), [article])
  const sections = Array.from({ length: Math.ceil(groups.length / SECTION) }, (_, at) =>
    groups.slice(at * SECTION, (at + 1) * SECTION),
  )
  return sections.map((groups) => (
    <div
      key={groups[0]?.[0]?.start}
      className="body"
      data-original={original || undefined}
      {...written}
    >
      <Suspense>
        {groups.map((group) => (
          <Group key={group[0]?.start} group={group} original={original} />
        ))}
      </Suspense>
    </div>
  ))
})

type GroupProps = { readonly group: readonly Block[]; readonly original: boolean }

/** Items that follow each other are one list, and a quote's parts and its signature one quote. */
function Group({ group, original }: GroupProps) {
  const { text } = useStory().article
  const lines = original && (
    <Suspense>
      <OriginalLines blocks={group} />
    </Suspense>
  )
  const [first] = group
  if (!first || !JOINED.has(first.type))
    return group.map((block) => <StoryBlock key={block.start} block={block} beside={lines} />)
  const blocks = group.map((block) => <StoryBlock key={block.start} block={block} />)
  return (
    <>
      {listOf(text, first, blocks)}
      {lines}
    </>
  )
}

function listOf(text: string, first: Block, blocks: ReactNode): ReactNode {
  if (first.type === 'blockquote') return <blockquote>{blocks}</blockquote>
  const numbered = numberOf(text, first) !== null
  return numbered ? <ol className="numbered">{blocks}</ol> : <ul>{blocks}</ul>
}

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
