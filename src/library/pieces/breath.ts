/** How long the page may be kept from answering, in ms. */
const AT_MOST = 10

/** Gives a function that lets the page answer, where it was kept from it long enough. */
export function createBreath(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < AT_MOST) return undefined
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now()
        resolve()
      })
    })
  }
}
