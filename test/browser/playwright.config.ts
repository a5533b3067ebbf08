import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS } from './chromiumFlags.ts'
import { findChromium } from './findChromium.ts'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  globalSetup: './prepareBuilds.ts',
  // Two cores are what the smallest machine of a pipeline has, and more than half of a test is waiting.
  workers: 4,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    launchOptions: {
      executablePath: findChromium(),
      args: CHROMIUM_FLAGS,
    },
  },
})
