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
    if (!this.early) history.pushState(history.state, '')
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
