import { type Token, is, isAny } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'

export function isCue(token: Token | undefined): boolean {
  return isAny(token, CUES)
}

/** A cue that is one wherever it stands, so that a clause may follow: *Ruiz said officials say* */
export function reports(token: Token | undefined): boolean {
  return isCue(token) && !is(token, 'weak')
}

const CUES = groupOf('say', 'tell', 'call', 'act', 'feel')
