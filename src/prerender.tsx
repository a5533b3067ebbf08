/** Content by data-file key (`data/articles/a.json`), as much as the address needs. */
export type AtHand = Readonly<Record<string, unknown>>

/** The page at an address of the app (`/`, `/articles/a`) as HTML; `<title>` comes first in it. */
export function render(_address: string, _atHand: AtHand): string {
  return '<title>On Record</title>'
}
