import type { Article, Problem, ProblemCode } from '../../article/Article.ts'
import { contains } from '../../article/Span.ts'
import { capProblems } from '../findProblems.ts'

/** What was found of a file before it was a text. */
export type Note = {
  readonly code: ProblemCode
  readonly message: string
  /** The letters that it is about, where they are first seen; the text as a whole without. */
  readonly shown?: string
  /** How often they are seen before that place. */
  readonly seen?: number
}

/**
 * The article with what its file has to be told of, each note at its place in the text. The problems
 * are put in order and capped here, once, so that the last one counts all the others.
 */
export function withNotes(article: Article, notes: readonly Note[]): Article {
  const noted = notes.map((note) => placeNote(article, note))
  // Whoever knows the byte knows more of a lost letter than the text shows.
  const others = article.problems.filter(
    (problem) => problem.code !== 'damagedText' || !noted.some((note) => contains(problem, note)),
  )
  return { ...article, problems: capProblems([...noted, ...others]) }
}

function placeNote({ text, blocks: [first] }: Article, note: Note): Problem {
  const { code, message, shown, seen = 0 } = note
  const at = shown === undefined ? -1 : indexOfNth(text, shown, seen)
  if (shown !== undefined && at >= 0) return { start: at, end: at + shown.length, code, message }
  return { start: first?.start ?? 0, end: first?.end ?? text.length, code, message }
}

/** Where words stand in a text, past so many that are the same; -1 where there are fewer. */
function indexOfNth(text: string, words: string, before: number): number {
  let at = text.indexOf(words)
  for (let passed = 0; passed < before && at >= 0; passed++) at = text.indexOf(words, at + 1)
  return at
}

/** Of markup that would hide all that follows it. */
export function unclosed(opens: string, seen = 0): Note {
  const message = `“${opens}” is opened here and never closed, so all that follows is shown: close it, or take it out.`
  return { code: 'unreadMarkup', message, shown: opens, seen }
}
