import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readBatches, type LineBatch } from '../../src/site/lineBatches.ts'

async function batchesOf(input: Readable): Promise<readonly LineBatch[]> {
  const batches: LineBatch[] = []
  for await (const batch of readBatches({ name: 'a.jsonl', input })) batches.push(batch)
  return batches
}

test('few lines are one batch, without a mark of byte order', async () => {
  const batches = await batchesOf(Readable.from(['\ufeffa\r\n', '\nb']))
  expect(batches).toEqual([
    { name: 'a.jsonl', first: 1, lines: ['a', '', 'b'], ends: true, problem: null },
  ])
})

test('many lines are several batches, each with the number of its first line', async () => {
  const line = `${'x'.repeat(20_000)}\n`
  const batches = await batchesOf(Readable.from([line.repeat(7)]))
  expect(batches.map(({ first, lines, ends }) => [first, lines.length, ends])).toEqual([
    [1, 3, false],
    [4, 3, false],
    [7, 1, true],
  ])
})

test('what can’t be read on gives the lines before it and the reason', async () => {
  const broken = new Readable({
    read() {
      this.push('a\nb\n')
      this.destroy(new Error('the disk is gone'))
    },
  })
  const [last] = (await batchesOf(broken)).slice(-1)
  expect([last?.ends, last?.problem]).toEqual([true, 'It can’t be read: the disk is gone.'])
})
