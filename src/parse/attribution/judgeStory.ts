import { onList } from '../tokens/onList.ts'
import type { Context } from './Context.ts'
import type { Inner } from './judgeInner.ts'

/** Whether the story talks to its reader, as advice does: *you can say “Well done”*. */
export function signsOfStory({ blocks }: Context, { size }: Inner): readonly string[] {
  const advice = `advice ${adviceIn(blocks)}`
  return [advice, `${advice} size ${size}`]
}

/** How many of the story’s words are *you* and *your*. */
const adviceIn = onList((blocks: Context['blocks']): string => {
  let [words, you] = [0, 0]
  for (const { sentences } of blocks)
    for (const tokens of sentences)
      for (const { kind, lower } of tokens) {
        if (kind !== 'word') continue
        words++
        if (lower.startsWith('you') && YOU.test(lower)) you++
      }
  const share = you / Math.max(words, 1)
  return share > MUCH ? 'much' : share > SOME ? 'some' : 'none'
})

const YOU = /^your?s?(?:[’']|$)/u
const MUCH = 0.02
const SOME = 0.006
