import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linesOf, openSpool, readLine } from '../../src/site/openSpool.ts'
import { tempFolder } from './tempFolder.ts'

/** Longer together, and two of them alone, than what is written and read at a time. */
const LINES = ['', 'ä', '漢'.repeat(200_000), '🛟 Sandport', '', 'é'.repeat(300_001), 'end']

async function spoolOf(lines: readonly string[]) {
  const file = join((await tempFolder()).path, 'new/lines.txt')
  const spool = openSpool(file)
  return { file, spool, places: lines.map((line) => spool.add(line)) }
}

function readAll(file: string) {
  const disk = openSync(file, 'r')
  const found = [...linesOf(disk)]
  const again = found.map(([, place]) => readLine(disk, place))
  closeSync(disk)
  return { texts: found.map(([text]) => text), again }
}

test('each line is had again by its place, whether it is on the disk yet or not', async () => {
  const { spool, places } = await spoolOf(LINES)
  expect(places.map(spool.read)).toEqual(LINES)
  const last = spool.add('one more')
  expect([places[1], last, places[5]].map((place) => place && spool.read(place))).toEqual([
    LINES[1],
    'one more',
    LINES[5],
  ])
  spool.close()
})

test('a file is read line by line, however long it is', async () => {
  const { file, spool } = await spoolOf(LINES)
  spool.close()
  expect(readAll(file)).toEqual({ texts: LINES, again: LINES })
})

test('a last line needs no end, and an empty file has no lines', async () => {
  const folder = await tempFolder({ 'open.txt': 'a wall\nthe ferry', 'empty.txt': '' })
  expect(readAll(join(folder.path, 'open.txt')).texts).toEqual(['a wall', 'the ferry'])
  expect(readAll(join(folder.path, 'empty.txt')).texts).toEqual([])
})

test('a file that there is already is begun anew', async () => {
  const { file, spool } = await spoolOf(['a wall', 'the ferry'])
  spool.close()
  const other = openSpool(file)
  other.add('boat')
  other.close()
  expect(readAll(file).texts).toEqual(['boat'])
})
