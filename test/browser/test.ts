import { cp } from 'node:fs/promises'
import { expect, test as plain } from '@playwright/test'
import { type Journal, openJournal } from './openJournal.ts'
import { type Site, openSite } from './openSite.ts'

type Fixtures = {
  /** The built app on a host of this test's own. */
  readonly site: Site
  /** Fails the test for anything that a page did and must not do. */
  readonly journal: Journal
  /** A copy of the built app with something wrong in it; gives its folder. */
  readonly breakBuild: (spoil: (folder: string) => Promise<void>) => Promise<string>
}

type Options = {
  /** The folder of the built app. */
  readonly build: string
  /** The path it was built for. */
  readonly base: string
}

/** A test of the built app in a real browser, which also fails for what no test looks at. */
export const test = plain.extend<Fixtures & Options>({
  build: ['dist', { option: true }],
  base: ['/', { option: true }],

  site: async ({ build, base }, lend) => {
    // A busy machine would take ten seconds and more to pack React as small as it gets.
    const site = await openSite(build, base, 'soon')
    await lend(site)
    await site.stop()
  },

  breakBuild: async ({ build }, lend, info) => {
    await lend(async (spoil) => {
      const folder = info.outputPath('build')
      await cp(build, folder, { recursive: true })
      await spoil(folder)
      return folder
    })
  },

  baseURL: async ({ site }, lend) => {
    await lend(site.address)
  },

  journal: [
    async ({ context, site, serviceWorkers }, lend) => {
      const journal = await openJournal(context, site.address)
      if (serviceWorkers === 'block') journal.allow(/^warning: Service Worker registration blocked/)
      await lend(journal)
      expect(journal.entries, 'what no page may do').toEqual([])
    },
    { auto: true },
  ],
})

/**
 * For files that ask nothing of what is kept offline: while a test goes on, the worker would fetch and
 * keep the whole app, which takes longer than most of them. `test.use(NOTHING_KEPT)`.
 */
export const NOTHING_KEPT = { serviceWorkers: 'block' } as const

/** For those tests of such a file that do. */
export const KEPT = { serviceWorkers: 'allow' } as const

/** What a browser says of data that isn’t the version that its page was rendered from. */
export const OTHER_VERSION =
  /^error: (?:Failed to find a valid digest|Fetch API cannot load \S+ SRI's integrity)/

export { expect }
