declare global {
  interface Window {
    /** How much of the page has moved by itself, as the browser counts it. */
    shifted: number
  }
}

/** Runs in the page, before anything of it. */
export function watchShifts(): void {
  window.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') window.shifted += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
