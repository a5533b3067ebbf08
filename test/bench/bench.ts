import { existsSync } from 'node:fs'
import { knowAllLanguages } from '../../src/parse/knowAllLanguages.ts'
import { drawContactSheet } from './drawContactSheet.ts'
import { measureBuild } from './measureBuild.ts'
import { measureFirstInput } from './measureFirstInput.ts'
import { measureLibrary } from './measureLibrary.ts'
import { measureParse } from './measureParse.ts'
import { measurePaint } from './measurePaint.ts'
import { measureRandom } from './measureRandom.ts'
import { measureReading } from './measureReading.ts'
import { scoreFindings } from './scoreFindings.ts'
import { scorePages } from './scorePages.ts'
import { scoreQuotes } from './scoreQuotes.ts'
import { trainAntecedents } from './trainAntecedents.ts'
import { trainJudge } from './trainJudge.ts'
import { weighFiles } from './weighFiles.ts'

/** What `npm run bench -- --help` says. */
const HELP = `Measures the built app, the reader's own library in it, the parser's speed, and how well copied
pages, findings and quotes are read. Without words it measures everything, but draws and trains nothing;
else the parts that are named.

  npm run bench                                  everything
  npm run bench -- bytes                         what the built files weigh
  npm run bench -- paint --runs=9                how fast a page is painted, over so many visits
  npm run bench -- input --runs=9                how soon the first press of a visit is answered
  npm run bench -- build --stories=1000,10000    how long a build of so many stories takes
  npm run bench -- reading                       how fast a story answers its reader
  npm run bench -- library --kills=200           what the reader's library loses in so many crashes
  npm run bench -- parse --file=stories.jsonl    how fast the parser reads
  npm run bench -- random --documents=1000000    what random documents break
  npm run bench -- pages --worst=15              how well pages are read, with so many of the worst
  npm run bench -- findings                      how well sources, days and silences are found
  npm run bench -- quotes                        how well quotes and their speakers are found
  npm run bench -- look --seeds=stories          draws every page of a folder, at four widths, light and dark
  npm run bench -- train                         makes the weights by which quotes are told from terms

bytes, paint, input and library measure the folder dist: npm run build makes it.`

const PARTS = {
  bytes: () => weighFiles(DIST),
  build: () => measureBuild(numbersOf('stories') ?? [1000, 10_000]),
  parse: () => measureParse(wordOf('file')),
  paint: () => measurePaint(DIST, numbersOf('runs')?.[0] ?? 7),
  input: () => measureFirstInput(DIST, numbersOf('runs')?.[0] ?? 7),
  reading: measureReading,
  library: () => measureLibrary(DIST, numbersOf('kills')?.[0] ?? 200),
  random: () => measureRandom(numbersOf('documents')?.[0] ?? 30_000),
  pages: () => scorePages(numbersOf('worst')?.[0] ?? 10),
  findings: scoreFindings,
  quotes: scoreQuotes,
  look: () => drawContactSheet(wordOf('seeds') ?? 'seeds'),
  train: () => {
    trainJudge()
    trainAntecedents()
  },
} as const

const DIST = 'dist'

/** Parts that need nothing built: the parser is enough, or they build for themselves. */
const UNBUILT: ReadonlySet<string> = new Set([
  'look',
  'pages',
  'parse',
  'random',
  'findings',
  'quotes',
  'train',
])

type Part = keyof typeof PARTS

const ALL: readonly Part[] = [
  'bytes',
  'build',
  'parse',
  'paint',
  'input',
  'reading',
  'library',
  'pages',
  'findings',
  'quotes',
]

function isPart(word: string): word is Part {
  return word in PARTS
}

/** `--stories=1000,10000` */
function numbersOf(name: string): readonly number[] | undefined {
  return wordOf(name)?.split(',').map(Number)
}

function wordOf(name: string): string | undefined {
  const flag = `--${name}=`
  return process.argv.find((word) => word.startsWith(flag))?.slice(flag.length)
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(HELP)
    return
  }
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const unknown = words.find((word) => !isPart(word))
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}".`)
  const named = words.filter(isPart)
  const chosen = named.length > 0 ? named : ALL
  const needsDist = chosen.some((part) => !UNBUILT.has(part))
  if (needsDist && !existsSync(`${DIST}/index.html`))
    throw new Error('Nothing is built yet: npm run build.')
  for (const part of chosen) await PARTS[part]()
}

knowAllLanguages()
await main()
