import type { Problem } from '../article/Article.ts'
import type { Block } from '../article/Block.ts'
import type { PartFacts } from './describePart.ts'
import type { FrontMatter } from './findFrontMatter.ts'

type Findings = {
  readonly blocks: readonly Block[]
  readonly facts: readonly PartFacts[]
  readonly frontMatter: FrontMatter | null
  readonly openMarks: readonly Problem[]
}

const BODY: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'paragraph'])

/** Everything the parser couldn't make sense of, in the order of the text. */
export function findProblems(text: string, findings: Findings): readonly Problem[] {
  const { blocks, facts, frontMatter, openMarks } = findings
  const dates = facts.flatMap(({ date }) => date?.problems ?? [])
  return [
    ...findWholePageProblems(text, blocks, frontMatter),
    ...(frontMatter?.problems ?? []),
    ...dates,
    ...openMarks,
  ].toSorted((a, b) => a.start - b.start)
}

function findWholePageProblems(
  text: string,
  blocks: readonly Block[],
  frontMatter: FrontMatter | null,
): readonly Problem[] {
  const [first] = blocks
  if (!first) {
    const message = 'There is no text here; an article needs a headline and a paragraph.'
    return [{ start: 0, end: text.length, code: 'emptyText', message }]
  }
  const at = { start: first.start, end: first.end }
  const problems: Problem[] = []
  if (!frontMatter?.title && !blocks.some(({ type }) => type === 'headline'))
    problems.push({
      ...at,
      code: 'noHeadline',
      message: 'No headline was found above the first paragraph.',
    })
  if (!blocks.some(({ type }) => BODY.has(type)))
    problems.push({
      ...at,
      code: 'noBody',
      message: 'No paragraph was found; there is only what stands around one.',
    })
  return problems
}
