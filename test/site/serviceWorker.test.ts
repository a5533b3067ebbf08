import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeServiceWorker } from '../../src/site/serviceWorker.ts'

const SHELL = ['shell.html', 'assets/main-1a2b.js']
let outDir = ''

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'on-record-worker-'))
  await mkdir(join(outDir, 'assets'))
  await writeFile(join(outDir, 'shell.html'), '<!doctype html>')
  await writeFile(join(outDir, 'assets/main-1a2b.js'), 'start()')
})

afterAll(() => rm(outDir, { recursive: true }))

async function write(editionId: string, shell: readonly string[] = SHELL): Promise<string> {
  await writeServiceWorker({ outDir, base: '/', editionId, shell, fonts: [] })
  return readFile(join(outDir, 'sw.js'), 'utf8')
}

test('the worker is one classic file with the shell and the edition written in', async () => {
  const code = await write('e1')
  expect(code).not.toMatch(/\bimport\b|\bexport\b|importScripts|SHELL_FILES|EDITION_ID|BUILD_ID/)
  for (const words of [...SHELL, 'e1']) expect(code).toContain(words)
})

test('the same build makes the same worker', async () => {
  expect(await write('e1', SHELL.toReversed())).toBe(await write('e1'))
})

test('another edition makes another build', async () => {
  expect(buildIdOf(await write('e2'))).not.toBe(buildIdOf(await write('e1')))
})

test('other bytes of a file of the same name make another build', async () => {
  const before = await write('e1')
  await writeFile(join(outDir, 'shell.html'), '<!doctype html><title>On Record</title>')
  expect(buildIdOf(await write('e1'))).not.toBe(buildIdOf(before))
})

test('a shell file that is not there fails the build', async () => {
  await expect(write('e1', ['gone.html'])).rejects.toThrow('gone.html')
})

function buildIdOf(code: string): string | undefined {
  return /shell-([0-9a-f]{12})\b/.exec(code)?.[1]
}
