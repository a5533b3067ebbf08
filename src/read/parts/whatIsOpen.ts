/** A sheet, a dialog, the look; or a quote's card, which stands in the page under all of them. */
export type Open = HTMLElement | 'card'

/** Whoever opens or closes something says so here; `backCloses` listens as soon as it is there. */
export type WhatIsOpen = {
  opened: (what: Open) => void
  closed: (what: Open) => void
  /** The reader went back or forward, as the event tells. */
  popped: (event: Event) => void
  /** The address has changed. */
  moved: () => void
  /** A card was opened, with an entry of its own, before anybody listened. */
  early: boolean
}

export const whatIsOpen: WhatIsOpen = {
  opened() {
    if (!this.early) addEntry(history.state)
    this.early = true
  },
  closed() {
    if (this.early) history.back()
    this.early = false
  },
  popped() {
    this.early = false
  },
  moved() {},
  early: false,
}

/** An entry above the one that the reader is at. Whoever comes back finds the page as it stands then, and not where it stood. */
export function addEntry(state: unknown, href?: string): void {
  history.scrollRestoration = 'manual'
  history.pushState(state, '', href)
  history.scrollRestoration = 'auto'
}
