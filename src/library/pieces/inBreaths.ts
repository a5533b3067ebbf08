import { createBreath } from './breath.ts'

/**
 * Does work that comes in steps, and lets the page answer in between. Gives null where it isn't wanted
 * any more then; rejects with what a step throws.
 */
export async function inBreaths<Value>(
  work: Generator<undefined, Value>,
  isWanted = () => true,
): Promise<Value | null> {
  const breathe = createBreath()
  while (isWanted()) {
    const step = work.next()
    if (step.done) return step.value
    await breathe()
  }
  return null
}
