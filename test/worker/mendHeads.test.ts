import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundaryOf, mendHeads } from '../../src/worker/mendHeads.ts'

const bytesOf = (words: string) => Uint8Array.from(new TextEncoder().encode(words))

test('the backslashes of a head are doubled, and those of what is sent are not', async () => {
  const body = (name: string) => `--x\r\nA: filename="${name}"\r\n\r\n\\ --x \\\r\n--x--\r\n`
  expect(await mendHeads(bytesOf(body('a\\')), 'x').text()).toBe(body('a\\\\'))
})

test('what has no head, or a head that never ends, stays as it is', async () => {
  for (const body of ['', '\\', '--x', '--x\r\nA: \\', '--y\r\nA: \\\r\n\r\n']) {
    expect(await mendHeads(bytesOf(body), 'x').text()).toBe(body)
  }
})

test('whatever a part holds comes out as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (sent) => {
      const head = bytesOf('--bound\r\nA: \\\r\n\r\n')
      const mended = mendHeads(Uint8Array.from([...head, ...sent]), 'bound')
      const bytes = new Uint8Array(await mended.arrayBuffer())
      expect([...bytes.subarray(head.length + 1)]).toEqual([...sent])
    }),
  )
})

test('the boundary is what the type says, with or without quotes', () => {
  expect(boundaryOf('multipart/form-data; boundary=----a1')).toBe('----a1')
  expect(boundaryOf('multipart/form-data; boundary="b c"; charset=utf-8')).toBe('b c')
  expect(boundaryOf('text/plain')).toBe('')
})
