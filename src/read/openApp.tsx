import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { tellPage } from '../library/appEvent.ts'
import { type EditionStore, createEdition, dataFileAt } from '../library/edition.ts'
import { offlineHere } from '../library/offline/offlineHere.ts'
import { correctionsBehind, createCorrections } from '../library/corrections/corrections.ts'
import { createSettings } from '../library/settings.ts'
import { createShelfDoor } from '../library/shelf/shelfDoor.ts'
import { App } from './App.tsx'
import { fetchCard } from './article/quotes/OpenCard.tsx'
import { CorrectionsContext } from './parts/CorrectionsContext.ts'
import { EditionContext } from './parts/EditionContext.ts'
import { OfflineContext } from './parts/OfflineContext.ts'
import { ReadersLanguage } from './parts/ReadersLanguage.tsx'
import { SettingsContext } from './parts/SettingsContext.ts'
import { ShelfContext } from './parts/ShelfContext.ts'
import { whatIsOpen } from './parts/whatIsOpen.ts'

/** The data file that a page was prerendered from, as its pointer names it. */
export type Prerendered = {
  readonly pointer: HTMLLinkElement
  readonly content: unknown
  /** It may be another version: Back can bring up the page of an edition that the host has no more. */
  readonly isOther: boolean
}

/**
 * Opens the app in the page, and tells whether it could. What was prerendered for this address is
 * taken over, with the data it was rendered from; without that data it stays as it is, since it can
 * be read. Anything else is rendered anew: some hosts answer unknown addresses with the front page, and
 * what the data says may be newer than the page.
 *
 * Where a press waits for it, the page is taken over in one go, and a story's card comes with it.
 */
export function openApp(prerendered: Prerendered | null, isAwaited?: boolean): boolean {
  const base = import.meta.env.BASE_URL
  const root = document.getElementById('root')
  const address = prerendered?.pointer.dataset['key']
  const prerenderedHere = isPrerenderedHere()
  const shown = dataFileAt(`/${location.pathname.slice(base.length)}`)
  if (!root || (prerenderedHere && shown && shown.address !== address)) return false

  const edition = createEdition((address) => fetch(base + address))
  if (address) edition.put(address, prerendered.content)
  // The development server has no worker to keep anything.
  const offline = import.meta.env.PROD ? offlineHere() : null
  const door = createShelfDoor(window)
  const app = (
    <StrictMode>
      <EditionContext value={edition}>
        <SettingsContext value={createSettings(window)}>
          <OfflineContext value={offline}>
            <ShelfContext value={door}>
              <CorrectionsContext
                value={createCorrections(window, correctionsBehind(door), door.subscribe)}
              >
                <ReadersLanguage>
                  <BrowserRouter basename={base}>
                    <App />
                  </BrowserRouter>
                </ReadersLanguage>
              </CorrectionsContext>
            </ShelfContext>
          </OfflineContext>
        </SettingsContext>
      </EditionContext>
    </StrictMode>
  )
  // Whoever listens first hears first: the router begins with the app.
  addEventListener('popstate', (event) => whatIsOpen.popped(event))
  if (!prerenderedHere || prerendered?.isOther) createRoot(root).render(app)
  else if (isAwaited) {
    if (document.querySelector('main [data-quote]')) void fetchCard()
    hydrateRoot(root, app)
  } else {
    // In small slices of time, so that the page answers meanwhile.
    startTransition(() => void hydrateRoot(root, app))
  }
  // From now on it hears clicks itself.
  tellPage('taken')
  showNewSeeds(edition)
  return true
}

/**
 * A prerendered page names the address that it was rendered for. Hosts serve it under others too:
 *
 *     /articles/a   /articles/a/   /articles/a.html
 */
function isPrerenderedHere(): boolean {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  if (!canonical) return false
  const { pathname } = new URL(canonical.href)
  if (plain(location.pathname) !== plain(pathname)) return false
  if (location.pathname !== pathname) {
    history.replaceState(null, '', pathname + location.search + location.hash)
  }
  return true
}

function plain(pathname: string): string {
  return pathname.replace(/(?:\/index)?\.html$|\/$/, '')
}

/** While seeds are being written, an open page follows them. */
function showNewSeeds(edition: EditionStore) {
  import.meta.hot?.on('edition:changed', ({ keys }: { readonly keys: readonly string[] }) => {
    for (const address of keys) void edition.refresh(address)
  })
}
