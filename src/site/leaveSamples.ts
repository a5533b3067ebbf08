import type { Plugin } from 'vite'

/** The tables’ rules, each in a file or with its kind. */
const RULES = /\/src\/parse\/(?:attribution|reported)\//

/** Leaves out the sample line of each rule, which only `--explain` and the tests show. */
export const leaveSamples: Plugin = {
  name: 'leave-samples',
  enforce: 'pre',
  transform: (code, id) => (RULES.test(id) ? { code: withoutSamples(code), map: null } : null),
}

/** A sample between the other fields of a rule, on its line or on the next. */
const SAMPLE = /^ +sample:\s+(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),\n/gmu

export function withoutSamples(code: string): string {
  return code.replace(SAMPLE, '')
}
