import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the bundler writes of the packages in a bundle, where `build.license` names a `.json`. */
type Licence = {
  readonly name: string
  readonly version: string
  /** SPDX, as in `MIT`. */
  readonly identifier: string | null
  readonly text?: string
}

/** Where the bundlers write them: of the app, and of the parser's worker. */
export const BUNDLED = ['licences-app.json', 'licences-parser.json'] as const

/** What is shipped and is in no bundle of scripts. */
const OTHERS = [
  { name: 'Tailwind CSS', file: '../../node_modules/tailwindcss/LICENSE' },
  { name: 'Source Serif 4', file: '../read/fonts/OFL.txt' },
  { name: 'Atkinson Hyperlegible', file: '../read/fonts/atkinson-OFL.txt' },
  { name: 'OpenDyslexic', file: '../read/fonts/opendyslexic-OFL.txt' },
] as const

const FILE = 'licences.txt'

const HEAD = 'On Record is made with the work of others. These are their licences.'

/** Writes one text with the licences of all that is shipped, since they ask to travel with it. */
export async function writeLicences(outDir: string): Promise<void> {
  const bundled = await Promise.all(BUNDLED.map((name) => readBundled(join(outDir, name))))
  const packages = new Map(
    bundled.flat().map((one) => [one.name, { title: titleOf(one), text: textOf(one) }]),
  )
  const others = OTHERS.map(async ({ name, file }) => ({
    title: name,
    text: await readFile(fileURLToPath(new URL(file, import.meta.url)), 'utf8'),
  }))
  const all = [...packages.values(), ...(await Promise.all(others))].toSorted((a, b) =>
    a.title.localeCompare(b.title, 'en'),
  )
  const parts = all.map(
    ({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n\n${text.trim()}`,
  )
  await writeFile(join(outDir, FILE), `${[HEAD, ...parts].join('\n\n\n')}\n`)
  for (const name of BUNDLED) await rm(join(outDir, name))
}

async function readBundled(file: string): Promise<readonly Licence[]> {
  const licences: readonly Licence[] = JSON.parse(await readFile(file, 'utf8'))
  return licences
}

function titleOf({ name, version, identifier }: Licence): string {
  return `${name} ${version}${identifier === null ? '' : ` (${identifier})`}`
}

/** A package without one is an error: nobody would notice that it is shipped without its words. */
function textOf({ name, text }: Licence): string {
  if (!text) throw new Error(`The package ${name} has no text of its licence.`)
  return text
}
