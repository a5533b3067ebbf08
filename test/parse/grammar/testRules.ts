import { describe, expect, test } from 'vitest'
import { clausesOf, phrasesOf, withoutBrackets } from './readLine.ts'

/** By what a rule says: the samples that it is for, and those that it leaves alone. */
type Rules = Readonly<Record<string, { readonly does: Samples; readonly doesNot: Samples }>>
type Samples = readonly [Sample, ...Sample[]]
type Sample = string | readonly [sample: string, expected: string]

/** Sentences with their phrases in brackets, as `phrasesOf` prints them. */
export function testPhrases(rules: Rules, lang = 'en'): void {
  testRules(rules, (line) => phrasesOf(withoutBrackets(line), lang))
}

/** Sentences beside their verbs, as `clausesOf` prints them. */
export function testClauses(rules: Rules, lang = 'en'): void {
  testRules(rules, (sentence) => clausesOf(sentence, lang))
}

/** Runs every sample of every rule by itself. */
export function testRules(rules: Rules, print: (sample: string) => string): void {
  const check = (sample: Sample): void => {
    const [given, expected] = typeof sample === 'string' ? [sample, sample] : sample
    expect(print(given)).toBe(expected)
  }
  describe.each(Object.entries(rules))('%s', (_, { does, doesNot }) => {
    test.each(does.map((sample) => [sample]))('%s', check)
    test.each(doesNot.map((sample) => [sample]))('not %s', check)
  })
}
