import { useEffect } from 'react'
import type { Refusal } from '../../library/shelf/Shelf.ts'
import { announce } from '../parts/Announcer.tsx'
import { formatNotSaved } from '../parts/refusalWords.ts'

type Props = {
  readonly refusal: Refusal
  readonly onRetry: () => void
  readonly onClose: () => void
}

/** Says why what the reader did with the story wasn't saved, and tries again. Stays until then. */
export function StatusNotice({ refusal, onRetry, onClose }: Props) {
  const words = formatNotSaved(refusal)
  useEffect(() => announce(words), [words])
  return (
    <aside className="update" aria-label="Not saved">
      <p>{words}</p>
      <button type="button" className="action first" onClick={onRetry}>
        Try again
      </button>
      <button
        type="button"
        className="action"
        onClick={() => {
          document.getElementById('main')?.focus({ preventScroll: true })
          onClose()
        }}
      >
        Close
      </button>
    </aside>
  )
}
