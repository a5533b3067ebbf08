import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createPacker } from '../../src/site/packFile.ts'
import { tempFolder } from './tempFolder.ts'

test('a copy is packed already; what has changed, or has another ending, is packed anew', async () => {
  const { path, save } = await tempFolder({
    'a.js': 'words',
    'copy/a.js': 'words',
    'a.css': 'words',
  })
  const pack = createPacker()
  const packed = await pack(join(path, 'a.js'), 'br')
  expect((await pack(join(path, 'copy/a.js'), 'br')).body).toBe(packed.body)
  expect((await pack(join(path, 'a.css'), 'br')).body).not.toBe(packed.body)
  await save('a.js', 'others')
  const changed = await pack(join(path, 'a.js'), 'br')
  expect(brotliDecompressSync(changed.body).toString()).toBe('others')
  expect(changed.etag).not.toBe(packed.etag)
})

test('code is packed as small as it gets, or soon', async () => {
  const words = Array.from({ length: 4000 }, (_, at) => `word ${(at * 7919) % 4001}`).join(' ')
  const { path } = await tempFolder({ 'a.js': words })
  const [small, soon] = [
    await createPacker('small')(join(path, 'a.js'), 'br'),
    await createPacker('soon')(join(path, 'a.js'), 'br'),
  ]
  expect(brotliDecompressSync(soon.body).toString()).toBe(words)
  expect(small.body.length).toBeLessThan(soon.body.length)
})

test('how it is packed is told by its tag', async () => {
  const { path } = await tempFolder({ 'a.js': 'words' })
  const pack = createPacker()
  const [plain, packed] = [
    await pack(join(path, 'a.js'), ''),
    await pack(join(path, 'a.js'), 'gzip, br;q=0'),
  ]
  expect(plain).toMatchObject({ encoding: null, body: Buffer.from('words') })
  expect(packed).toMatchObject({ encoding: 'gzip', etag: plain.etag.replace(/"$/, '-gzip"') })
})
