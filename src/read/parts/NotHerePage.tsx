import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'

/** Stands in for a part of the app that couldn't be fetched. */
export function NotHerePage() {
  return (
    <Page title="Not on this device" className="front">
      <Notice title="This part isn’t on this device yet">
        <p>
          There seems to be no connection just now. Connect once and open it again: from then on it
          works without a network. Nothing was lost.
        </p>
        <p>
          <button type="button" className="action first" onClick={() => location.reload()}>
            Load it again
          </button>
        </p>
      </Notice>
    </Page>
  )
}
