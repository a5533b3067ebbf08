import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { type EditionStore, createEdition, dataFileAt } from '../library/edition.ts'
import { startOffline } from '../library/offline.ts'
import { createSettings } from '../library/settings.ts'
import { App } from './App.tsx'
import { EditionContext } from './parts/EditionContext.ts'
import { OfflineContext } from './parts/OfflineContext.ts'
import { SettingsContext } from './parts/SettingsContext.ts'

/** What a page was prerendered from: a data file by its address, relative to the app's base. */
export type Prerendered = { readonly address: string; readonly content: unknown }

/**
 * Opens the app in the page. It takes over what was prerendered only with its data at hand, and
 * only at the page's own address: some hosts answer unknown addresses with the front page.
 */
export function openApp(prerendered: Prerendered | null) {
  const base = import.meta.env.BASE_URL
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')

  const edition = createEdition((address) => fetch(base + address))
  // The development server has no worker to keep anything.
  const offline = import.meta.env.PROD ? startOffline({ base }) : null
  const app = (
    <StrictMode>
      <EditionContext value={edition}>
        <SettingsContext value={createSettings(window)}>
          <OfflineContext value={offline}>
            <BrowserRouter basename={base}>
              <App />
            </BrowserRouter>
          </OfflineContext>
        </SettingsContext>
      </EditionContext>
    </StrictMode>
  )
  const shown = dataFileAt(`/${location.pathname.slice(base.length)}`)
  if (prerendered && prerendered.address === shown?.address) {
    edition.put(prerendered.address, prerendered.content)
    // In small slices of time, so that the page answers meanwhile.
    startTransition(() => {
      hydrateRoot(root, app)
    })
  } else {
    createRoot(root).render(app)
  }
  showNewSeeds(edition)
}

/** While seeds are being written, an open page follows them. */
function showNewSeeds(edition: EditionStore) {
  import.meta.hot?.on('edition:changed', ({ keys }: { readonly keys: readonly string[] }) => {
    for (const address of keys) void edition.refresh(address)
  })
}
