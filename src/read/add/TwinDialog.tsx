import { Link } from 'react-router'
import type { Twin } from '../../library/stories/findTwin.ts'
import { Sheet, closeSheet } from '../parts/sheet/Sheet.tsx'
import { showUnseen } from './showUnseen.ts'

type Props = {
  readonly twin: Twin
  readonly onKeepBoth: () => void
  readonly onLeave: () => void
}

/** The story is on the shelf already: nothing is done before the reader has chosen. */
export function TwinDialog({ twin, onKeepBoth, onLeave }: Props) {
  return (
    <Sheet title="This story is here already" onClose={onLeave}>
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
        <button type="button" className="action" onClick={closeSheet}>
          Leave it
        </button>
      </div>
    </Sheet>
  )
}
