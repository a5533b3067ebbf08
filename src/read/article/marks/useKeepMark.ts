import { markOf, newMarkId, wordsTarget } from '../../../library/marks/markOf.ts'
import type { Span } from '../../../article/Span.ts'
import type { MarkKind } from '../../../library/shelf/Record.ts'
import type { Change } from '../../../library/shelf/Shelf.ts'
import { type Kept, keepMarks } from '../../parts/marks/keepMarks.ts'
import { KIND_WORDS } from '../../parts/marks/kindWords.ts'
import { useShelfDoor } from '../../parts/ShelfContext.ts'
import { useStory } from '../StoryContext.ts'
import { useMarkStore } from './MarksContext.ts'

export type KeepMark = {
  /** Marks words; true when that is on disk. */
  readonly mark: (span: Span, kind: MarkKind, note: string) => Promise<Kept>
  readonly keep: (changes: readonly Change[], said: string) => Promise<Kept>
}

/** Writes marks of the story on the page, and puts up the notice of it. */
export function useKeepMark(): KeepMark {
  const door = useShelfDoor()
  const layer = useMarkStore()
  const { slug, article } = useStory()

  async function keep(changes: readonly Change[], said: string): Promise<Kept> {
    const kept = await keepMarks(door, changes, said)
    layer.change({ kept })
    return kept
  }

  return {
    keep,
    mark(span, kind, note) {
      const made = new Date().toISOString()
      const content = markOf(article, { target: wordsTarget(article, span), kind, note, made })
      const name = KIND_WORDS[kind].name.toLowerCase()
      return keep(
        [{ kind: 'mark', id: newMarkId(), slug, content }],
        note.trim() === '' ? `marked as ${name}` : `marked as ${name}, with your note`,
      )
    },
  }
}
