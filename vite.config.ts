import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { onRecord } from './src/site/onRecord.ts'
import { readSettings } from './src/site/readSettings.ts'

const settings = readSettings()

export default defineConfig(({ command }) => ({
  plugins: [react(), tailwindcss(), onRecord(settings)],
  // What the bundler tells of its files is for who asks for it; `buildApp` says what became of the stories.
  logLevel: command === 'build' && !settings.verbose ? 'warn' : 'info',
  // How long the bundler’s parts took is nothing to somebody who builds a library.
  build: { outDir: settings.out, rolldownOptions: { checks: { pluginTimings: false } } },
  test: {
    // The bench measures time, no test does: a busy machine must not fail one.
    testTimeout: 60_000,
    // By itself it leaves one core idle, which on two is half of them.
    maxWorkers: 2,
    setupFiles: ['test/setUp.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // None of these leaves anything behind: what they share is loaded once for each worker.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/read/**', 'test/browser/**', 'test/bench/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'read',
          include: ['test/read/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['test/read/setUp.ts'],
        },
      },
    ],
  },
}))
