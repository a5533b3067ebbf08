import { expect, test } from 'vitest'
import { countTests } from './countTests.ts'

const SPEC = { numPassedTests: 40, numFailedTests: 0 }
const BROWSER = { stats: { expected: 8, flaky: 1, unexpected: 0 } }

test('both runners are added up', () => {
  expect(countTests(SPEC, BROWSER, false)).toEqual({ passed: 49, failed: 0 })
})

test('failures of both are added up', () => {
  const spec = { numPassedTests: 39, numFailedTests: 1 }
  const browser = { stats: { expected: 6, flaky: 0, unexpected: 2 } }
  expect(countTests(spec, browser, true)).toEqual({ passed: 45, failed: 3 })
})

test('a run that fails before any test is one failure', () => {
  expect(countTests(null, null, true)).toEqual({ passed: 0, failed: 1 })
})

test('a run that stops between the runners is one failure', () => {
  expect(countTests(SPEC, null, true)).toEqual({ passed: 40, failed: 1 })
})
