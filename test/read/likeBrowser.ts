import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach } from 'vitest'

type Ways = {
  /** Whether the window is as wide as any part of the page asks for. */
  readonly wide?: boolean
}

/** Gives a page what it asks of a browser and jsdom doesn't have, and leaves nothing for the next test. */
export function likeBrowser({ wide = true }: Ways = {}): void {
  // Parts that come later are fetched when they are asked for, on a busy machine too.
  configure({ asyncUtilTimeout: 10_000 })

  beforeAll(() => {
    Element.prototype.scrollIntoView = () => {}
    window.scrollTo = () => {}
    window.scrollBy = () => {}
    Range.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 100, 20)
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function close() {
      this.open = false
      this.dispatchEvent(new Event('close'))
    }
    HTMLElement.prototype.showPopover = () => {}
    HTMLElement.prototype.hidePopover = () => {}
    window.matchMedia = () =>
      ({
        matches: wide,
        addEventListener() {},
        removeEventListener() {},
      }) as unknown as MediaQueryList
  })

  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  afterEach(cleanup)
}
