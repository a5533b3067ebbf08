import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../src/library/imports/limits.ts'
import { bytesOf, fileOf, linesOf, openAll, totalOf, zipOf } from './openAll.ts'

const LARGE = 'It is 11 MB, and more than 10 MB isn’t taken in at once; cut it into its parts.'

describe('files', () => {
  test('come in the order in which they were given, as they are', async () => {
    const files = [fileOf('b.txt', 'Two.'), fileOf('a.md', '# One'), fileOf('c', 'Three.')]
    expect(await linesOf(files)).toEqual(['b.txt: Two.', 'a.md: # One', 'c: Three.'])
    expect(await totalOf(files)).toBe(3)
  })

  test('a page that is no list of links is a story', async () => {
    expect(await linesOf([fileOf('a.html', '<p>One.')])).toEqual(['a.html: <p>One.'])
  })

  test('the words of a file are not touched, whatever is in them', async () => {
    const odd = '\ufeff\ufeffA\u0000B\ud800\r\n\r\n\u202eC'
    const [, file] = await openAll([fileOf('a.txt', bytesOf(odd))])
    expect(file?.type === 'file' && [...file.bytes]).toEqual([...bytesOf(odd)])
  })

  test('a file that was chosen by itself is never passed over, whatever its name', async () => {
    const files = [fileOf('.notes.txt', 'One.'), fileOf('\\.txt', 'Two.')]
    expect(await linesOf(files)).toEqual(['.notes.txt: One.', '.txt: Two.'])
  })

  test('what systems leave behind is passed over, and nothing else is', async () => {
    const zip = zipOf('a.zip', {
      '__MACOSX/._a.txt': strToU8('x'),
      'a/.DS_Store': strToU8('x'),
      'a/Thumbs.db': strToU8('x'),
      'a/.hidden.txt': strToU8('x'),
      'a/a.txt': strToU8('One.'),
      'a/b.jpg': strToU8('x'),
    })
    expect(await linesOf([zip])).toEqual([
      'a.zip/a/a.txt: One.',
      'a.zip/a/b.jpg! Its ending isn’t one of .txt, .md, .html or .zip; rename it if it holds plain words.',
    ])
  })
})

describe('folders', () => {
  const entry = (name: string, content: string) => ({
    isFile: true,
    isDirectory: false,
    name,
    file: (take: (file: File) => void) => take(fileOf(name, content)),
  })
  /** As Chromium gives it: some at a time, until there are none. */
  const folder = (name: string, inside: readonly unknown[]) => ({
    isFile: false,
    isDirectory: true,
    name,
    createReader() {
      const left = [...inside]
      return { readEntries: (take: (some: unknown[]) => void) => take(left.splice(0, 2)) }
    },
  })
  const given = (one: unknown) => [one as FileSystemEntry]

  test('a folder that was dropped is read with those in it, in the order of their names', async () => {
    const inside = [entry('c.txt', 'C'), folder('b', [entry('x.txt', 'X')]), entry('a.txt', 'A')]
    expect(await linesOf(given(folder('news', inside)))).toEqual([
      'news/a.txt: A',
      'news/b/x.txt: X',
      'news/c.txt: C',
    ])
  })

  test('a folder with more files than can be taken says so', async () => {
    const inside = Array.from({ length: 5 }, (_, at) => entry(`${at}.txt`, 'A'))
    const lines = await linesOf(given(folder('news', inside)), { ...LIMITS, files: 3 })
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe('news/3.txt! There are more than 3 files; add them in parts.')
  })

  test('a file that can’t be opened is named, and the others are read', async () => {
    const gone = {
      ...entry('b.txt', ''),
      file: (_: unknown, fail: (error: Error) => void) => fail(new Error('gone')),
    }
    expect(await linesOf(given(folder('n', [entry('a.txt', 'A'), gone])))).toEqual([
      'n/b.txt! It could not be opened: it was moved, or the browser may not read it.',
      'n/a.txt: A',
    ])
  })

  test('a folder from a picker of files is read too', async () => {
    const file = {
      kind: 'file',
      name: 'a.txt',
      getFile: () => Promise.resolve(fileOf('a.txt', 'A')),
    }
    const picked = {
      kind: 'directory',
      name: 'news',
      async *values() {
        yield await Promise.resolve(file)
      },
    }
    expect(await linesOf(given(picked))).toEqual(['news/a.txt: A'])
  })
})

describe('zip files', () => {
  test('any files come out as they went in', async () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/)
    const files = fc.dictionary(name, fc.uint8Array({ minLength: 1, maxLength: 3000 }), {
      minKeys: 1,
      maxKeys: 6,
    })
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom(0, 1, 9), async (files, level) => {
        // A letter first, so that no bytes look like a PDF or a picture.
        const named = Object.entries(files).map(
          ([name, bytes]) => [`${name}.txt`, Uint8Array.from([65, ...bytes])] as const,
        )
        const zip = fileOf('a.zip', zipSync(Object.fromEntries(named), { level: level as 0 }))
        const found = (await openAll([zip])).filter((one) => one.type === 'file')
        expect(found.map(({ file, bytes }) => [file, [...bytes]])).toEqual(
          named.map(([name, bytes]) => [name, [...bytes]]),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('a zip file that was damaged anywhere never gives words that weren’t in it', async () => {
    const words = 'The ferry sailed again on Sunday. '.repeat(40)
    const whole = zipSync({ 'a.txt': strToU8(words), 'b.txt': strToU8('Second.') })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const spoiled = Uint8Array.from(whole)
          spoiled[at] = (spoiled[at] ?? 0) ^ flip
          for (const one of await openAll([fileOf('a.zip', spoiled)])) {
            if (one.type !== 'file') continue
            expect([words, 'Second.']).toContain(new TextDecoder().decode(one.bytes))
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('names with letters of any script are read', async () => {
    const zip = zipOf('a.zip', { 'Möwe 🦜 新聞.txt': strToU8('One.') })
    expect(await linesOf([zip])).toEqual(['a.zip/Möwe 🦜 新聞.txt: One.'])
  })

  test('another reader’s export in a zip file is read', async () => {
    const zip = zipOf('a.zip', {
      'part_000000.csv': strToU8('title,url,time_added\nFerry,https://gazette.example/ferry,1\n'),
    })
    expect(await linesOf([zip])).toEqual(['Pocket? Ferry'])
  })

  test('Omnivore’s parts are put together: words and highlights lie beside its list', async () => {
    const list = [
      {
        slug: 'ferry',
        title: 'Ferry',
        url: 'https://gazette.example/ferry',
        labels: [],
        state: 'Active',
      },
      { slug: 'gone', title: 'Gone', url: 'https://gazette.example/gone', state: 'Archived' },
    ]
    const zip = zipOf('omnivore.zip', {
      'metadata_0_to_20.json': strToU8(JSON.stringify(list)),
      'content/ferry.html': strToU8('<p>We counted every winter.</p>'),
      'highlights/ferry.md': strToU8('> We counted\n\n#winter\n\nSince when?\n\n> every winter\n'),
    })
    const all = await openAll([zip])
    const story = all.find((one) => one.type === 'story')
    expect(story?.story.text).toBe('<p>We counted every winter.</p>')
    expect(story?.story.highlights.map(({ quote, note }) => [quote, note])).toEqual([
      ['We counted', 'Since when?'],
      ['every winter', ''],
    ])
    expect(all.filter((one) => one.type === 'toFind').map(({ row }) => row.title)).toEqual(['Gone'])
  })
})

/** A number in a zip file's list, written over: what it says of a file is not to be believed. */
function lie(zip: Uint8Array, place: number, value: number): Uint8Array {
  const lying = Uint8Array.from(zip)
  const view = new DataView(lying.buffer)
  for (let at = 0; at + 4 < lying.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + place, value, true)
  return lying
}

const INSTEAD = 'save its words as a .txt, .md or .html file.'
const bomb = { 'bomb.txt': new Uint8Array(9_000_000) }

describe('what is hostile or broken is refused in words, or taken as it is', () => {
  test.each([
    ['nothing at all', [fileOf('a.txt', '')], ['a.txt! It is empty.']],
    ['one letter', [fileOf('a.txt', 'A')], ['a.txt: A']],
    ['a story that is too large', [fileOf('a.txt', 'A'.repeat(11_000_000))], [`a.txt! ${LARGE}`]],
    ['a PDF', [fileOf('a.txt', '%PDF-1.7 …')], [`a.txt! It is not text: it is a PDF; ${INSTEAD}`]],
    [
      'a DOCX',
      [fileOf('a.txt', zipSync({ 'word/document.xml': strToU8('<w/>') }))],
      [`a.txt! It is not text: it is a zip file or an office document; ${INSTEAD}`],
    ],
    [
      'a JPEG',
      [fileOf('a.md', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]))],
      [`a.md! It is not text: it is a JPEG picture; ${INSTEAD}`],
    ],
    [
      'a zip bomb',
      [zipOf('a.zip', bomb)],
      [
        'a.zip/bomb.txt! It unpacks to more than a hundred times its size, as no text does; nothing of it was taken.',
      ],
    ],
    [
      'a zip bomb that lies about its size',
      [fileOf('a.zip', lie(zipSync(bomb), 24, 12))],
      [
        'a.zip/bomb.txt! It unpacks to more than a hundred times its size, as no text does; nothing of it was taken.',
      ],
    ],
    [
      'a size that is declared too large',
      [fileOf('a.zip', lie(zipSync({ 'a.txt': strToU8('One.') }), 24, 4_000_000_000))],
      ['a.zip/a.txt: One.'],
    ],
    [
      'a zip file in a zip file',
      [zipOf('a.zip', { 'b.zip': zipSync({ 'a.txt': strToU8('One.') }) })],
      ['a.zip/b.zip! It is a zip file inside a zip file; unpack it, and add it by itself.'],
    ],
    [
      'a zip file in a zip file under another name',
      [zipOf('a.zip', { 'b.txt': zipSync({ 'a.txt': strToU8('One.') }) })],
      [`a.zip/b.txt! It is not text: it is a zip file or an office document; ${INSTEAD}`],
    ],
    [
      'names that lead out of their folder',
      [
        zipOf('a.zip', {
          '../../etc/passwd.txt': strToU8('A'),
          'C:\\Windows\\b.txt': strToU8('B'),
          '/c\u202etxt.md': strToU8('C'),
        }),
      ],
      ['a.zip/etc/passwd.txt: A', 'a.zip/Windows/b.txt: B', 'a.zip/c\ufffdtxt.md: C'],
    ],
    [
      'a list nested without an end',
      [fileOf('a.json', '['.repeat(100_000))],
      [
        'a.json! It is no export that is known here: those of wallabag, Omnivore, Karakeep and Linkwarden are.',
      ],
    ],
    [
      'a zip file that is none',
      [fileOf('a.zip', 'PK?')],
      ['a.zip! It is no zip file, whatever its name says.'],
    ],
    [
      'a zip file without its end',
      [fileOf('a.zip', zipSync({ 'a.txt': strToU8('One.') }).slice(0, 40))],
      ['a.zip! It is no whole zip file: its end is missing.'],
    ],
    [
      'a zip file that points outside itself',
      [fileOf('a.zip', lie(zipSync({ 'a.txt': strToU8('One.') }), 42, 3_000_000_000))],
      ['a.zip/a.txt! It is damaged inside its zip file; nothing of it was taken.'],
    ],
    ['an empty zip file', [fileOf('a.zip', zipSync({}))], ['a.zip! There is nothing in it.']],
    ['a name without sense', [fileOf('../\u0000\u202e.txt', 'A')], ['\ufffd\ufffd.txt: A']],
  ])('%s', async (_, given, lines) => {
    expect(await linesOf(given)).toEqual(lines)
  })

  test('all that a zip file holds together has an end, counted as it really is', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [
        `${name}.txt`,
        crypto.getRandomValues(new Uint8Array(40_000)),
      ]),
    )
    for (const bytes of Object.values(files)) bytes[0] = 65
    const lying = fileOf('a.zip', lie(zipSync(files), 24, 1))
    const found = await openAll([lying], { ...LIMITS, archive: 100_000 })
    expect(found.map(({ type }) => type)).toEqual(['count', 'count', 'file', 'file', 'problem'])
    expect(found.at(-1)).toMatchObject({
      problem: 'Its zip file holds more than 100 kB; add it by itself.',
    })
  })

  test('a zip file of more files than can be taken is refused as a whole', async () => {
    const files = Object.fromEntries([1, 2, 3].map((at) => [`${at}.txt`, strToU8('A')]))
    expect(await linesOf([zipOf('a.zip', files)], { ...LIMITS, files: 2 })).toEqual([
      'a.zip! It holds more than 2 files; split it.',
    ])
  })

  test('a file that is gone when it is read is named, and the others are read', async () => {
    const gone = Object.assign(fileOf('a.txt', 'A'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    })
    expect(await linesOf([gone, fileOf('b.txt', 'B')])).toEqual([
      'a.txt! It could not be read: it was moved, changed or locked.',
      'b.txt: B',
    ])
  })

  test('ten million line breaks are a file like any other', async () => {
    const [, file] = await openAll([fileOf('a.txt', '\n'.repeat(10_000_000))])
    expect(file?.type === 'file' && file.bytes.length).toBe(10_000_000)
  })
})
