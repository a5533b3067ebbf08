import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { printTable } from './printTable.ts'

/** Bytes of the built app by kind, as they are and packed with brotli at its best. */
export async function weighFiles(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true })
  const kinds: readonly [string, (file: string) => boolean][] = [
    ['scripts', (file) => /^assets\/.*\.js$/.test(file)],
    ['styles', (file) => file.endsWith('.css')],
    ['fonts', (file) => file.endsWith('.woff2')],
    ['front page', (file) => file === 'index.html'],
    ['a story, HTML', (file) => /^articles\/amazon-.*\.html$/.test(file)],
    ['a story, JSON', (file) => /^data\/articles\/amazon-.*\.json$/.test(file)],
    ['shell.html', (file) => file === 'shell.html'],
    ['sw.js', (file) => file === 'sw.js'],
  ]
  const rows = []
  for (const [kind, belongs] of kinds) {
    rows.push({ kind, ...(await weigh(folder, files.filter(belongs))) })
  }
  printTable('Bytes', rows)
}

async function weigh(folder: string, files: readonly string[]) {
  let raw = 0
  let brotli = 0
  for (const file of files) {
    const content = await readFile(join(folder, file))
    raw += content.length
    // Fonts are packed already.
    brotli += file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length
  }
  return { files: files.length, raw, brotli }
}
