import { testRules, type Rules } from '../testRules.ts'
import { clausesOf, phrasesOf, withoutBrackets } from './readLine.ts'

/** Sentences with their phrases in brackets, as `phrasesOf` prints them. */
export function testPhrases(rules: Rules, lang = 'en'): void {
  testRules(rules, (line) => phrasesOf(withoutBrackets(line), lang))
}

/** Sentences beside their verbs, as `clausesOf` prints them. */
export function testClauses(rules: Rules, lang = 'en'): void {
  testRules(rules, (sentence) => clausesOf(sentence, lang))
}
