import type { Problem } from '../article/Article.ts'
import type { Block } from '../article/Block.ts'
import type { PartFacts } from './page/describePart.ts'
import type { Judgement } from './page/head/judgeHead.ts'
import { findLostLetters } from './tokens/lostLetters.ts'
import { LANGUAGES } from './tokens/anyPageWords.ts'
import { BODY_BLOCKS } from './tokens/quotedBlocks.ts'
import type { FrontMatter } from './page/frontMatter/FrontMatter.ts'

type Findings = {
  readonly blocks: readonly Block[]
  readonly facts: readonly PartFacts[]
  readonly frontMatter: FrontMatter | null
  readonly judgement: Judgement
  readonly lang: string
  readonly openMarks: readonly Problem[]
}

/** Everything the parser couldn't make sense of; `capProblems` puts it in order. */
export function findProblems(text: string, findings: Findings): readonly Problem[] {
  const { blocks, facts, frontMatter, openMarks, judgement, lang } = findings
  const dates = facts.flatMap(({ date }) => date?.problems ?? [])
  return [
    ...findWholePageProblems(text, blocks, frontMatter),
    ...findUnknownLanguage(text, blocks, lang),
    ...findLostLetters(text),
    ...judgement.problems,
    ...(frontMatter?.problems ?? []),
    ...dates,
    ...openMarks,
  ]
}

/** Whoever mends the first hundred sees from them what is wrong with the rest. */
const MOST_PROBLEMS = 100

/** Problems in the order of the text; of very many the first, and a last one that counts the others. */
export function capProblems(problems: readonly Problem[]): readonly Problem[] {
  const inOrder = problems.toSorted((a, b) => a.start - b.start)
  const next = inOrder[MOST_PROBLEMS]
  if (!next || inOrder.length === MOST_PROBLEMS + 1) return inOrder
  const more = inOrder.length - MOST_PROBLEMS
  const message = `There are ${more.toLocaleString('en')} more from here on: mend the ones above first.`
  return [
    ...inOrder.slice(0, MOST_PROBLEMS),
    { start: next.start, end: next.end, code: 'moreProblems', message },
  ]
}

/** Anything but white space and what only hides, turns or joins letters */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u

function findWholePageProblems(
  text: string,
  blocks: readonly Block[],
  frontMatter: FrontMatter | null,
): readonly Problem[] {
  const [first] = blocks
  if (!first || !VISIBLE.test(text)) {
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
  if (!blocks.some(({ type }) => BODY_BLOCKS.has(type)))
    problems.push({
      ...at,
      code: 'noBody',
      message: 'No paragraph was found; there is only what stands around one.',
    })
  return problems
}

/** In characters without white space: a shorter page says too little to be in any language. */
const SHORTEST_PAGE = 160

const KNOWN: ReadonlySet<string> = new Set(LANGUAGES.map(({ lang }) => lang))

function findUnknownLanguage(
  text: string,
  blocks: readonly Block[],
  lang: string,
): readonly Problem[] {
  const first = blocks.find(({ type }) => type === 'paragraph')
  if (!first || KNOWN.has(lang.slice(0, 2).toLowerCase())) return []
  // However its lines end and its paragraphs stand apart, it is the same page.
  if (text.replace(/\s+/gu, '').length < SHORTEST_PAGE) return []
  const message =
    'The words of this language aren’t known, so the page was read by its shape alone. If it is English, German, French, Spanish or Portuguese, say “language: en” and the like in the front matter.'
  return [{ start: first.start, end: first.end, code: 'unknownLanguage', message }]
}
