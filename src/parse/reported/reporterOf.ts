import { mentionOf } from '../attribution/mentionOf.ts'
import { canSpeak, isSomebody } from '../grammar/canSpeak.ts'
import type { Mention } from '../grammar/mentions/Mention.ts'
import type { Clause } from '../grammar/Clause.ts'
import type { Reading } from '../grammar/readSentence.ts'
import { is } from '../tokens/Token.ts'
import type { Taking } from './Content.ts'

/**
 * Who reports by the verb of a clause. Behind *who* only where a comma stands before it, because else
 * the words tell which ones are meant. Words of *I*, *we* and *you* are the writer’s and the reader’s.
 *
 *     Falk, who said the wall was gone, left      voters who say the wall is gone
 *     ^^^^  ^^^ a report                          no report
 */
export function reporterOf(
  text: string,
  reading: Reading,
  clause: Clause,
  taking: Taking,
): Mention | null {
  const { tokens, phrases } = reading
  const { subject, relative } = clause
  if (subject === -1 || (relative !== -1 && phrases[relative - 1]?.kind !== 'comma')) return null
  const { from = -1, to = -1 } = phrases[subject] ?? {}
  const first = tokens[from]
  if (is(first, 'speaking') || (to - from === 1 && NOBODY.test(first?.lower ?? ''))) return null
  const mention = mentionOf(text, reading, clause)
  if (!mention || !maySay(reading, clause, taking)) return null
  return CLAUSES.has(taking) || isMeasure(reading, subject) || isKnown(reading, subject, mention)
    ? mention
    : null
}

/** Whoever says something can be anybody; what else is done needs one who is known to speak. */
function maySay(reading: Reading, { verb, subject }: Clause, taking: Taking): boolean {
  const { tokens, phrases } = reading
  if (taking === 'question') return isSomebody(reading, subject)
  const head = tokens[phrases[verb]?.head ?? -1]
  return (
    taking === 'that' ||
    is(head, 'speaks') ||
    canSpeak(reading, subject) ||
    isMeasure(reading, subject)
  )
}

const NOBODY = /^(?:any(?:body|one)|no(?:body|ne)|neither|one|that|there|this|what)$/

const CLAUSES: ReadonlySet<Taking> = new Set(['clause', 'question', 'that'])

/**
 * Whoever is only said to want or to oppose a thing must be somebody in particular.
 *
 *     Falk opposed the wall      the council opposed it      Locals opposed it      a group opposed it
 *     ^^^^                       ^^^^^^^^^^^                 nobody                 nobody
 */
function isKnown(
  { tokens, phrases }: Reading,
  subject: number,
  { named, definite, kind }: Mention,
): boolean {
  const { from = -1, to = -1 } = phrases[subject] ?? {}
  if (kind === 'pronoun') return !is(tokens[from], 'it')
  if (is(tokens[from], 'indefinite') || is(tokens[from], 'several')) return false
  if (definite) return true
  return named && !(to - from === 1 && is(tokens[from], 'group'))
}

/** *The polls show*, *the figures suggest* */
function isMeasure({ tokens, phrases }: Reading, at: number): boolean {
  const { from = 0, to = 0 } = phrases[at] ?? {}
  return tokens.slice(from, to).some((token) => is(token, 'measure'))
}
