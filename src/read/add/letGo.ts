/** What another app shared is the reader’s now, or isn’t wanted: it leaves the inbox. Never rejects. */
export async function letGo(id: string | null): Promise<void> {
  if (id === null) return
  try {
    const { dropShared } = await import('../../library/imports/arrival.ts')
    await dropShared(window, id)
  } catch {
    // Its code can't be had without a network: it is told again at the next visit.
  }
}
