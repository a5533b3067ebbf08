import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
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

/** How pages and code are packed: as small as a host would once, or as soon as they are asked for. */
export type Packing = 'small' | 'soon'

/** Packs what is asked for first and keeps it, by its content: a copy of it is packed already. */
export function createPacker(packing: Packing = 'small'): Packer {
  const kept = new Map<string, Promise<Buffer>>()

  return async (path, acceptEncoding) => {
    const [encoding, extension] = [chooseEncoding(path, acceptEncoding), extname(path)]
    const plain = await readFile(path)
    const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
    const etag = encoding === null ? `"${hash}"` : `"${hash}-${encoding}"`
    const name = etag + extension
    const body = kept.get(name) ?? compress(plain, encoding, qualityFor(plain, extension, packing))
    kept.delete(name)
    kept.set(name, body)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_FILES && oldest !== undefined) kept.delete(oldest)
    return { body: await body, encoding, type: TYPES[extension] ?? UNKNOWN, etag }
  }
}

const UNKNOWN = 'application/octet-stream'

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

function compress(plain: Buffer, encoding: Packed['encoding'], quality: number): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotli(plain, {
        params: { [constants.BROTLI_PARAM_QUALITY]: quality },
      })
    case 'gzip':
      return gzipped(plain, { level: 9 })
    case null:
      return Promise.resolve(plain)
  }
}

/**
 * Pages and code are packed as a host would once; a library's data as it would each time, and what
 * would take seconds at its best.
 */
function qualityFor({ length }: Buffer, extension: string, packing: Packing): number {
  return packing === 'soon' || extension === '.json' || length > LONG ? 5 : 11
}

/** Bytes: some half a second of packing. */
const LONG = 500_000

const brotli = promisify(brotliCompress)
const gzipped = promisify<Buffer, { level: number }, Buffer>(gzip)
