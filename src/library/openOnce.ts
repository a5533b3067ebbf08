import type { DataFile, EditionStore } from './edition.ts'

/** What a data file of the edition holds, when it has come; null where it can't be had. */
export function openOnce<Content>(
  edition: EditionStore,
  file: DataFile<Content>,
): Promise<Content | null> {
  return new Promise((resolve) => {
    const ended = new AbortController()
    const look = () => {
      const opened = edition.open(file)
      if (opened.state === 'opening' || ended.signal.aborted) return
      ended.abort()
      resolve(opened.state === 'open' ? opened.content : null)
    }
    const unsubscribe = edition.subscribe(look)
    ended.signal.addEventListener('abort', unsubscribe)
    look()
  })
}
