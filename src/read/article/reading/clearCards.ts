const BARS = '.masthead, .dock'

/**
 * Masthead and dock give way to an open card wherever they would lie over it, until `left`: the line
 * that was tapped stays where it is, and the card below it is seen as far as the window goes. By the
 * styles a dock that is pointed at stays, for whoever steps with it from quote to quote.
 */
export function clearCards(main: HTMLElement, left: AbortSignal): void {
  const cards = document.getElementsByClassName('card')
  let some = false
  function clear() {
    // Most of the time none is open, and nothing has to be measured.
    if (!some && cards.length === 0) return
    some = cards.length > 0
    const open = [...cards].map((card) => card.getBoundingClientRect())
    for (const bar of document.querySelectorAll<HTMLElement>(BARS)) {
      // Where it stands when it is there; one that isn't has no height.
      const top = bar.matches('.dock') ? window.innerHeight - bar.offsetHeight : 0
      const end = top + bar.offsetHeight
      bar.toggleAttribute(
        'data-away',
        open.some((card) => card.top < end && card.bottom > top),
      )
    }
  }

  const options = { passive: true, signal: left }
  window.addEventListener('scroll', clear, options)
  window.addEventListener('resize', clear, options)
  // A card that takes the place of another leaves the page as tall as it was.
  const opened = new MutationObserver(() => void requestAnimationFrame(clear))
  opened.observe(main, { childList: true, subtree: true })
  const grown = new ResizeObserver(clear)
  grown.observe(main)
  left.addEventListener('abort', () => {
    opened.disconnect()
    grown.disconnect()
    for (const bar of document.querySelectorAll(BARS)) bar.removeAttribute('data-away')
  })
}
