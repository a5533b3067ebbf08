import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import type { Article } from '../../src/article/Article.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'

const folder = mkdtempSync(join(tmpdir(), 'parse-'))
afterAll(() => rmSync(folder, { recursive: true }))

const STORY = 'A wall for Sandport\n\nThe council voted to mend it. “We go on,” said Ana Ruiz.\n'

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

type Run = { readonly code: number | null; readonly out: string; readonly err: string }

async function run(args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, ['src/site/parse.js', ...args])
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const code = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)])
  return { code: await code, out, err }
}

function linesOf(out: string): readonly unknown[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
}

test('files give their articles in order', async () => {
  const files = [fileOf('a.txt', STORY), fileOf('b.txt', `\ufeff${STORY.replace('wall', 'pier')}`)]
  const { code, out, err } = await run(files)
  expect([code, err]).toEqual([0, ''])
  expect(linesOf(out)).toEqual([parseArticle(STORY), parseArticle(STORY.replace('wall', 'pier'))])
})

test('without a file, standard input is the article; --no-text leaves the text out', async () => {
  const { code, out } = await run(['--no-text'], STORY)
  const { text: _, ...rest } = parseArticle(STORY)
  expect([code, linesOf(out)]).toEqual([0, [rest]])
})

test('what can’t be read gets one line each, and the rest is parsed', async () => {
  const bad = [
    join(folder, 'missing.txt'),
    fileOf('picture.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])),
  ]
  const { code, out, err } = await run([...bad, fileOf('c.txt', STORY)])
  expect(code).toBe(1)
  expect(linesOf(out)).toHaveLength(1)
  const complaints = err.trimEnd().split('\n')
  expect(complaints.map((line, place) => line.startsWith(bad[place] ?? ''))).toEqual([true, true])
  expect(complaints[1]).toContain(
    'It is not text: it is a JPEG picture; save its words as a .txt, .md or .html file.',
  )
})

test('nothing in a name or a story moves the terminal', async () => {
  const story = STORY.replace('Ana', '\u009b31mAna').replace('We go', '\u001b[2JWe \u202ego')
  const files = [fileOf('wall\u001b[31m.txt', story), join(folder, 'gone\u001b]0;x\u0007.txt')]
  const { out, err } = await run(['--explain', ...files])
  expect(out).toContain('wall·[31m.txt\n\n')
  expect(out).toContain('·[2JWe ·go on,')
  expect(err).toBe(`${join(folder, 'gone·]0;x·.txt')}: It isn’t there: look at its name.\n`)
  // oxlint-disable-next-line no-control-regex -- they are what must not be there
  expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})

test('lines of JSON in, lines of JSON out, bad lines named by number', async () => {
  const input = [
    JSON.stringify({ id: 7, text: STORY }),
    'no json',
    '{"id":1}',
    JSON.stringify({ id: 'z', text: '' }),
  ]
  const { code, out, err } = await run(['--jsonl'], input.join('\r\n'))
  expect(code).toBe(1)
  expect(linesOf(out)).toEqual([
    { id: 7, article: parseArticle(STORY) },
    { id: 'z', article: parseArticle('') },
  ])
  expect(err.split('\n').map((line) => line.slice(0, 24))).toEqual([
    'standard input, line 2: ',
    'standard input, line 3: ',
    '',
  ])
})

test('many lines come out in the order in which they went in', async () => {
  const ids = Array.from({ length: 60 }, (_, id) => id)
  const { code, out } = await run(
    ['--jsonl', '--no-text'],
    ids.map((id) => JSON.stringify({ id, text: STORY.repeat(id % 7 === 0 ? 90 : 30) })).join('\n'),
  )
  expect(code).toBe(0)
  expect(linesOf(out).map((line) => (line as { readonly id: number }).id)).toEqual(ids)
})

test('an option that nobody knows is a usage error', async () => {
  const { code, out, err } = await run(['--jason'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('Usage:')
})

test('a reader that stops reading is no failure', async () => {
  const child = spawn(process.execPath, ['src/site/parse.js', '--jsonl'])
  child.stdin.on('error', () => undefined)
  const line = `${JSON.stringify({ id: 1, text: STORY.repeat(20) } satisfies { id: number; text: Article['text'] })}\n`
  child.stdin.end(line.repeat(400))
  child.stdout.once('data', () => child.stdout.destroy())
  const err = textOf(child.stderr)
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, await err]).toEqual([0, ''])
})
