import { existsSync } from 'node:fs'
import { measureBuild } from './measureBuild.ts'
import { measurePaint } from './measurePaint.ts'
import { weighFiles } from './weighFiles.ts'

/**
 * Measures the built app. Without words, all of it; else the parts named, and how often a page is
 * visited:
 *
 *     npm run bench
 *     npm run bench -- bytes paint --runs=9
 *     npm run bench -- build --stories=1000,10000
 */
const PARTS = {
  bytes: () => weighFiles(DIST),
  build: () => measureBuild(numbersOf('stories') ?? [1000, 10_000]),
  paint: () => measurePaint(DIST, numbersOf('runs')?.[0] ?? 7),
} as const

const DIST = 'dist'

type Part = keyof typeof PARTS

function isPart(word: string): word is Part {
  return word in PARTS
}

/** `--stories=1000,10000` */
function numbersOf(name: string): readonly number[] | undefined {
  const flag = process.argv.find((word) => word.startsWith(`--${name}=`))
  return flag?.split('=')[1]?.split(',').map(Number)
}

async function main(): Promise<void> {
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const unknown = words.find((word) => !isPart(word))
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}".`)
  if (!existsSync(`${DIST}/index.html`)) throw new Error('Nothing is built yet: npm run build.')
  const named = words.filter(isPart)
  const all: readonly Part[] = ['bytes', 'build', 'paint']
  for (const part of named.length > 0 ? named : all) await PARTS[part]()
}

await main()
