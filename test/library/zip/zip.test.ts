import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bytes, joined, viewOf } from '../../../src/library/pieces/bytes.ts'
import { crc32 } from '../../../src/library/zip/crc32.ts'
import { createZip } from '../../../src/library/zip/createZip.ts'
import { openZip } from '../../../src/library/zip/openZip.ts'
import { SIGNATURE } from '../../../src/library/zip/signatures.ts'
import { faultOf } from '../../../src/library/zip/ZipFault.ts'
import { filesIn } from '../backup/backups.ts'

const encoder = new TextEncoder()
const CAPS = { most: 1_000_000, ratio: 100, ratioFrom: 100_000 }

/** What each file holds, or what is wrong with it; the fault alone where the zip can't be opened. */
async function read(zip: Uint8Array, caps = CAPS, most = 100) {
  try {
    const { entries, unpack } = await openZip(new Blob([new Uint8Array(zip)]), most)
    const found: Record<string, string> = {}
    for (const entry of entries) {
      const pieces: Bytes[] = []
      try {
        for await (const piece of unpack(entry, caps)) pieces.push(piece)
        found[entry.path] = new TextDecoder().decode(joined(pieces))
      } catch (error) {
        found[entry.path] = `! ${faultOf(error)}`
      }
    }
    return found
  } catch (error) {
    return faultOf(error)
  }
}

/** A zip whose list says something else of the file at `nth`. */
function lie(zip: Uint8Array, place: number, value: number, nth = 0): Uint8Array {
  const lying = new Uint8Array(zip)
  const view = viewOf(lying)
  let entry = 0
  for (let at = 0; at + 4 < lying.length; at++)
    if (view.getUint32(at, true) === SIGNATURE.entry && entry++ === nth)
      view.setUint32(at + place, value, true)
  return lying
}

const WORDS = ['The ferry sailed again on Sunday. '.repeat(40), 'Second.'] as const
const AB = zipSync({ 'a.txt': strToU8('One.'), 'b/c.txt': strToU8('Two.') }, { level: 0 })
const PLACE = { method: 10, packed: 20, length: 24, offset: 42 }

describe('a zip that is written', () => {
  test('is read by another program, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zé漢]{1,9}$/), fc.string()), {
          selector: ([name]) => name,
          maxLength: 6,
        }),
        async (files) => {
          const parts: Bytes[] = []
          const zip = createZip((bytes) => Promise.resolve(void parts.push(bytes)), new Date())
          for (const [at, [name, text]] of files.entries()) {
            if (at % 3 === 0) await zip.add(name, text)
            else if (at % 3 === 1) await zip.add(name, text, 'stored')
            else {
              const file = await zip.open(name)
              await file.write(encoder.encode(text))
              await file.close()
            }
          }
          await zip.close()
          const blob = new Blob(parts)
          expect(await filesIn(blob)).toEqual(Object.fromEntries(files))
          expect(Object.keys((await read(joined(parts))) ?? {}).toSorted()).toEqual(
            files.map(([name]) => name).toSorted(),
          )
        },
      ),
    )
  })

  test('has the checksum that other programs make, in one piece or in many', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (parts) => {
        const crc = parts.reduce((before, part) => crc32(part, before), 0)
        expect(crc).toBe(crc32(joined(parts)))
      }),
    )
    expect(crc32(encoder.encode('123456789'))).toBe(0xcbf43926)
  })
})

describe('a zip that is read', () => {
  test('gives back any files as they went in, packed or not', async () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/)
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(name, fc.string({ maxLength: 3000 }), { maxKeys: 6 }),
        fc.constantFrom(0 as const, 1 as const, 9 as const),
        async (files, level) => {
          const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
          expect(await read(zipSync(Object.fromEntries(bytes), { level }))).toEqual(files)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('folders are no files', async () => {
    expect(await read(zipSync({ 'a/': new Uint8Array(), 'a/b.txt': strToU8('B') }))).toEqual({
      'a/b.txt': 'B',
    })
  })

  test('what was added behind its end, or a comment there, does no harm', async () => {
    const whole = { 'a.txt': 'One.', 'b/c.txt': 'Two.' }
    expect(await read(joined([AB, new Uint8Array(10)]))).toEqual(whole)
    const remarked = joined([AB, encoder.encode('PK\u0005\u0006, remarked')])
    viewOf(remarked).setUint16(AB.length - 2, remarked.length - AB.length, true)
    expect(await read(remarked)).toEqual(whole)
  })

  test('files that lie over each other are refused, and the others are not', async () => {
    expect(await read(lie(AB, PLACE.offset, 0, 1))).toEqual({
      'a.txt': '! misplaced',
      'b/c.txt': '! checksum',
    })
    expect(await read(lie(AB, PLACE.packed, 50, 0))).toEqual({
      'a.txt': '! misplaced',
      'b/c.txt': 'Two.',
    })
  })

  test('a file that points outside the zip, or at no file, is refused', async () => {
    expect(await read(lie(AB, PLACE.offset, 3_000_000_000))).toMatchObject({
      'a.txt': '! misplaced',
    })
    expect(await read(lie(AB, PLACE.offset, 1))).toMatchObject({ 'a.txt': '! misplaced' })
  })

  test('what a file becomes is counted, whatever the list says of it', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(9_000_000) })
    for (const length of [12, 4_000_000_000])
      expect(await read(lie(bomb, PLACE.length, length))).toEqual({ 'a.txt': '! steep' })
    const long = zipSync({ 'a.txt': crypto.getRandomValues(new Uint8Array(5000)) })
    expect(await read(long, { ...CAPS, most: 4999 })).toEqual({ 'a.txt': '! tooLong' })
    expect(await read(lie(AB, PLACE.length, 4_000_000_000))).toMatchObject({ 'a.txt': 'One.' })
  })

  test('a way of packing that is not known here is refused', async () => {
    expect(await read(lie(AB, PLACE.method, 14))).toMatchObject({ 'a.txt': '! unknownMethod' })
  })

  test('a zip of more files than may be listed is refused as a whole', async () => {
    expect(await read(AB, CAPS, 1)).toBe('tooMany')
    expect(await read(AB, CAPS, 2)).not.toBe('tooMany')
  })

  test('what is no zip is told from one that is cut off', async () => {
    expect(await read(new Uint8Array())).toBe('noZip')
    expect(await read(encoder.encode('Dear reader'))).toBe('noZip')
    for (let length = 2; length < AB.length; length++)
      expect(await read(AB.subarray(0, length))).toBe('noEnd')
    expect(await read(AB.subarray(4))).toBe('noList')
  })

  test('a byte turned over anywhere never gives words that weren’t in it', async () => {
    const whole = zipSync({ 'a.txt': strToU8(WORDS[0]), 'b.txt': strToU8(WORDS[1]) })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const spoilt = new Uint8Array(whole)
          spoilt[at] = (spoilt[at] ?? 0) ^ flip
          const found = await read(spoilt)
          const texts = typeof found === 'object' && found !== null ? Object.values(found) : []
          const words = texts.filter((text) => !text.startsWith('!'))
          expect(WORDS).toEqual(expect.arrayContaining(words))
        },
      ),
      { numRuns: 300 },
    )
  })
})
