import { type Bytes, type Place, joined } from './bytes.ts'

/** What is put together here before the browser may move it to its disk. */
const PART = 4 * 1024 * 1024

/** A file that grows in parts, which the browser keeps outside the page's memory. */
export function createBlob(type: string): Place {
  const parts: Blob[] = []
  let open: Bytes[] = []
  let length = 0
  const flush = () => {
    parts.push(new Blob([joined(open)]))
    open = []
    length = 0
  }
  return {
    write(bytes) {
      // What comes may be a view of memory that is used again.
      open.push(bytes.slice())
      length += bytes.length
      if (length >= PART) flush()
      return Promise.resolve()
    },
    close() {
      flush()
      return Promise.resolve(new Blob(parts, { type }))
    },
  }
}
