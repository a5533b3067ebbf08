import { expect, test } from 'vitest'
import { withoutSamples } from '../../src/site/leaveSamples.ts'

test.each([
  ['on its line', "  id: 'a',\n  sample: 'Ruiz said “so”.',\n  find,\n"],
  ['on the next', "  id: 'a',\n  sample:\n    'Ruiz said “so”.\\n“Why?”',\n  find,\n"],
  ['with an apostrophe', "  id: 'a',\n  sample: \"Ruiz said ‘so’ – it isn't.\",\n  find,\n"],
])('a rule has no sample any more: %s', (_, code) => {
  expect(withoutSamples(code)).toBe("  id: 'a',\n  find,\n")
})

test.each(["const sample = 'it'\n", '  readonly sample: string\n', '  ({ id, sample }) => id,\n'])(
  'anything else stays: %s',
  (code) => {
    expect(withoutSamples(code)).toBe(code)
  },
)
