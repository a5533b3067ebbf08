import type { Span } from '../../article/Span.ts'
import type { Context } from './Context.ts'
import type { Inner } from './judgeInner.ts'

/**
 * What the rest of the story tells of a stretch in marks: whether it talks to its reader, as advice
 * does (*you can say “Well done”*), and whether it has the same words elsewhere, as it has terms.
 */
export function signsOfStory({ text, blocks, token }: Context, inner: Inner): readonly string[] {
  const story = readStory(text, blocks)
  const advice = `advice ${story.advice}`
  const bare = inner.words.join(' ').replace(STOPS, '').toLowerCase()
  if (inner.words.length > LONGEST_TERM || bare.length < SHORTEST_TERM)
    return [advice, `${advice} size ${inner.size}`]
  const again = `again ${elsewhere(story, bare, token)}`
  const capitals = inner.titled ? 'titled' : 'plain'
  return [advice, `${advice} size ${inner.size}`, again, `${again} ${capitals}`]
}

const STOPS = /^[^\p{L}\p{N}]{1,3}|[^\p{L}\p{N}]{1,3}$/gu
const LONGEST_TERM = 4
const SHORTEST_TERM = 3

type Story = {
  readonly lower: string
  readonly advice: string
  /** How many letters may still be looked through, so that a text full of marks is read in time. */
  left: number
}

/** How often a text may be looked through from end to end. */
const MOST_SEARCHES = 100

const read = new WeakMap<Context['blocks'], Story>()

function readStory(text: string, blocks: Context['blocks']): Story {
  const known = read.get(blocks)
  if (known) return known
  const lower = text.toLowerCase()
  const story = { lower, advice: adviceIn(blocks), left: MOST_SEARCHES * lower.length }
  read.set(blocks, story)
  return story
}

/** How many of the story’s words are *you* and *your*. */
function adviceIn(blocks: Context['blocks']): string {
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
}

const YOU = /^your?s?(?:[’']|$)/u
const MUCH = 0.02
const SOME = 0.006

/** More places tell no more, and looking at all of them takes time. */
const MOST_PLACES = 20

/** Where else the words stand: free of marks, in marks again, or nowhere. */
function elsewhere(story: Story, words: string, { start, end }: Span): string {
  const { lower } = story
  let [free, marked, from] = [0, 0, 0]
  for (let looked = 0; looked < MOST_PLACES && story.left > 0; looked++) {
    const at = lower.indexOf(words, from)
    const behind = at === -1 ? lower.length : at + words.length
    story.left -= behind - from
    from = behind
    if (at === -1) break
    const own = at >= start && at < end
    if (own || isLetter(lower[at - 1]) || isLetter(lower[behind])) continue
    if (OPENS.test(lower[at - 1] ?? '')) marked++
    else free++
  }
  if (free > 0) return free > 2 ? 'often' : 'free'
  return marked > 0 ? 'marked' : 'never'
}

const OPENS = /[“‘"'«„]/u

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
}
