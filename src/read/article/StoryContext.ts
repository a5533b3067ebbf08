import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Article, Speaker } from '../../article/Article.ts'
import type { Face } from '../../article/Face.ts'
import type { Quote } from '../../article/Quote.ts'
import type { Written } from '../parts/appLanguage.ts'
import { never } from '../../library/never.ts'

/** The story on the page. What changes while it is read stands in `ReadingContext`. */
export type Story = {
  readonly slug: string
  readonly article: Article
  /** How the text is written; goes on the elements that hold it. */
  readonly written: Written
  readonly speakers: ReadonlyMap<string, Speaker>
  readonly faces: ReadonlyMap<string, Face>
  /**
   * Opens a quote, brings it below the masthead, and puts its address into the address bar; null
   * closes. What is tapped stays where it is.
   */
  readonly show: (quote: Quote | null, way?: 'tap') => void
  /** The story as the host rendered it, where the reader has put something right since. */
  readonly asRendered?: Story
}

export const StoryContext = createContext<Story | null>(null)

/** A part that is taken over late finds the story as it was rendered, and as it is now right after that. */
export function useStory(): Story {
  const story = useContext(StoryContext)
  if (!story) throw new Error('useStory stands outside a story')
  return useSyncExternalStore(
    never,
    () => story,
    () => story.asRendered ?? story,
  )
}
