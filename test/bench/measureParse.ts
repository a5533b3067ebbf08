import { readFile } from 'node:fs/promises'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { parseStructure } from '../../src/parse/page/parseStructure.ts'
import type { Readable } from '../../src/parse/formats/Readable.ts'
import { readHtml } from '../../src/parse/formats/readHtml.ts'
import { readMarkdown } from '../../src/parse/formats/readMarkdown.ts'
import { readPlain } from '../../src/parse/formats/readPlain.ts'
import { FLOODS, HTML_FLOODS, MARKDOWN_FLOODS } from '../parse/floods.ts'
import { createInventor } from './createInventor.ts'
import { medianOf, printTable } from './printTable.ts'
import { writeStory } from './writeStories.ts'

/** How fast the parser reads stories, and how its time grows on texts made to be awkward. */
export async function measureParse(file: string | undefined): Promise<void> {
  const rows = [measureSpeed('invented stories', inventStories())]
  if (file !== undefined) rows.push(measureSpeed(file, await openTexts(file)))
  printTable('Speed, warm, MB of UTF-8 a second of CPU time', rows)
  for (const { format, floods, read } of FORMATS) {
    const growth = Object.entries(floods).map(([name, flood]) => measureGrowth(name, flood, read))
    printTable(`Growth, ${format} and the whole parser, ms of CPU time`, growth)
  }
}

type Format = {
  readonly format: string
  readonly floods: typeof FLOODS
  readonly read: (content: string) => Readable
}

const FORMATS: readonly Format[] = [
  { format: 'plain text', floods: FLOODS, read: readPlain },
  { format: 'Markdown', floods: { ...FLOODS, ...MARKDOWN_FLOODS }, read: readMarkdown },
  { format: 'HTML', floods: { ...FLOODS, ...HTML_FLOODS }, read: readHtml },
]

const STORIES = 500

function inventStories(): readonly string[] {
  const invent = createInventor(1)
  return Array.from({ length: STORIES }, () => writeStory(invent))
}

/** One text, or the `text` of every line of a `.jsonl`. */
async function openTexts(file: string): Promise<readonly string[]> {
  const content = await readFile(file, 'utf8')
  if (!file.endsWith('.jsonl')) return [content]
  const lines = content.split('\n').filter((line) => line !== '')
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text)
}

const ROUNDS = 7

function measureSpeed(texts: string, all: readonly string[]) {
  const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const speedOf = (read: (text: string) => unknown): number => {
    const times = Array.from({ length: ROUNDS }, () =>
      timeOf(() => all.forEach((text) => read(text))),
    )
    return round(bytes / 1000 / medianOf(times))
  }
  return {
    texts,
    MB: round(bytes / 1e6),
    structure: speedOf(parseStructure),
    whole: speedOf(parseArticle),
  }
}

const SIZES = [250_000, 500_000, 1_000_000] as const

/** The exponent says by which power of its length a text's time grows: 1 is in step with it. */
function measureGrowth(text: string, flood: (size: number) => string, read: Format['read']) {
  const open = (content: string): void => {
    const { text: words, hints } = read(content)
    parseArticle(words, hints)
  }
  open(flood(SIZES[0] / 10))
  const [quarter = 0, half = 0, whole = 0] = SIZES.map((size) => {
    const made = flood(size)
    return Math.min(...[1, 2].map(() => timeOf(() => open(made))))
  })
  const exponent = Math.log(whole / quarter) / Math.log(SIZES[2] / SIZES[0])
  return {
    text,
    '250 kB': Math.round(quarter),
    '500 kB': Math.round(half),
    '1 MB': Math.round(whole),
    exponent: Math.round(exponent * 100) / 100,
  }
}

/** CPU time rather than the clock's, because other programs run beside this one. */
function timeOf(run: () => void): number {
  const began = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
