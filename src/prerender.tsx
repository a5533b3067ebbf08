import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { createEdition } from './library/edition.ts'
import { App } from './read/App.tsx'
import { openStalled } from './read/parts/Stalled.tsx'
import { bringNearParts } from './read/article/nearParts.ts'
import { EditionContext } from './read/parts/EditionContext.ts'
import { SettingsNearby } from './read/settings/settingsNearby.ts'

// A page is rendered at once, and whole.
await Promise.all([bringNearParts(), SettingsNearby.bring()])

/** What every page says where the app doesn’t come, as HTML. */
export const stalled = renderToString(await openStalled())

/** Content by data-file address (`data/articles/a.json`), as much as the page needs. */
export type AtHand = Readonly<Record<string, unknown>>

/** The page at an address of the app (`/`, `/articles/a`) as HTML; `<title>` comes first in it. */
export function render(address: string, atHand: AtHand): string {
  const edition = createEdition(() => new Promise(() => {}))
  for (const [file, content] of Object.entries(atHand)) edition.put(file, content)
  const basename = import.meta.env.BASE_URL
  return renderToString(
    <EditionContext value={edition}>
      <StaticRouter basename={basename} location={basename + address.slice(1)}>
        <App />
      </StaticRouter>
    </EditionContext>,
  )
}
