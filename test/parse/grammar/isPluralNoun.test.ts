import { expect, test } from 'vitest'
import { isPluralNoun } from '../../../src/parse/grammar/isPluralNoun.ts'
import { tokensOf } from './readLine.ts'

test.each(['boats', 'residents', 'people', 'women', 'reports'])('%s are several', (word) => {
  expect(isPluralNoun(tokensOf(word)[0])).toBe(true)
})

test.each(['boat', 'glass', 'bus', 'Falk’s', 'builders’', 'makes', 'mayor'])(
  '%s is one, or none',
  (word) => {
    expect(isPluralNoun(tokensOf(word)[0])).toBe(false)
  },
)
