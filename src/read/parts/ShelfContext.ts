import { createContext, useContext } from 'react'
import type { ShelfDoor } from '../../library/shelf/shelfDoor.ts'

/** The way to the reader's own records; null while a page is rendered outside a browser. */
export const ShelfContext = createContext<ShelfDoor | null>(null)

export function useShelfDoor(): ShelfDoor | null {
  return useContext(ShelfContext)
}
