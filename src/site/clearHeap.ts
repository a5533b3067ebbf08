import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Has V8 let go of what nobody needs any more. By itself it would in its own time, and of what the bundlers
 * hold outside of the heap, some 200 MB, it knows nothing.
 */
export async function clearHeap(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect !== 'function') return
  // What stood for something outside lets go of it at the next turn, and leaves more to be collected.
  for (let round = 0; round < 2; round++) {
    collect()
    await setImmediate()
  }
}
