import type { Range } from '../grammar/Phrase.ts'

/**
 * How what was said hangs on its cue.
 *
 * - `clause`, `that`: *said the wall would fall*, *said that the wall would fall*
 * - `question`: *asked whether the wall would fall*
 * - `deed`: *promised to mend the wall*
 * - `others`: what somebody else is to do: *urged the builders to mend the wall*
 * - `thing`: what is meant, by itself: *criticised the plan for the wall*
 */
export type Taking = 'clause' | 'that' | 'question' | 'deed' | 'others' | 'thing'

/** Where what was said begins: its first phrase and its first token. */
export type Start = {
  readonly at: number
  readonly from: number
  readonly taking: Taking
  /** The token behind the words of the cue. */
  readonly cueTo: number
}

/** What was said, as places of tokens. */
export type Content = Range & Pick<Start, 'taking' | 'cueTo'>
