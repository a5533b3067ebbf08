import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bytes } from '../../../src/library/pieces/bytes.ts'
import { fileNames } from '../../../src/library/backup/fileNames.ts'
import { isTooDeep } from '../../../src/library/backup/depth.ts'
import { linesOf } from '../../../src/library/backup/lines.ts'
import { migrate } from '../../../src/library/backup/migrate.ts'
import { createSha256 } from '../../../src/library/backup/sha256.ts'
import { openBrowser, openTab, storyChange } from '../shelf/openTab.ts'
import { backUp, contentsOf, restore } from './backups.ts'

const encoder = new TextEncoder()

/** Bytes in pieces of one length. */
async function* cut(bytes: Bytes, length: number) {
  for (let at = 0; at < bytes.length; at += length) {
    yield bytes.subarray(at, at + length)
    await Promise.resolve()
  }
}

async function linesIn(pieces: AsyncIterable<Bytes>): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of linesOf(pieces)) lines.push(new TextDecoder().decode(line))
  return lines
}

describe('what comes in pieces', () => {
  test('keeps characters of two, three and four bytes, wherever a piece ends', async () => {
    const text = 'é漢🛟\n漢漢🛟é\n\n🛟🛟é漢'
    const bytes = encoder.encode(text)
    for (let length = 1; length <= bytes.length; length++)
      expect(await linesIn(cut(bytes, length))).toEqual(text.split('\n'))
  })

  test('a line end at the end opens no further line', async () => {
    expect(await linesIn(cut(encoder.encode('a\nb\n'), 2))).toEqual(['a', 'b'])
    expect(await linesIn(cut(new Uint8Array(), 1))).toEqual([])
  })

  test('a story keeps such characters on every edge of what is packed at once', async () => {
    const edge = 64 * 1024
    for (const character of ['漢', '🛟'])
      for (const before of [0, 1, 2, 3]) {
        const shelf = openTab(openBrowser())
        const text = 'a'.repeat(before) + character.repeat(edge)
        await shelf.save([storyChange('long', text), storyChange('other', character)])
        const all = await contentsOf(shelf)
        const file = await backUp(shelf)
        await shelf.wipe()
        await restore(shelf, file)
        expect(await contentsOf(shelf)).toStrictEqual(all)
      }
  })

  test('has the checksum that other programs make', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (parts) => {
        const sha256 = createSha256()
        const whole = createHash('sha256')
        for (const part of parts) {
          sha256.add(part)
          whole.update(part)
        }
        expect(sha256.end()).toBe(whole.digest('hex'))
      }),
    )
  })
})

describe('a story in a backup', () => {
  test('gives every slug a file name that every system takes, and no two the same', () => {
    const nameOf = fileNames('md')
    const names = ['con', 'NUL', 'a b', 'a-b', '../x', '', '', 'ä', 'x'.repeat(300)].map(nameOf)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) {
      expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,125}\.md$/)
      expect(name).not.toMatch(/^(?:con|nul)\./)
    }
  })
})

describe('what is nested too deeply', () => {
  test('is told from what only looks so', () => {
    expect(isTooDeep('['.repeat(65))).toBe(true)
    expect(isTooDeep('['.repeat(64) + ']'.repeat(64))).toBe(false)
    expect(isTooDeep('[]'.repeat(1000))).toBe(false)
    expect(isTooDeep(JSON.stringify(`${'['.repeat(1000)}"\\`))).toBe(false)
    expect(isTooDeep(`"\\\\"${'{'.repeat(100)}`)).toBe(true)
  })
})

describe('a record of an older backup', () => {
  test('is brought to today’s version step by step', () => {
    const steps = {
      [-1]: (_: unknown, record: unknown) => ({ ...(record as object), first: true }),
      0: (_: unknown, record: unknown) => ({ ...(record as object), second: true }),
    }
    expect(migrate('mark', { id: 'm' }, -1, steps)).toEqual({ id: 'm', first: true, second: true })
    expect(migrate('mark', { id: 'm' }, 0, steps)).toEqual({ id: 'm', second: true })
    expect(migrate('mark', { id: 'm' }, 1, steps)).toEqual({ id: 'm' })
  })
})
