import type { StatusContent } from '../../library/shelf/Record.ts'

/** What a row of the list can do with its story. */
export type RowActions = {
  readonly setStatus: (slugs: readonly string[], change: Partial<StatusContent>) => void
  readonly askToDelete: (slugs: readonly string[]) => void
  readonly toggle: (slug: string) => void
  /** Told how far down the rows on the page reach. */
  readonly reach: (at: number) => void
}
