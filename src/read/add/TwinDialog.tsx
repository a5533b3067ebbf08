import { Link } from 'react-router'
import type { Twin } from '../../library/stories/findTwin.ts'
import { Sheet, closeSheet } from '../parts/sheet/Sheet.tsx'
import { showUnseen } from './showUnseen.ts'
import { Sentence } from '../parts/Sentence.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly twin: Twin
  readonly onKeepBoth: () => void
  readonly onLeave: () => void
}

/** The story is on the shelf already: nothing is done before the reader has chosen. */
export function TwinDialog({ twin, onKeepBoth, onLeave }: Props) {
  const t = useTranslate()
  const story = (
    <b>
      <bdi>{showUnseen(twin.headline)}</bdi>
    </b>
  )
  return (
    <Sheet title={t('This story is here already')} onClose={onLeave}>
      <p>
        <Sentence
          says={
            twin.same
              ? '{story} has the same words.'
              : '{story} comes from the same address and has nearly the same words.'
          }
          having={{ story }}
        />
      </p>
      <div className="actions">
        <Link to={`/articles/${twin.slug}`} className="action first">
          {t('Open it')}
        </Link>
        <button type="button" className="action" onClick={onKeepBoth}>
          {t('Keep both as versions')}
        </button>
        <button type="button" className="action" onClick={closeSheet}>
          {t('Leave it')}
        </button>
      </div>
    </Sheet>
  )
}
