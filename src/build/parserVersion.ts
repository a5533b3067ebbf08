import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a reading depends on besides the text. */
const FOLDERS = ['article', 'parse']

/** Another one whenever the parser could read a text differently: a hash over its code. */
export function parserVersion(): string {
  const source = fileURLToPath(new URL('..', import.meta.url))
  const hash = createHash('sha256')
  for (const folder of FOLDERS) {
    const files = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.ts')).toSorted()) {
      hash.update(file).update(readFileSync(join(source, folder, file)))
    }
  }
  return hash.digest('hex').slice(0, 12)
}
