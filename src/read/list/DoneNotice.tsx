import type { ListActions } from './useListActions.ts'

/** Tells what was done, and offers the way back until something else is done or it is closed. */
export function DoneNotice({ actions }: { readonly actions: ListActions }) {
  const { done, undo, dismiss } = actions
  return (
    <aside className="done" aria-label="Last change" hidden={done === null}>
      <output>{done?.said}</output>
      {done?.batch && (
        <button type="button" className="action" onClick={undo}>
          Undo
        </button>
      )}
      {done && (
        <button type="button" className="close" aria-label="Close" onClick={dismiss}>
          ×
        </button>
      )}
    </aside>
  )
}
