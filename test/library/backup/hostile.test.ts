import { zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { correctionOf } from '../../../src/article/corrections/Correction.ts'
import { openBackup } from '../../../src/library/backup/openBackup.ts'
import { openBackupZip } from '../../../src/library/backup/openBackupZip.ts'
import { MANIFEST, tableFile } from '../../../src/library/backup/Manifest.ts'
import { markChange, markOf, openBrowser, openTab, storyChange, storyOf } from '../shelf/openTab.ts'
import { backUp, changed, filesIn, opened, problemOf, restore, zipOf } from './backups.ts'

/** One sentence or two, for a person. */
const SENTENCE = /^[A-Z“records].{20,300}[.]$/su

let good: Blob

beforeAll(async () => {
  const shelf = openTab(openBrowser())
  await shelf.save([
    storyChange('ferry', 'Ferry runs again\n\n“It floats,” said Ana Ruiz.'),
    markChange('m1', markOf('floats')),
    markChange('m2', markOf('Ferry')),
  ])
  good = await backUp(shelf)
})

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer())
}

/** The backup with the bytes of the first `mark` put otherwise, here and in the list of files. */
async function patched(mark: readonly number[], offset: number, value: number): Promise<Blob> {
  const bytes = await bytesOf(good)
  for (let at = 0; at + 4 < bytes.length; at++)
    if (mark.every((byte, place) => bytes[at + place] === byte)) bytes[at + offset] = value
  return new Blob([bytes])
}

const IN_LIST = [0x50, 0x4b, 0x01, 0x02]

describe('a file that is no whole backup is refused in a sentence', () => {
  test('an empty one', async () => {
    expect(await problemOf(new Blob([]))).toBe(
      'This is not a zip, so it is no backup of On Record.',
    )
  })

  test('one that is no zip', async () => {
    expect(await problemOf(new Blob(['Dear reader']))).toMatch(/^This is not a zip/)
  })

  test('a zip of something else', async () => {
    expect(await problemOf(zipOf({ 'a.txt': 'a' }))).toMatch(/no backup of On Record/)
    expect(await problemOf(zipOf({ [MANIFEST]: '{"format":"other"}' }))).toMatch(/no backup of/)
  })

  test('one that is cut off, wherever it is', async () => {
    const bytes = await bytesOf(good)
    const step = Math.ceil(bytes.length / 97)
    for (let length = 1; length < bytes.length; length += step)
      expect(await problemOf(new Blob([bytes.subarray(0, length)]))).toMatch(SENTENCE)
    expect(await problemOf(new Blob([bytes.subarray(0, bytes.length - 1)]))).toMatch(/cut off/)
  })

  test('one whose beginning is missing', async () => {
    expect(await problemOf(good.slice(10))).toMatch(SENTENCE)
  })

  test('one in which a byte of a table was turned over', async () => {
    const bytes = await bytesOf(good)
    const start = new TextDecoder('latin1').decode(bytes).indexOf(tableFile('story'))
    const at = start + tableFile('story').length + 12
    bytes[at] = (bytes[at] ?? 0) ^ 0x10
    expect(await problemOf(new Blob([bytes]))).toMatch(/damaged/)
  })

  test('one that a newer version made, which is told apart from a damaged one', async () => {
    const newer = await changed(good, (files) => {
      files[MANIFEST] = files[MANIFEST]!.replace('"version": 1', '"version": 2')
    })
    expect(await problemOf(newer)).toBe(
      'A newer version of On Record made this backup. Update the app, then restore it; the file stays as it is.',
    )
  })

  test('one with a manifest that is no JSON, or says nothing', async () => {
    const says = (manifest: string) =>
      changed(good, (files) => {
        files[MANIFEST] = manifest
      })
    expect(await problemOf(await says('{'))).toMatch(/not JSON/)
    expect(await problemOf(await says('[]'))).toMatch(/not whole/)
    expect(await problemOf(await says('{"format":"on-record-backup","version":1}'))).toMatch(
      /“tables” must be/,
    )
  })

  test('one that lacks a table', async () => {
    const without = await changed(good, (files) => {
      delete files[tableFile('mark')]
    })
    expect(await problemOf(without)).toBe(
      'The backup is not whole: records/mark.ndjson is missing.',
    )
  })

  test('one with two records by one name', async () => {
    const twice = await changed(good, (files) => {
      files[tableFile('mark')] += files[tableFile('mark')]!
    })
    expect(await problemOf(twice)).toMatch(/^records\/mark\.ndjson holds two entries by the name/)
  })

  test('one with the same file twice', async () => {
    const whole = await bytesOf(good)
    const names = new TextDecoder('latin1').decode(whole)
    const at = names.lastIndexOf('records/place.ndjson')
    whole.set(new TextEncoder().encode('records/story.ndjson'), at)
    expect(await problemOf(new Blob([whole]))).toMatch(/holds “records\/story.ndjson” twice/)
  })

  test.each(['../evil.txt', '/etc/evil', 'a\\b.txt', 'C:evil', 'a/../../evil', 'a\u0000b'])(
    'one with a name that leads out of it: %j',
    async (name) => {
      const leading = await changed(good, (files) => {
        files[name] = 'x'
      })
      expect(await problemOf(leading)).toMatch(/leads out of it/)
    },
  )

  test('one that is locked with a password', async () => {
    expect(await problemOf(await patched(IN_LIST, 8, 1))).toMatch(/password/)
  })

  test('one whose files lie over each other', async () => {
    expect(await problemOf(await patched(IN_LIST, 42, 0))).toMatch(/damaged/)
  })

  test('one that is packed in an unknown way', async () => {
    expect(await problemOf(await patched(IN_LIST, 10, 14))).toMatch(/doesn’t read/)
  })

  test('one that would fill the disk', async () => {
    const bomb = await changed(good, (files) => {
      files[tableFile('setting')] = ' '.repeat(20 * 1024 * 1024)
    })
    expect(bomb.size).toBeLessThan(1_000_000)
    expect(await problemOf(bomb)).toMatch(/made to fill the disk/)
  })

  test('one that grows to more than it says', async () => {
    const lie = zipSync({ [tableFile('setting')]: new Uint8Array(100_000) })
    const list = new TextDecoder('latin1').decode(lie).lastIndexOf('PK\u0001\u0002')
    new DataView(lie.buffer).setUint32(list + 24, 10, true)
    const zip = await openBackupZip(new Blob([lie]))
    const [packed] = [...zip.files.values()]
    const reading = async () => {
      for await (const _ of zip.read(packed!)) continue
    }
    await expect(reading()).rejects.toThrow(/damaged/)
  })

  test.each(['[', '{"a":'])('one that is nested 100,000 deep, as in %j', async (opening) => {
    const deep = opening.repeat(100_000)
    for (const name of [MANIFEST, tableFile('setting'), tableFile('story')]) {
      const nested = await changed(good, (files) => {
        files[name] = deep
      })
      expect(await problemOf(nested)).toMatch(/nested more deeply/)
    }
    expect(await problemOf(new Blob([`{"version":${deep}`]))).toMatch(/nested more deeply/)
  })
})

describe('a bad record is named, and the rest goes on', () => {
  const BAD: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', '{"id":', /not JSON/],
    ['a number', '7', /must be an entry/],
    ['no id', '{}', /“id” must be text/],
    ['a field that nobody knows', '"surprise":1', /“surprise”, which means nothing here/],
  ]
  test.each(BAD)('%s', async (_, record, why) => {
    const spoilt = await changed(good, (files) => {
      const [first = ''] = files[tableFile('mark')]!.split('\n')
      const line = record.startsWith('"') ? first.replace('{', `{${record},`) : record
      files[tableFile('mark')] = `${line.replace('m1', 'm9')}\n${files[tableFile('mark')]!}`
    })
    const backup = await opened(spoilt)
    expect(backup.badCount).toBe(1)
    expect(backup.bad[0]).toMatchObject({ file: 'records/mark.ndjson', line: 1 })
    expect(backup.bad[0]?.why).toMatch(why)
    expect(backup.changed).toEqual(['mark'])
    const shelf = openTab(openBrowser())
    expect(await restore(shelf, spoilt)).toMatchObject({ state: 'restored', written: 3 })
    expect(await shelf.count('mark')).toBe(2)
  })

  /** A record of a kind by its id and slug, else whole; a tombstone without content. */
  const named = (id: string, slug: string, content: unknown = null) =>
    JSON.stringify({
      id,
      slug,
      revision: 1,
      trail: ['t'],
      changed: '',
      ...(content === null ? { deleted: true } : { deleted: false, content }),
    })
  const at = { words: 'floats', before: '', after: '', start: null }
  const correction = correctionOf({ kind: 'notQuote', at }, '2026-03-02T08:00:00Z')
  const status = { read: true, favourite: false, archived: false }

  test.each([
    ['story', named('../settings', '../settings', storyOf('Words'))],
    ['story', named('ferry', 'other', storyOf('Words'))],
    ['story', named('Ferry Runs', 'Ferry Runs')],
    ['story', named('b', 'b', storyOf('Words', { versionOf: 'javascript:1' }))],
    ['status', named('__proto__', '__proto__', status)],
    ['status', named('ferry', '', status)],
    ['place', named('a/b', 'a/b')],
    ['mark', named('m9', '?', markOf('floats'))],
    ['mark', named('', 'ferry', markOf('floats'))],
    ['correction', named('ferry other', 'ferry', { correction, place: 1 })],
    ['correction', named(`other ${correction.id}`, 'ferry', { correction, place: 1 })],
    ['correction', named('ferry ', 'ferry')],
    ['correction', named('__proto__ a', '__proto__')],
    ['setting', named('sort', 'ferry', { value: 1 })],
  ] as const)('a %s by a name that none has: %s', async (kind, line) => {
    const spoilt = await changed(good, (files) => {
      files[tableFile(kind)] += `${line}\n`
    })
    const { badCount, bad, records } = await opened(spoilt)
    expect(badCount).toBe(1)
    expect(bad[0]?.why).toMatch(/“(?:id|slug|content\.versionOf)” must/)
    expect(records.mark.size).toBe(2)
  })

  test.each([
    ['story', named('town-9', 'town-9')],
    ['status', named('elsewhere', 'elsewhere', status)],
    ['correction', named(`ferry ${correction.id}`, 'ferry', { correction, place: 1 })],
    ['correction', named('ferry gone', 'ferry')],
    ['mark', named('any words', 'gone', markOf('floats'))],
    ['setting', named('sort', '', { value: 1 })],
  ] as const)('a %s by a name as the shelf gives it is none: %s', async (kind, line) => {
    const more = await changed(good, (files) => {
      files[tableFile(kind)] += `${line}\n`
    })
    expect((await opened(more)).bad).toEqual([])
  })

  test('half a character that was cut is one', async () => {
    const bytes = await filesIn(good)
    const line = new TextEncoder().encode(bytes[tableFile('mark')])
    const packed = Object.fromEntries(
      Object.entries(bytes).map(([name, text]) => [name, new TextEncoder().encode(text)]),
    )
    packed[tableFile('mark')] = Uint8Array.from([...line, 0xf0, 0x9f, 0x0a])
    const backup = await opened(new Blob([zipSync(packed)]))
    expect(backup.bad).toEqual([{ file: 'records/mark.ndjson', line: 3, why: 'It is not JSON.' }])
  })
})

/** Ways to reach the prototype of everything, by records and by what is in them. */
const PAYLOADS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
].flatMap((key) => [
  `{"${key}":{"polluted":1}}`,
  `{"a":{"${key}":{"polluted":1}}}`,
  `{"constructor":{"prototype":{"${key}":{"polluted":1}}}}`,
  `[{"${key}":{"polluted":1}}]`,
  `{"value":{"${key}":{"${key}":{"polluted":1}}}}`,
])

describe('a prototype is never touched', () => {
  test(`by any of ${PAYLOADS.length} payloads, wherever it stands`, async () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(30)
    for (const payload of PAYLOADS) {
      for (const spoilt of await spoiltWith(payload)) {
        const shelf = openTab(openBrowser())
        const { backup } = await openBackup(spoilt)
        if (backup) await restore(shelf, spoilt)
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
        expect(([] as unknown as Record<string, unknown>)['polluted']).toBeUndefined()
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
      }
    }
  })

  test('a setting that holds `__proto__` is a bad record', async () => {
    const [spoilt] = await spoiltWith('{"__proto__":{"polluted":1}}')
    const backup = await opened(spoilt!)
    expect(backup.bad.map(({ why }) => why).join(' ')).toMatch(/must not hold “__proto__”/)
  })
})

/** The payload as a setting, as the fields of a record, as its content, and in the manifest. */
async function spoiltWith(payload: string): Promise<readonly Blob[]> {
  const stamp = '"id":"x","slug":"","revision":1,"trail":["t"],"changed":"","deleted":false'
  const fields = payload.startsWith('{') ? payload.slice(1, -1) : `"a":${payload}`
  const lines = [
    `{${stamp},"content":{"value":${payload}}}`,
    `{${stamp},"content":{"value":1},${fields}}`,
    `{${stamp},"content":${payload}}`,
  ]
  const tables = lines.map((line) =>
    changed(good, (files) => {
      files[tableFile('setting')] = `${line}\n`
    }),
  )
  const manifest = changed(good, (files) => {
    files[MANIFEST] = files[MANIFEST]!.replace('{', `{${fields},`)
  })
  return Promise.all([...tables, manifest])
}
