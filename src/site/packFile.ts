import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A file as it goes over the wire. */
export type Packed = {
  readonly body: Buffer
  readonly encoding: 'br' | 'gzip' | null
  readonly type: string
  readonly etag: string
}

export type Packer = (path: string, acceptEncoding: string) => Promise<Packed>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

const COMPRESSED_ALREADY = new Set(['.png', '.ico', '.woff2'])

/** Files that stay packed in memory; the ones asked for longest ago make room. */
const KEPT_FILES = 400

/** Packs files on the first request and keeps them; a file that has changed is packed again. */
export function createPacker(): Packer {
  const kept = new Map<string, Promise<Packed>>()

  return async (path, acceptEncoding) => {
    const encoding = chooseEncoding(path, acceptEncoding)
    const { mtimeMs, size } = await stat(path)
    const name = [path, mtimeMs, size, encoding].join(' ')
    const packed = kept.get(name) ?? pack(path, encoding)
    kept.delete(name)
    kept.set(name, packed)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_FILES && oldest !== undefined) kept.delete(oldest)
    return packed
  }
}

function chooseEncoding(path: string, acceptEncoding: string): Packed['encoding'] {
  if (COMPRESSED_ALREADY.has(extname(path))) return null
  const accepted = new Set(
    acceptEncoding
      .split(',')
      .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  )
  if (accepted.has('br')) return 'br'
  return accepted.has('gzip') ? 'gzip' : null
}

async function pack(path: string, encoding: Packed['encoding']): Promise<Packed> {
  const plain = await readFile(path)
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  return {
    body: await compress(plain, encoding, extname(path)),
    encoding,
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    etag: encoding === null ? `"${hash}"` : `"${hash}-${encoding}"`,
  }
}

function compress(
  plain: Buffer,
  encoding: Packed['encoding'],
  extension: string,
): Promise<Buffer> | Buffer {
  switch (encoding) {
    case 'br':
      return brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityFor(extension) } })
    case 'gzip':
      return gzipped(plain, { level: 9 })
    case null:
      return plain
  }
}

/** Pages and code are packed as a host would once; a library's data as it would each time. */
function qualityFor(extension: string): number {
  return extension === '.json' ? 5 : 11
}

const brotli = promisify(brotliCompress)
const gzipped = promisify<Buffer, { level: number }, Buffer>(gzip)
