import { canSpeak, isSomebody } from '../../grammar/canSpeak.ts'
import { type CueGroup, cueOf, cueSpan } from '../../grammar/cueOf.ts'
import { builds, is } from '../../tokens/Token.ts'
import type { Candidate, Context, Rule } from '../Context.ts'
import { isWished } from '../../grammar/isWished.ts'
import { isCiting } from '../isOthers.ts'
import { isFragment } from '../marksOf.ts'
import { mentionOf } from '../mentionOf.ts'

/**
 * Right before a colon or a comma any verb reports, and it does so before a reporting verb further off.
 *
 *     Falk said it was gone, but Ruiz hit back: “It will stand.”
 *                                ^^^^ ^^^
 */
export const leading: Rule = {
  id: 'leading',
  sample: 'Falk said it was gone, but Ruiz hit back: “It will stand.”',
  why: 'cueBefore',
  find: findLeading,
}

const LONGEST_LEAD = 4

function isReport(group: CueGroup | null): boolean {
  return group === 'say' || group === 'tell'
}

function findLeading(context: Context): Candidate | null {
  const { reading, at } = context
  const { tokens, phrases, clauses } = reading
  const stop = phrases[at - 1]?.kind
  if (stop !== 'colon' && stop !== 'comma') return null
  const fragment = stop === 'comma' && isFragment(context.text, context.token)
  // Where the verb may stand last, a comma follows any clause.
  const second = builds(tokens, 'verbSecond')
  const reports = stop === 'comma' && second
  const clause = clauses.findLast(({ verb, subject, depends, relative }) => {
    const phrase = phrases[verb]
    if (reports && !isReport(cueOf(reading, verb, true))) return false
    if (depends && second && cueOf(reading, verb, true) === null) return false
    if (verb >= at || !phrase || phrase.form !== 'finite' || phrase.passive) return false
    if (isWished(reading, { verb, subject })) return false
    // *Falk dedicated it to Ruiz, who is retiring: “…”* goes on with Falk, and *to Ruiz, who shrugged: “…”* doesn’t
    const alone = verb === at - 2 && phrase.to - phrase.from === 1
    if (relative !== -1 && !alone && !second && cueOf(reading, verb, true) === null) return false
    if (subject === -1 || is(tokens[phrase.main ?? phrase.head], 'auxiliary')) return false
    return (
      isSomebody(reading, subject) ||
      (canSpeak(reading, subject) && cueOf(reading, verb, true) !== null)
    )
  })
  if (!clause) return null
  const beside = at - 1 - clause.verb <= LONGEST_LEAD
  if (
    clause.depends
      ? !(stop === 'colon' && beside)
      : !(stop === 'colon' || at - 1 - clause.verb <= 1)
  )
    return null
  const mention = mentionOf(context.text, reading, clause)
  // `Falk fled, “firing wildly”`: half a sentence goes on with what somebody does
  if (!mention || (fragment && cueOf(reading, clause.verb, true) === null)) return null
  const head = phrases[clause.verb]?.head ?? -1
  // *Der Bote zitiert Ruiz: „…“*, *quoted Ruiz: “…”*: whoever cites says nothing
  if (second && is(tokens[phrases[clause.verb]?.main ?? head], 'heard')) return null
  if (isCiting(tokens[head]) && isSomebody(reading, clause.verb + 1)) return null
  const sure = clause.relative === -1 && !clause.depends
  return { mention, cue: cueSpan(reading, clause.verb), cueAt: head, sure, near: true }
}
