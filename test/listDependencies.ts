import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const PAGE = 'docs/dependencies.md'

type Package = {
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/**
 * Writes the list of the packages that the project names: version and licence from what is installed,
 * and for what readers are sent the day of the last release, asked of the registry. A day that can't
 * be had stays as the list has it.
 *
 *     | react | 19.3.1 | MIT | 2026-10-01 |
 */
async function writeList(): Promise<void> {
  const { dependencies = {}, devDependencies = {} } = await readPackage('.')
  const known = await knownDays()
  const shipped: string[] = []
  for (const name of Object.keys(dependencies)) {
    const day = (await lastRelease(name)) ?? known.get(name) ?? '–'
    shipped.push(`| ${name} | ${await describe(name)} | ${day} |`)
  }
  const tools = Object.keys(devDependencies).map(
    async (name) => `| ${name} | ${await describe(name)} |`,
  )
  const page = `# Dependencies

\`npm run dependencies\` writes this page. Versions and licences are those of what is installed; the day of a last release is what the registry says.

No package runs anything when it is installed (\`ignore-scripts\` in \`.npmrc\`), and the lockfile holds the hash of each.

## What readers are sent

| Package | Version | Licence | Last release |
| --- | --- | --- | --- |
${shipped.join('\n')}

## What only builds and tests

| Package | Version | Licence |
| --- | --- | --- |
${(await Promise.all(tools)).join('\n')}
`
  await writeFile(PAGE, page)
  await run('npx', ['prettier', '--write', '--log-level', 'warn', PAGE])
}

async function readPackage(folder: string): Promise<Package> {
  const found: Package = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  return found
}

/** `19.3.1 | MIT` */
async function describe(name: string): Promise<string> {
  const { version, license = 'not stated' } = await readPackage(`node_modules/${name}`)
  return `${version} | ${license}`
}

async function lastRelease(name: string): Promise<string | undefined> {
  try {
    const asked = ['view', name, 'version', 'time', '--json', '--fetch-retries=0']
    const { stdout } = await run('npm', asked, { timeout: 20_000, maxBuffer: 64_000_000 })
    const { version, time }: Releases = JSON.parse(stdout)
    return time[version]?.slice(0, '2026-10-01'.length)
  } catch {
    // There is no registry just now.
    return undefined
  }
}

/** The latest version, and when each was released. */
type Releases = { readonly version: string; readonly time: Readonly<Record<string, string>> }

async function knownDays(): Promise<ReadonlyMap<string, string>> {
  const page = await readFile(PAGE, 'utf8').catch(() => '')
  const rows = page.matchAll(/^\| (\S+) .*\| (\d{4}-\d\d-\d\d) +\|$/gm)
  return new Map([...rows].map(([, name = '', day = '']) => [name, day]))
}

const HELP = `Writes docs/dependencies.md: the packages that the project names, with their versions and licences, and the
day of the last release, asked of the registry, of those that readers are sent.`

if (process.argv.includes('--help')) console.log(HELP)
else await writeList()
