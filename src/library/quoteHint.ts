/** Whether this reader has found out how a quote is opened. `start/showLook.ts` reads the same key. */
const KEY = 'on-record-quote-opened'

/** Notes that a quote was opened: how that is done needn’t be said again from the next story on. */
export function noteQuoteOpened(): void {
  try {
    localStorage.setItem(KEY, 'yes')
  } catch {
    // It is said again, then.
  }
}
