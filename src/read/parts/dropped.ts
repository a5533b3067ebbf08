/** What a browser tells of one thing that was dropped: a folder has no file. */
export type Dropped = readonly [entry: FileSystemEntry | null, file: File | null]

/** Was dropped on another page, and waits until the page that adds it is there. */
export const dropped: Dropped[] = []

/** Takes files that are dropped anywhere and that no page has taken. */
export function takeDrops(open: () => void): () => void {
  const take = (event: DragEvent) => {
    const { dataTransfer, type, defaultPrevented } = event
    if (defaultPrevented || !dataTransfer?.types.includes('Files')) return
    // Without this the browser opens the file in the app's place.
    event.preventDefault()
    if (type !== 'drop') return
    // To be taken at once: the browser forgets what was dropped when the event is over.
    for (const item of dataTransfer.items)
      if (item.kind === 'file') dropped.push([item.webkitGetAsEntry?.(), item.getAsFile()])
    open()
  }
  addEventListener('dragover', take)
  addEventListener('drop', take)
  return () => {
    removeEventListener('dragover', take)
    removeEventListener('drop', take)
  }
}
