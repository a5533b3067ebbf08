import type { Batch } from '../../library/shelf/Shelf.ts'
import { createStore } from './createStore.ts'

/** A story that was kept just now, as long as the way back stands open. */
export type KeptStory = {
  readonly slug: string
  readonly batch: Batch
  /** Puts what was kept back into the field that it came from. */
  readonly putBack: () => void
}

export const keptStory = createStore({ latest: null as KeptStory | null })
