import { Page } from '../parts/Page.tsx'

/** Everything the reader marked or noted, over all stories. */
export function MarksPage() {
  return (
    <Page title="Marks" className="front">
      <h1>Marks</h1>
    </Page>
  )
}
