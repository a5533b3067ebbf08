/** How long the page may be kept from answering, in milliseconds. */
const LONGEST = 12

let since = 0

/** Lets the page answer, where it has waited long enough. */
export async function breathe(): Promise<void> {
  if (performance.now() - since < LONGEST) return
  await new Promise((resolve) => setTimeout(resolve, 0))
  since = performance.now()
}
