/** The lines of the head that are being typed over, and what is to be done with them before keeping. */
export type OpenLines = {
  /** Joins a line; gives what leaves it out again. */
  readonly join: (takeIn: TakeIn) => () => void
  /** Takes in what is typed in all of them; false where one holds what can't be kept. */
  readonly takeIn: () => boolean
}

/** Takes in what is typed, or says beside it why it can't be. */
export type TakeIn = () => boolean

export function createOpenLines(): OpenLines {
  const lines = new Set<TakeIn>()
  return {
    join(takeIn) {
      lines.add(takeIn)
      return () => lines.delete(takeIn)
    },
    takeIn() {
      // Each of them, so that every fault is shown at once.
      const taken = [...lines].map((takeIn) => takeIn())
      return taken.every((one) => one)
    },
  }
}
