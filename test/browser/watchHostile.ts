import type { BrowserContext } from '@playwright/test'
import { openJournal } from './openJournal.ts'

export type HostileWatch = {
  /** What was run, opened, asked of other hosts, blocked or thrown. */
  readonly entries: readonly string[]
}

/** Writes down whatever a hostile string brings about. That the app's own host says 404 is none. */
export async function watchHostile(
  context: BrowserContext,
  address: string,
): Promise<HostileWatch> {
  const journal = await openJournal(context, address)
  journal.allow(/^error: Failed to load resource: .*\(http:\/\/localhost:/)
  // Where a test wants none.
  journal.allow(/^warning: Service Worker registration blocked/)
  const dialogs: string[] = []
  context.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') dialogs.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss().catch(() => undefined)
  })
  // What a runner that keeps the names of functions calls for each of them.
  await context.addInitScript('globalThis.__name ??= (named) => named')
  await context.addInitScript(() => {
    Object.defineProperty(window, '__pwn', {
      set() {
        console.error('executed')
      },
    })
  })
  return {
    get entries() {
      return [...journal.entries, ...dialogs]
    },
  }
}
