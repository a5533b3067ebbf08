import { describe, expect, test } from 'vitest'

/** By what a rule says: the samples that it is for, and those that it leaves alone. */
export type Rules = Readonly<Record<string, { readonly does: Samples; readonly doesNot: Samples }>>
type Samples = readonly [Sample, ...Sample[]]

/** A sample that is printed as it stands, or one beside what is printed for it. */
type Sample = string | readonly [sample: string, expected: string]

/** Runs every sample of every rule by itself. */
export function testRules(rules: Rules, print: (sample: string) => string): void {
  describe.each(Object.entries(rules))('%s', (_, { does, doesNot }) => {
    test.each(does.map(pairOf))('%s', (sample, expected) => {
      expect(print(sample)).toBe(expected)
    })

    test.each(doesNot.map(pairOf))('not %s', (sample, expected) => {
      expect(print(sample)).toBe(expected)
    })
  })
}

function pairOf(sample: Sample): readonly [sample: string, expected: string] {
  return typeof sample === 'string' ? [sample, sample] : sample
}
