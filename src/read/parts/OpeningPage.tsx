import { Page } from './Page.tsx'

/** Stands while a data file is on its way; its words appear only when that takes noticeably long. */
export function OpeningPage() {
  return (
    <Page title="On Record" className="front">
      <p className="opening">Opening …</p>
    </Page>
  )
}
