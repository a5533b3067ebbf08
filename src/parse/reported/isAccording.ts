import type { Reading } from '../grammar/readSentence.ts'

/** Whether *according to* stands at a phrase. */
export function isAccording({ tokens, phrases }: Reading, at: number): boolean {
  const from = phrases[at]?.from ?? -1
  return tokens[from]?.lower === 'according' && tokens[from + 1]?.lower === 'to'
}
