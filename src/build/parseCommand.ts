import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { buffer } from 'node:stream/consumers'
import type { Readable, Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import type { Article } from '../article/Article.ts'
import { parseArticle } from '../parse/parseArticle.ts'
import type { Opened } from '../parse/formats/openArticle.ts'
import { openBytes, openFile } from './openFile.ts'

/*
 *     npm run --silent parse -- [--jsonl] [--no-text] [file …]
 *
 * With files: one article JSON a file and line, in order. Without: standard input is one article.
 * With --jsonl: lines {"id", "text"} in, lines {"id", "article"} out, one held at a time.
 * What can't be read gets one line on standard error; the rest is still parsed; exit code 1.
 */

type Options = {
  readonly jsonl: boolean
  readonly text: boolean
  readonly files: readonly string[]
}

const USAGE = 'Usage: npm run --silent parse -- [--jsonl] [--no-text] [file …]'

async function main(): Promise<number> {
  const options = readOptions()
  if (!options) return 2
  if (options.jsonl) return parseLines(options)
  return options.files.length > 0 ? parseFiles(options) : parseInput(options)
}

function readOptions(): Options | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { jsonl: { type: 'boolean' }, 'no-text': { type: 'boolean' } },
    })
    return { jsonl: values.jsonl ?? false, text: !values['no-text'], files: positionals }
  } catch (error) {
    complain(`${reasonOf(error)} ${USAGE}`)
    return null
  }
}

async function parseFiles({ files, text }: Options): Promise<number> {
  let failed = 0
  for (const file of files) if (!(await printOpened(file, openFile(file), text))) failed++
  return failed > 0 ? 1 : 0
}

async function parseInput({ text }: Options): Promise<number> {
  const opened = openBytes(await buffer(process.stdin), 'plain')
  return (await printOpened('standard input', opened, text)) ? 0 : 1
}

/** Prints the article, or says why there is none. */
async function printOpened(name: string, opened: Opened, withText: boolean): Promise<boolean> {
  if (opened.article === null) complain(`${name}: ${opened.problem}`)
  else await print(process.stdout, shown(opened.article, withText))
  return opened.article !== null
}

async function parseLines({ files, text }: Options): Promise<number> {
  let failed = 0
  for (const { name, input } of files.length > 0 ? files.map(openLines) : [standardInput()]) {
    let number = 0
    try {
      for await (const line of createInterface({ input, crlfDelay: Infinity })) {
        number++
        if (line.trim() === '') continue
        const record = readRecord(number === 1 ? line.replace(/^\uFEFF/u, '') : line)
        if (typeof record === 'string') {
          complain(`${name}, line ${number}: ${record}`)
          failed++
          continue
        }
        const article = shown(parseArticle(record.text), text)
        await print(process.stdout, { id: record.id, article })
      }
    } catch (error) {
      complain(`${name}: It can't be read: ${reasonOf(error)}.`)
      failed++
    }
  }
  return failed > 0 ? 1 : 0
}

function openLines(file: string): { readonly name: string; readonly input: Readable } {
  return { name: file, input: createReadStream(file) }
}

function standardInput(): { readonly name: string; readonly input: Readable } {
  return { name: 'standard input', input: process.stdin }
}

type Line = { readonly id: unknown; readonly text: string }

function readRecord(line: string): Line | string {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('text' in value)) return NO_TEXT
    if (typeof value.text !== 'string') return NO_TEXT
    return { id: 'id' in value ? value.id : null, text: value.text }
  } catch {
    return 'It is not JSON.'
  }
}

const NO_TEXT = 'It is not {"id": …, "text": "…"}.'

function shown(article: Article, withText: boolean): Article | Omit<Article, 'text'> {
  if (withText) return article
  const { text: _, ...rest } = article
  return rest
}

/** Waits until the reader has taken what it was given, so that memory doesn't grow with the input. */
async function print(output: Writable, value: unknown): Promise<void> {
  if (output.write(`${JSON.stringify(value)}\n`)) return
  await new Promise<void>((resolve) => output.once('drain', resolve))
}

/** One line, whatever it is about. */
function complain(message: string): void {
  process.stderr.write(`${message.replace(/\s+/gu, ' ')}\n`)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Whoever reads may stop reading, as `head` does; that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

process.exitCode = await main()
