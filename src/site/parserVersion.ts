import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a reading depends on besides the text. */
const FOLDERS = ['article', 'parse']

/** `from 'parse5/lib'` would name parse5, `from '@mozilla/readability'` the whole of it. */
const PACKAGE = /from '((?:@[\w-]+\/)?[\w-]+)[^']*'/g

/** Another one whenever the parser could read a text differently: a hash over its code. */
export function parserVersion(): string {
  const source = fileURLToPath(new URL('..', import.meta.url))
  const hash = createHash('sha256')
  const packages = new Set<string>()
  for (const folder of FOLDERS) {
    const files = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.ts')).toSorted()) {
      const code = readFileSync(join(source, folder, file), 'utf8')
      hash.update(file).update(code)
      for (const [, name = ''] of code.matchAll(PACKAGE)) packages.add(name)
    }
  }
  const manifest = readFileSync(join(source, '../package.json'), 'utf8')
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(manifest)
  for (const name of [...packages].toSorted()) hash.update(`${name} ${dependencies[name]}`)
  return hash.digest('hex').slice(0, 12)
}
