import type { PartFacts } from './describePart.ts'
import type { Head } from './head/findHead.ts'

/**
 * The hour and the title of a live page's first post, which stand above its first paragraph and
 * are no part of the page's head.
 *
 *     17.42 GMT
 *     ^^^^^^^^^
 *     Harbour master asks people to stay inside
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     The harbour master has asked everybody to stay inside.
 */
export function findFirstPost(
  text: string,
  facts: readonly PartFacts[],
  { types, bodyStart }: Head,
): ReadonlySet<number> {
  const at = bodyStart - 2
  const headline = [...types].find(([, type]) => type === 'headline')?.[0] ?? at
  const [hour, title, ...later] = facts.slice(Math.max(0, at))
  const none = new Set<number>()
  if (at <= headline || !hour || !title || !isHour(text, hour)) return none
  const named = types.get(at + 1) === 'kicker' || title.residue === 'navigation'
  return named && later.some((fact) => isHour(text, fact)) ? new Set([at, at + 1]) : none
}

function isHour(text: string, { part: { start, end } }: PartFacts): boolean {
  return end - start <= LONGEST_HOUR && HOUR.test(text.slice(start, end))
}

const LONGEST_HOUR = 16

/** `17.42 GMT`, `9:05 a.m.`, `18h30`, `14.20 Uhr` */
const HOUR = /^\d{1,2}[.:h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,4}|Uhr))?$/
