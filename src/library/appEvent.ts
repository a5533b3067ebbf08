/**
 * What the app tells the page that it came in: `taken` when it hears clicks itself, `answers` when it
 * hears all. `start` listens.
 */
export type AppEvent = 'taken' | 'answers'

export function tellPage(event: AppEvent): void {
  window.dispatchEvent(new Event(event))
}
