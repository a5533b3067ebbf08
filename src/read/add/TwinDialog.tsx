import { useEffect, useId, useRef } from 'react'
import { Link } from 'react-router'
import type { Twin } from '../../library/stories/findTwin.ts'
import { showUnseen } from './showUnseen.ts'

type Props = {
  readonly twin: Twin
  readonly onKeepBoth: () => void
  readonly onLeave: () => void
}

/** The story is on the shelf already: nothing is done before the reader has chosen. */
export function TwinDialog({ twin, onKeepBoth, onLeave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="twin" aria-labelledby={title} onClose={onLeave}>
      <h2 id={title}>This story is here already</h2>
      <p>
        <b>
          <bdi>{showUnseen(twin.headline)}</bdi>
        </b>{' '}
        {twin.same
          ? 'has the same words.'
          : 'comes from the same address and has nearly the same words.'}
      </p>
      <div className="actions">
        <Link to={`/articles/${twin.slug}`} className="action first">
          Open it
        </Link>
        <button type="button" className="action" onClick={onKeepBoth}>
          Keep both as versions
        </button>
        <button type="button" className="action" onClick={() => dialog.current?.close()}>
          Leave it
        </button>
      </div>
    </dialog>
  )
}
