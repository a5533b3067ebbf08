import { Page } from '../parts/Page.tsx'

/** Where a story is put in: one large field, and beside it what was understood. */
export function AddPage() {
  return (
    <Page title="Add a story" className="front">
      <h1>Add a story</h1>
    </Page>
  )
}
