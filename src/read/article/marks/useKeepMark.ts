import { markOf, newMarkId, wordsTarget } from '../../../library/marks/markOf.ts'
import type { Span } from '../../../article/Span.ts'
import type { MarkKind } from '../../../library/shelf/Record.ts'
import type { Change } from '../../../library/shelf/Shelf.ts'
import { type Kept, keepMarks } from '../../parts/marks/keepMarks.ts'
import { kindInside } from '../../parts/marks/kindWords.ts'
import { useShelfDoor } from '../../parts/ShelfContext.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useStory } from '../StoryContext.ts'
import { useMarkStore } from './MarksContext.ts'

export type KeepMark = {
  /** Marks words; true when that is on disk. */
  readonly mark: (span: Span, kind: MarkKind, note: string) => Promise<Kept>
  readonly keep: (changes: readonly Change[], said: string) => Promise<Kept>
}

/** Writes marks of the story on the page, and puts up the notice of it. */
export function useKeepMark(): KeepMark {
  const t = useTranslate()
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
      const words = { kind: kindInside(t, kind) }
      return keep(
        [{ kind: 'mark', id: newMarkId(), slug, content }],
        note.trim() === ''
          ? t('marked as {kind}', words)
          : t('marked as {kind}, with your note', words),
      )
    },
  }
}
