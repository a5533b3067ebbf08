import type { PartFacts } from '../describePart.ts'
import type { Body } from '../findBody.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { walkWords } from '../walkWords.ts'

const STORY_PARTS = 30
const STORY_LENGTH = 3000

export function wordsOfStory(
  text: string,
  facts: readonly PartFacts[],
  { start, end }: Body,
  language: PageLanguage,
): ReadonlySet<string> {
  const story = new Set<string>()
  let length = 0
  for (const { part } of facts.slice(start, Math.min(start + STORY_PARTS, end))) {
    if (length > STORY_LENGTH) break
    const words = text.slice(part.start, Math.min(part.end, part.start + STORY_LENGTH))
    length += words.length
    addStems(story, words, language)
  }
  return story
}

/** How words of four letters and more begin, so that *votes* is *voted*; without soft hyphens. */
function addStems(stems: Set<string>, words: string, { fillers }: PageLanguage): Set<string> {
  const whole = words.includes('\u00ad') ? words.replaceAll('\u00ad', '') : words
  const lower = whole.toLowerCase()
  walkWords(lower, { start: 0, end: lower.length }, STEM, (start, end) => {
    const stem = lower.slice(start, start + STEM)
    if (!stems.has(stem) && !fillers.has(lower.slice(start, end))) stems.add(stem)
  })
  return stems
}

const STEM = 4

/** How much of the line's longer words the story holds too: at most 4. */
export function scoreWords(
  words: string,
  story: ReadonlySet<string>,
  language: PageLanguage,
): number {
  const own = addStems(new Set(), words, language)
  let shared = 0
  for (const word of own) if (story.has(word)) shared++
  return own.size === 0 ? 0 : (4 * shared * Math.min(own.size, 4)) / 4 / own.size
}
