/**
 * Whether the browser keeps what is stored until the reader deletes it (`kept`), may clear it when
 * the device runs out of room (`mayGo`), or doesn't say (`unknown`).
 */
export type Persistence = 'kept' | 'mayGo' | 'unknown'

/** Asks the browser to keep the library; to be called after the first thing was kept. */
export function askToPersist(host: Window = window): Promise<Persistence> {
  return answerOf(host, async (storage) => (await storage.persisted()) || storage.persist())
}

/** What the browser says now, without being asked for more. */
export function persistenceNow(host: Window = window): Promise<Persistence> {
  return answerOf(host, (storage) => storage.persisted())
}

async function answerOf(
  host: Window,
  ask: (storage: StorageManager) => Promise<boolean>,
): Promise<Persistence> {
  try {
    const storage = storageOf(host)
    if (!storage) return 'unknown'
    return (await ask(storage)) ? 'kept' : 'mayGo'
  } catch {
    return 'unknown'
  }
}

/** How much room everything of this site takes, in bytes; null where the browser doesn't say. */
export async function roomTaken(host: Window = window): Promise<number | null> {
  try {
    return (await storageOf(host)?.estimate())?.usage ?? null
  } catch {
    return null
  }
}

/** Old browsers have none, and none has it on an unsafe connection; where all is refused, it throws. */
function storageOf(host: Window): StorageManager | undefined {
  return host.navigator.storage
}
