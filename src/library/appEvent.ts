/**
 * What the app tells the page that it came in: `taken` when it hears clicks itself, `answers` when it
 * hears all, `stalled` when it can't be opened just now. `start` listens, and says `begin` when it is to
 * be opened.
 */
export type AppEvent = 'taken' | 'answers' | 'stalled' | 'begin'

export function tellPage(event: AppEvent): void {
  window.dispatchEvent(new Event(event))
}
