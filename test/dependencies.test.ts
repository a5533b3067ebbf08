import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Entry = {
  readonly version?: string
  readonly integrity?: string
  readonly inBundle?: boolean
}
type Named = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const named = JSON.parse(read('package.json')) as Named
const { packages } = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<Record<string, Entry>>
}

const rows = [...read('docs/dependencies.md').matchAll(/^\| (\S+) +\| (\d\S*) +\| (.+?) +\|/gm)]

test('the list names each package that the project names, in its version, and no other', () => {
  const wanted = { ...named.dependencies, ...named.devDependencies }
  const listed = rows.map(([, name = '', version = '']) => [name, version])
  expect(Object.fromEntries(listed)).toEqual(wanted)
  expect(listed).toHaveLength(Object.keys(wanted).length)
})

test('each has a licence', () => {
  expect(rows.filter(([, , , licence]) => !licence || licence === 'not stated')).toEqual([])
})

test('the lockfile has the hash of every package, or of the one that it comes in', () => {
  const entries = Object.entries(packages).filter(([path]) => path !== '')
  expect(entries.length).toBeGreaterThan(300)
  const without = entries.filter(([, { integrity, inBundle }]) => !integrity && !inBundle)
  expect(without.map(([path]) => path)).toEqual([])
})

test('no package runs anything when it is installed', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true')
})
