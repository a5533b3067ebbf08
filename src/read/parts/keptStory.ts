import type { Batch } from '../../library/shelf/Shelf.ts'
import { createStore } from '../../library/createStore.ts'

/** A story that was kept just now, as long as the way back stands open. */
export type KeptStory = {
  readonly slug: string
  readonly batch: Batch
  /** When it was kept, in ms since 1970. */
  readonly at: number
  /**
   * Puts what was kept back into the field that it came from; false where another story stands there
   * by now, or where it is too long to outlive a closing of the page.
   */
  readonly putBack: () => boolean
}

export const keptStory = createStore({ latest: null as KeptStory | null })
