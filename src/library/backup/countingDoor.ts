import type { ShelfDoor } from '../shelf/shelfDoor.ts'

/** The same door; what is written on the shelf behind it counts as a change. */
export function countingDoor(host: Window, door: ShelfDoor): ShelfDoor {
  return {
    ...door,
    async open() {
      const shelf = await door.open()
      // Without a network, and before the app's files are kept, nothing is counted.
      const part = shelf && (await import('./countingShelf.ts').catch(() => null))
      return part ? part.countingShelf(host, shelf) : shelf
    },
  }
}
