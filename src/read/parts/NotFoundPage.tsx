import { Link } from 'react-router'
import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'

export function NotFoundPage() {
  return (
    <Page title="Not found" className="front">
      <Notice title="There is nothing at this address">
        <p>The story may have been renamed, or the address may have lost a letter on its way.</p>
        <p>
          <Link to="/">All stories</Link>
        </p>
      </Notice>
    </Page>
  )
}
