import { createContext, Script } from 'node:vm'

/**
 * What `run` gives, or null where it takes longer than `limit` ms: then it is stopped, wherever it is.
 * Without a second thread only a script can be stopped from outside, so a script of one call calls `run`.
 */
export function withinTime<Value extends object>(run: () => Value, limit: number): Value | null {
  if (limit === Infinity) return run()
  let value: Value | null = null
  called.run = () => {
    value = run()
  }
  try {
    CALL.runInContext(called, { timeout: limit })
  } catch (error) {
    if (!isLate(error)) throw error
  }
  return value
}

const CALL = new Script('run()')

/** What the script sees: nothing but the function. */
const called = { run: () => {} }
createContext(called)

/** The error is the script's own, and of another `Error` than ours. */
function isLate(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false
  return error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
