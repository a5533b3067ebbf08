import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import type { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import type { Article } from '../article/Article.ts'
import { explain } from '../parse/explain.ts'
import type { Opened } from '../parse/formats/openArticle.ts'
import { visible } from './formatProblem.ts'
import { inOrder } from './inOrder.ts'
import { type Input, type LineBatch, readBatches } from './lineBatches.ts'
import { openBytes, openFile } from './openFile.ts'
import { THREADS, answerAll, openThreads } from './openThreads.ts'
import { type Lines, type ParsedLine, parseLines, shown } from './parseLine.ts'

/*
 *     npm run --silent parse -- [--jsonl | --explain] [--no-text] [file …]
 *
 * With files: one article JSON a file and line, in order. Without: standard input is one article.
 * With --explain: no JSON, but for every quote, and all else in quotation marks, why it was read as it was.
 * With --jsonl: lines {"id", "text"} in, lines {"id", "article"} out, a few held at a time.
 * What can't be read gets one line on standard error; the rest is still parsed; exit code 1.
 */

type Options = {
  readonly jsonl: boolean
  readonly text: boolean
  readonly explain: boolean
  readonly files: readonly string[]
}

const USAGE = 'Usage: npm run --silent parse -- [--jsonl | --explain] [--no-text] [file …]'

const HELP = `${USAGE}

Reads news articles and prints what they hold as JSON: who said what, and where it comes from.
Without a file, standard input is one article.

  --jsonl    lines {"id", "text"} in, lines {"id", "article"} out
  --explain  for every quote, and all else in quotation marks: the rules that found a speaker,
             which of them won, whether it is a quote, and whose it is, and why
  --no-text  leave the text out of the JSON
  --help     print this

What can’t be read is named on standard error, and the exit code is 1.`

async function main(): Promise<number> {
  const options = readOptions()
  if (!options) return 2
  if (options === 'help') {
    await print(process.stdout, HELP)
    return 0
  }
  if (options.jsonl) return parseJsonLines(options)
  return options.files.length > 0 ? parseFiles(options) : parseInput(options)
}

function readOptions(): Options | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        explain: { type: 'boolean' },
        'no-text': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return 'help'
    const { jsonl = false, explain = false } = values
    return { jsonl, explain, text: !values['no-text'], files: positionals }
  } catch (error) {
    complain(`${reasonOf(error)} ${USAGE}`)
    return null
  }
}

async function parseFiles({ files, ...options }: Options): Promise<number> {
  let failed = 0
  for (const file of files) if (!(await printOpened(file, openFile(file), options))) failed++
  return failed > 0 ? 1 : 0
}

async function parseInput(options: Options): Promise<number> {
  const opened = openBytes(await buffer(process.stdin), 'plain')
  return (await printOpened('standard input', opened, options)) ? 0 : 1
}

/** Prints the article or the reasons behind its quotes, or says why there is none. */
async function printOpened(
  name: string,
  opened: Opened,
  { explain: why, text }: Pick<Options, 'explain' | 'text'>,
): Promise<boolean> {
  if (opened.article === null) complain(`${name}: ${opened.problem}`)
  else if (why) await print(process.stdout, `${visible(name)}\n\n${tell(opened.article)}\n`)
  else await print(process.stdout, JSON.stringify(shown(opened.article, text)))
  return opened.article !== null
}

/** The story's own words are in it, whatever they hold. */
function tell(article: Article): string {
  return explain(article).split('\n').map(visible).join('\n')
}

/** Parses on several threads, unless the lines are few, and prints in order. */
async function parseJsonLines({ files, text: withText }: Options): Promise<number> {
  const threads = openThreads<Lines, readonly ParsedLine[]>(new URL(import.meta.url), {
    count: THREADS,
  })
  const parseBatch = async (batch: LineBatch) => {
    const lines = { lines: batch.lines, withText }
    const few = batch.first === 1 && batch.ends
    return { batch, parsed: await (few || !BUNDLED ? parseLines(lines) : threads.ask(lines)) }
  }
  let failed = 0
  for (const input of files.length > 0 ? files.map(openLines) : [standardInput()])
    for await (const { batch, parsed } of inOrder(readBatches(input), parseBatch, 2 * THREADS))
      failed += await printBatch(batch, parsed)
  threads.close()
  return failed > 0 ? 1 : 0
}

/** A thread of its own reads no TypeScript. */
const BUNDLED = !import.meta.url.endsWith('.ts')

/** Prints what was parsed, and gives how much wasn't. */
async function printBatch(batch: LineBatch, parsed: readonly ParsedLine[]): Promise<number> {
  let failed = 0
  for (const [place, { json, problem }] of parsed.entries()) {
    if (json !== null) await print(process.stdout, json)
    if (problem === null) continue
    complain(`${batch.name}, line ${batch.first + place}: ${problem}`)
    failed++
  }
  if (batch.problem === null) return failed
  complain(`${batch.name}: ${batch.problem}`)
  return failed + 1
}

function openLines(file: string): Input {
  return { name: file, input: createReadStream(file) }
}

function standardInput(): Input {
  return { name: 'standard input', input: process.stdin }
}

/** Waits until the reader has taken what it was given, so that memory doesn't grow with the input. */
async function print(output: Writable, json: string): Promise<void> {
  if (output.write(`${json}\n`)) return
  await new Promise<void>((resolve) => output.once('drain', resolve))
}

/** One line, whatever it is about. */
function complain(message: string): void {
  process.stderr.write(`${visible(message.replace(/\s+/gu, ' '))}\n`)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Whoever reads may stop reading, as `head` does; that is no failure. */
function allowClosing(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
}

if (isMainThread) {
  allowClosing(process.stdout)
  process.exitCode = await main()
} else answerAll(parseLines)
