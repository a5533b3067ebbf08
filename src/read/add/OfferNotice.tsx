import { showUnseen } from './showUnseen.ts'
import type { Offer } from './useIncoming.ts'

type Props = {
  readonly offer: Offer
  readonly onAccept: () => void
  readonly onDecline: () => void
}

/** Something has come while the field holds a text that isn't kept yet: nothing is overwritten unasked. */
export function OfferNotice({ offer, onAccept, onDecline }: Props) {
  const { file, head, text } = offer.draft
  const name = file ?? head.title ?? `${text.trim().slice(0, 60)} …`
  return (
    <div className="offered" role="alert">
      <p>
        <b>
          <bdi>{showUnseen(name)}</bdi>
        </b>{' '}
        has come in. The field holds a text that isn’t kept yet.
      </p>
      <div className="links">
        <button type="button" className="link" onClick={onAccept}>
          Put it in place of that
        </button>
        <button type="button" className="link" onClick={onDecline}>
          Leave it
        </button>
      </div>
    </div>
  )
}
