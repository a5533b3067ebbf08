import { expect, test } from 'vitest'
import { whyUnread } from '../../src/site/whyUnread.ts'

function fault(code: string): Error {
  return Object.assign(new Error(`${code}: as the system says it`), { code })
}

test.each([
  ['EACCES', 'Its permissions forbid reading it: allow that.'],
  ['EISDIR', 'It is a folder: name the files in it.'],
  ['ENOENT', 'It isn’t there: look at its name.'],
])('%s is told as what a person can do', (code, reason) => {
  expect(whyUnread(fault(code))).toBe(reason)
})

test('any other fault is told in the system’s words', () => {
  expect(whyUnread(fault('EIO'))).toBe('It can’t be read: EIO: as the system says it.')
  expect(whyUnread('gone')).toBe('It can’t be read: gone.')
})
