/**
 * Back closes what lies over the page, as phones' readers expect: a sheet, a dialog, the look. Each
 * has an entry of its own in the history, which goes with it however it is closed.
 */
export function backCloses(left: AbortSignal): void {
  const open: HTMLElement[] = []

  function opened(layer: HTMLElement) {
    if (open.includes(layer)) return
    open.push(layer)
    // Whoever comes back to the page finds it as it stands now.
    history.scrollRestoration = 'manual'
    history.pushState({ ...history.state, layers: open.length }, '')
    history.scrollRestoration = 'auto'
  }

  function closed(layer: HTMLElement) {
    const at = open.indexOf(layer)
    if (at < 0) return
    open.splice(at, 1)
    // A link in it may be followed just now: then its entry is passed over on the way back.
    setTimeout(() => {
      if (layersOf(history.state) > open.length) history.back()
    })
  }

  function onPop({ state }: PopStateEvent) {
    const layers = layersOf(state)
    if (layers === 0) history.scrollRestoration = 'auto'
    if (layers > open.length) history.back()
    for (const layer of open.splice(layers).toReversed()) {
      close(layer)
      // What asks whether to leave it stays until it is answered.
      if (layer.matches(OVER)) opened(layer)
    }
    keepFocus()
  }

  function onToggle(event: Event) {
    const { target } = event
    if (!(target instanceof HTMLElement)) return
    if (target.matches(OVER)) opened(target)
    else closed(target)
  }

  const there = document.querySelectorAll<HTMLElement>(OVER)
  document.addEventListener('toggle', onToggle, { capture: true, signal: left })
  document.addEventListener('close', onToggle, { capture: true, signal: left })
  window.addEventListener('popstate', onPop, { signal: left })
  for (const layer of there) opened(layer)
}

/** On the way to an address that names a quote, browsers take the focus away after the event. */
function keepFocus() {
  const focused = document.activeElement
  setTimeout(() => {
    const lost = document.activeElement === document.body
    if (lost && focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  })
}

const OVER = ':modal, :popover-open'

function layersOf(state: unknown): number {
  const layers = typeof state === 'object' && state !== null && 'layers' in state && state.layers
  return typeof layers === 'number' ? layers : 0
}

function close(layer: HTMLElement) {
  if (!(layer instanceof HTMLDialogElement) || layer.matches(':popover-open')) layer.hidePopover()
  else if (CAN_BE_ASKED) layer.requestClose()
  else layer.close()
}

/** Older browsers can close a dialog, and can't ask it to. */
const CAN_BE_ASKED = 'requestClose' in HTMLDialogElement.prototype
