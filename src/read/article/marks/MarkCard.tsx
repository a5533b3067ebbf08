import type { Block } from '../../../article/Block.ts'
import { formatKind } from '../../parts/marks/kindWords.ts'
import { MarkSteps } from './MarkSteps.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import { useMarkStore, useMarks } from './MarksContext.ts'
import { findSign } from './findMark.ts'
import { ofTheApp } from '../../parts/appLanguage.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'

/** The card of the open mark, below the block that its last words stand in. */
export function MarkBelow({ block }: { readonly block: Block }) {
  const t = useTranslate()
  const layer = useMarkStore()
  const placed = useMarks(({ open, placed }) =>
    open === null
      ? undefined
      : placed?.words.find(
          ({ mark, end }) => mark.id === open && block.start < end && end <= block.end,
        ),
  )
  if (!placed) return null
  const { mark } = placed
  return (
    <section
      className="card mark-card"
      aria-label={t('{kind}, marked by you', { kind: formatKind(t, mark.content.kind) })}
      {...ofTheApp(t)}
    >
      <MarkSteps id={mark.id} withWords />
      <NoteEditor
        key={mark.id}
        mark={mark}
        onClose={() => {
          layer.change({ open: null })
          findSign(mark.id)?.focus({ preventScroll: true })
        }}
      />
    </section>
  )
}
