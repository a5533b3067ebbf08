/**
 * Rounds of keeping, one at a time. Who asks while one runs is told about the same; but where they
 * ask for another room, one more follows with the room that was asked for last.
 */
export function createRounds(
  keep: (room?: number) => Promise<void>,
): (room?: number) => Promise<void> {
  let latest: number | undefined
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    const room = latest
    await keep(room)
    if (room !== latest) await run()
  }
  return (room) => {
    latest = room
    running ??= run().finally(() => (running = undefined))
    return running
  }
}
