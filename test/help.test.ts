import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

/** `tsx src/site/preview.ts`: what a script runs, where that is one file of ours. */
const OURS = /^(?:tsx|node) [\w/.-]+$/

const commands = Object.entries(scripts).flatMap(([name, words]) =>
  OURS.test(words) || name === 'build' ? [name] : [],
)

test('these are the commands of ours', () => {
  expect(commands).toEqual(['build', 'preview', 'parse', 'bench', 'icons', 'dependencies'])
})

test.each(commands)('npm run %s -- --help says what it is for, and does nothing', async (name) => {
  const before = await readFile('docs/dependencies.md', 'utf8')
  const { stdout } = await run('npm', ['run', '--silent', name, '--', '--help'])
  expect(stdout).toMatch(/^(?:Builds|Draws|Measures|Serves|Usage|Writes)\b/m)
  expect(await readFile('docs/dependencies.md', 'utf8')).toBe(before)
})
