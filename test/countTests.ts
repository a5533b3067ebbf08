import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

export type Count = { readonly passed: number; readonly failed: number }

/** What is read of Vitest's report. */
export type SpecReport = { readonly numPassedTests: number; readonly numFailedTests: number }

/** What is read of Playwright's: a test that passed at the second try is `flaky`, and has passed. */
export type BrowserReport = {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number }
}

/**
 * Adds up what the runners reported; null stands for one that left no report. Where the run failed
 * and no test did, something before the tests has: that counts as one.
 */
export function countTests(
  spec: SpecReport | null,
  browser: BrowserReport | null,
  runFailed: boolean,
): Count {
  const passed =
    (spec?.numPassedTests ?? 0) + (browser ? browser.stats.expected + browser.stats.flaky : 0)
  const failed = (spec?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0)
  return { passed, failed: runFailed ? Math.max(failed, 1) : failed }
}

async function openReport<Report>(path: string): Promise<Report | null> {
  try {
    const report: Report = JSON.parse(await readFile(path, 'utf8'))
    return report
  } catch {
    // The run ended before this runner began.
    return null
  }
}

/** `tsx test/countTests.ts STATUS`: prints the closing line for a run that ended with STATUS. */
async function main(status: string): Promise<void> {
  const spec = await openReport<SpecReport>('test-results/spec.json')
  const browser = await openReport<BrowserReport>('test-results/browser.json')
  const { passed, failed } = countTests(spec, browser, status !== '0')
  console.log(`${passed} passed, ${failed} failed`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.argv[2] ?? '0')
