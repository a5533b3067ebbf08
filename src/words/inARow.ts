import type { Translate } from './translate.ts'

/**
 * Facts one after another, with the commas of the language; what isn’t known leaves none.
 *
 *     inARow(t, ['Ines Falk', null, 'speaker inferred'])   →   Ines Falk, speaker inferred
 */
export function inARow(
  t: Translate,
  facts: readonly (string | false | null | undefined)[],
): string {
  const known = facts.filter((fact): fact is string => Boolean(fact))
  return known.length > 0
    ? known.reduce((facts, fact) => t('{facts}, {fact}', { facts, fact }))
    : ''
}
