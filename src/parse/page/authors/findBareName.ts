import type { PartFacts } from '../describePart.ts'
import { isAgency, isOutlet } from '../../languages/outlets.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import type { Place } from './Authors.ts'
import { isDesk } from './findByline.ts'
import { isRelease } from '../isRelease.ts'
import { isHouse, isPlace, splitChunks } from './findContributors.ts'
import { LONGEST_LINE } from './readNameLines.ts'

/** How far from the headline a name on a line of its own may stand. */
const NAME_REACH = 6

/** A name alone near the headline, a date or a job; -1 for none. */
export function findBareName(
  text: string,
  facts: readonly PartFacts[],
  { bodyStart, headline, language }: Place,
  beside: boolean,
): number {
  const head = facts.slice(0, bodyStart)
  const wordsAt = (at: number): string =>
    facts[at] ? text.slice(facts[at].part.start, facts[at].part.end) : ''
  const names = head.flatMap((fact, at) =>
    isNames(fact) && at !== headline && !language.label.test(wordsAt(at)) ? [at] : [],
  )
  const isSigned = (at: number): boolean =>
    (facts[at]?.words ?? 0) > 3 || wordsAt(at + 1).startsWith('@') || isHouse(wordsAt(at + 1))
  const isDatedAt = (at: number): boolean => at < bodyStart && Boolean(facts[at]?.date)
  const isDated = (at: number): boolean => [at - 2, at - 1, at + 1, at + 2].some(isDatedAt)
  const below = names.filter((at) => at > headline && at <= headline + NAME_REACH)
  // Above a release stands whom to ask about it.
  const asked = head.some(({ part }) => isRelease(text, part, language))
  const above = asked
    ? undefined
    : names.find((at) => at < headline && at >= headline - 3 && isDated(at))
  const desk = (): number | undefined =>
    range(headline + 1, Math.min(headline + NAME_REACH, bodyStart)).find(
      (at) =>
        (isDated(at) || (at === headline + 1 && !facts[at]?.credit)) &&
        isNewsroom(wordsAt(at), language),
    )
  return (
    below.find(isSigned) ??
    below.find((at) => isDatedAt(at + 1)) ??
    below.find(isDated) ??
    (beside ? undefined : (below[0] ?? above ?? desk())) ??
    -1
  )
}

/** `News Desk`, `Reuters`, `Tern News with Reuters`, `Tern News staff and agencies in Sandport` */
function isNewsroom(words: string, language: PageLanguage): boolean {
  if (words.length > LONGEST_LINE) return false
  return splitChunks(words, { start: 0, end: words.length }).every((chunk, at, { length }) => {
    const name = words.slice(chunk.start, chunk.end)
    if (isDesk(name, language) || isAgency(name)) return true
    return at > 0 ? isPlace(words, chunk) : length > 1 && isOutlet(name)
  })
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

/** A name, or names between bars, which alone look like a picture’s credit. */
function isNames({ name, credit, part, hint }: PartFacts): boolean {
  if (hint?.type === 'caption' || hint?.type === 'credit') return false
  if (!credit || credit.caption) return name
  const [first] = credit.credits
  return first?.start === part.start && first.kind === 'photographer'
}
