import type { Reading } from '../../grammar/readSentence.ts'
import { is, type Token } from '../../tokens/Token.ts'
import { cueAt } from '../cueAt.ts'
import type { Content } from '../Content.ts'
import { findContent } from '../findContent.ts'
import type { Report, ReportRule } from '../Report.ts'
import { reporterOf } from '../reporterOf.ts'

/** A verb that reports a clause, a question, a deed or a thing, by whoever does it. */
export const verb: ReportRule = {
  id: 'verb',
  sample: 'Ana Ruiz said on Monday that the wall would fall.',
  find: findByVerb,
}

function findByVerb(text: string, reading: Reading, at: number): Report | null {
  const { phrases, clauses } = reading
  const phrase = phrases[at]
  if (phrase?.kind !== 'verb' || phrase.passive || !isForm(reading, at)) return null
  const content = contentOf(reading, at)
  const clause = content && clauses.find(({ verb }) => verb === at)
  const mention = clause && reporterOf(text, reading, clause, content.taking)
  if (!content || !clause || !mention) return null
  return {
    mention,
    ...cueAt(reading, at, content.cueTo),
    parts: [{ from: content.from, to: content.to }],
    sure: phrase.form === 'finite' && clause.relative === -1 && !clause.depends,
    why: 'cueBefore',
  }
}

/** *did not say why* leaves the question open. */
function contentOf(reading: Reading, at: number): Content | null {
  const content = findContent(reading, at)
  const { from = 0, head = 0 } = reading.phrases[at] ?? {}
  const denied = reading.tokens.slice(from, head).some(isDenying)
  return content?.taking === 'question' && denied ? null : content
}

function isDenying(token: Token): boolean {
  return is(token, 'negation') || /n[’']t$/u.test(token.lower)
}

/** *said*, *saying*; not *to say*, *the plan proposed by Ruiz*, and not *declined to say*. */
function isForm({ tokens, phrases }: Reading, at: number): boolean {
  const { form, from, head } = phrases[at] ?? { from: 0, head: 0 }
  if (form !== 'finite' && form !== 'gerund') return false
  return !tokens.slice(from, head).some((token) => is(token, 'withholds'))
}
