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

/** Opens the app in the page: takes over what was prerendered, or renders anew. */
export async function openApp(): Promise<void> {
  const base = import.meta.env.BASE_URL
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')

  const edition = createEdition((address) => fetch(base + address))
  const app = (
    <StrictMode>
      <EditionContext value={edition}>
        <SettingsContext value={createSettings(window)}>
          <OfflineContext value={startOffline({ base })}>
            <BrowserRouter basename={base}>
              <App />
            </BrowserRouter>
          </OfflineContext>
        </SettingsContext>
      </EditionContext>
    </StrictMode>
  )
  if (await putPrerendered(edition, base)) {
    startTransition(() => {
      hydrateRoot(root, app)
    })
  } else {
    createRoot(root).render(app)
  }
  showNewSeeds(edition)
}

/**
 * A prerendered page points to the file it was rendered from, in the version it was rendered
 * from. Only with that file at hand, and only at the page's own address, can it be taken over:
 * some hosts answer unknown addresses with the front page.
 */
async function putPrerendered(edition: EditionStore, base: string): Promise<boolean> {
  const pointer = document.querySelector<HTMLLinkElement>('link[data-key]')
  const shown = dataFileAt(`/${location.pathname.slice(base.length)}`)
  if (!pointer || !shown || pointer.dataset['key'] !== shown.address) return false
  try {
    const response = await fetch(pointer.href)
    if (!response.ok) return false
    edition.put(shown.address, await response.json())
    return true
  } catch {
    return false
  }
}

/** While seeds are being written, an open page follows them. */
function showNewSeeds(edition: EditionStore) {
  import.meta.hot?.on('edition:changed', ({ keys }: { readonly keys: readonly string[] }) => {
    for (const address of keys) void edition.refresh(address)
  })
}
