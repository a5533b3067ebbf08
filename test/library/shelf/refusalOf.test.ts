import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { refusalOf } from '../../../src/library/shelf/refusalOf.ts'

function wrapped(name: string): Error {
  return new Dexie.AbortError(new DOMException('', name))
}

test.each([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['SecurityError', 'unavailable'],
  ['UnknownError', 'failed'],
] as const)('%s means %s, wrapped in another error or not', (name, refusal) => {
  expect(refusalOf(new DOMException('', name))).toBe(refusal)
  expect(refusalOf(wrapped(name))).toBe(refusal)
})

test('an error that is wrapped in itself is no endless search', () => {
  const error: Error & { inner?: unknown } = new Error('odd')
  error.inner = error
  expect(refusalOf(error)).toBe('failed')
})

test.each([null, undefined, 'words', 7])('what is no error at all is a failure too: %s', (odd) => {
  expect(refusalOf(odd)).toBe('failed')
})
