import type { BrowserContext } from '@playwright/test'

/** What a page must never do unseen, written down while a test goes on. */
export type Journal = {
  /** One line for each thing that was not allowed. */
  readonly entries: readonly string[]
  /** Allows lines of the console that a test brings about on purpose. */
  readonly allow: (line: RegExp) => void
}

/**
 * Writes down what every page of the context puts on the console as an error or a warning, what it
 * throws, what the policy blocks, and every request to a host that isn't the app's own.
 */
export async function openJournal(context: BrowserContext, address: string): Promise<Journal> {
  const entries: string[] = []
  const allowed: RegExp[] = []
  const write = (entry: string) => {
    if (!allowed.some((line) => line.test(entry))) entries.push(entry)
  }

  context.on('console', (message) => {
    const type = message.type()
    if (type === 'error' || type === 'warning') {
      write(`${type}: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => write(`thrown: ${error.error().message}`))
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(address).origin) {
      write(`request to another host: ${request.url()}`)
    }
  })
  // Chromium puts most violations on the console, but not all; the event is for every one.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy violated: ${violatedDirective} by ${blockedURI}`),
    )
  })

  return {
    entries,
    allow(line) {
      allowed.push(line)
    },
  }
}
