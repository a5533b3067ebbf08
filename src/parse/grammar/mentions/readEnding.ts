import { builds, is } from '../../tokens/Token.ts'
import type { Reading } from '../readSentence.ts'
import type { Mention } from './Mention.ts'

/**
 * Where a subject may be left out, the ending of the verb stands for it.
 *
 *     «Tenemos tiempo», añadió.
 *                       ^^^^^^
 */
export function readEnding(text: string, { tokens, phrases }: Reading, at: number): Mention | null {
  const verb = phrases[at]
  const token = tokens[verb?.head ?? -1]
  if (!token || !verb || verb.form !== 'finite' || !builds(tokens, 'drops')) return null
  if (is(tokens[verb.from], 'infinitiveMark') && verb.from < verb.head) return null
  const { start, end } = token
  const many = token.lexicon.many.test(tokens[verb.from]?.lower ?? '')
  return {
    start,
    end,
    kind: 'pronoun',
    name: text.slice(start, end),
    role: null,
    head: many ? 'they' : 'ending',
    gender: null,
    definite: true,
    human: true,
    named: false,
    office: false,
    kin: false,
  }
}
