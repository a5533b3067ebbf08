import type { ReactNode } from 'react'
import type { ListControls } from './useListControls.ts'

/** What the whole list is given, whenever it comes. */
export type LibraryProps = {
  readonly controls: ListControls
  /** What is shown until all is at hand. */
  readonly children: ReactNode
}
