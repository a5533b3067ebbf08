import { goThrough, isQuestion, LONGEST_QUESTION, opensQuestion } from '../attribution/questions.ts'
import type { PartFacts } from './describePart.ts'

/**
 * Marks the questions that go through a page, and what answers each: however short they are, both belong to
 * the story.
 *
 *     Were you afraid?
 *
 *     No.
 */
export function findQuestions(text: string, facts: readonly PartFacts[]): readonly PartFacts[] {
  const marked = markAnswered(facts, findAsked(text, facts, asksAlone))
  return marked ?? markAnswered(facts, findPrompts(text, facts)) ?? facts
}

/** The places of what asks, and has an answer below it. */
function findAsked(
  text: string,
  facts: readonly PartFacts[],
  asks: (text: string, fact: PartFacts) => boolean,
): readonly number[] {
  return facts.flatMap((fact, at) => {
    const next = facts[at + 1]
    const answered = next && isOfStory(next) && !asks(text, next)
    return asks(text, fact) && answered ? [at] : []
  })
}

/** `On sleep`, `On the sea`: a magazine’s prompts, which all open with the same word */
function findPrompts(text: string, facts: readonly PartFacts[]): readonly number[] {
  const byWord = new Map<string, number[]>()
  for (const at of findAsked(text, facts, isPrompt)) {
    const { start, end } = facts[at]?.part ?? { start: 0, end: 0 }
    const [word = ''] = text.slice(start, end).split(/\s/u)
    byWord.set(word, [...(byWord.get(word) ?? []), at])
  }
  const [most = []] = [...byWord.values()].toSorted((a, b) => b.length - a.length)
  return most
}

function markAnswered(
  facts: readonly PartFacts[],
  asked: readonly number[],
): readonly PartFacts[] | null {
  const [first, last] = [asked[0], asked.at(-1)]
  if (first === undefined || last === undefined) return null
  if (!goThrough(asked.length, last - first + 1)) return null
  const asking = new Set(asked)
  return facts.map((fact, at) =>
    asking.has(at)
      ? { ...fact, asks: true }
      : asking.has(at - 1)
        ? { ...fact, turn: true, crowded: false }
        : fact,
  )
}

function asksAlone(text: string, fact: PartFacts): boolean {
  const asks = fact.words <= LONGEST_QUESTION && isQuestion(text, fact.part)
  return asks && opensApart(text, fact)
}

const LONGEST_PROMPT = 10

function isPrompt(text: string, fact: PartFacts): boolean {
  const short = fact.words > 1 && fact.words <= LONGEST_PROMPT && !fact.ended
  return short && opensApart(text, fact)
}

function opensApart(text: string, fact: PartFacts): boolean {
  return fact.part.gap > 1 && isOfStory(fact) && opensQuestion(text, fact.part)
}

function isOfStory(fact: PartFacts): boolean {
  return !(fact.residue ?? fact.byline ?? fact.date ?? fact.credit) && !fact.bare && !fact.bullet
}
