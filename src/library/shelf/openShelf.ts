import type { Shelf } from './Shelf.ts'

type Options = {
  readonly host: Window
  /** Told when a kind of record is there that wasn't, or is gone. */
  readonly onCensus?: () => void
}

export function openShelf(_options: Options): Shelf {
  throw new Error('Not yet')
}
