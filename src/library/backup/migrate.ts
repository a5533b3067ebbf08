import type { Kind } from '../shelf/Record.ts'
import { VERSION } from './Manifest.ts'

/** Turns a record as one version wrote it into the next version's. */
type Step = (kind: Kind, record: unknown) => unknown

/** `STEPS[1]` leads from version 1 to version 2. Version 1 is today's, so there is none yet. */
const STEPS: Readonly<Record<number, Step>> = {}

/** A record of an older backup, step by step, as today's version has it. */
export function migrate(kind: Kind, record: unknown, from: number, steps = STEPS): unknown {
  let now = record
  for (let version = from; version < VERSION; version++) now = steps[version]?.(kind, now) ?? now
  return now
}
