import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

/** Names under which systems install it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The Chromium to test with: the one that `CHROMIUM_PATH` names, else Playwright's own, else one
 * on the path. Throws, saying what to do, when there is none.
 */
export function findChromium(): string {
  const found = lookForChromium()
  if (found === undefined) {
    throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to where it is.')
  }
  return found
}

function lookForChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [chromium.executablePath(), ...onPath].find((path) => existsSync(path) && canRun(path))
}

/** A downloaded one lies there complete and still can't start where system libraries are missing. */
function canRun(path: string): boolean {
  return tryCommand(path, ['--version'], 'ignore')
}

/** Installs one where none runs: Playwright's, else the system's own package. */
function installChromium(): void {
  tryCommand('npx', ['playwright', 'install', 'chromium'])
  if (lookForChromium() !== undefined) return
  const mayInstall = process.getuid?.() === 0
  if (mayInstall && tryCommand('apt-get', ['update'])) {
    tryCommand('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
  }
}

/** What it prints is for the person who waits: standard output stays clean for the path. */
function tryCommand(command: string, args: readonly string[], output: 2 | 'ignore' = 2): boolean {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return true
  } catch {
    return false
  }
}

/** As a command: sees to it that there is a Chromium, and prints where. */
function main(): void {
  if (lookForChromium() === undefined) installChromium()
  try {
    console.log(findChromium())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
