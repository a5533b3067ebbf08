import { type Preview, servePreview } from '../../src/site/servePreview.ts'

/** A built app on a host of its own, which a test can stop, start again, or give a new build. */
export type Site = {
  /** Where the app is, with a slash at the end. It stays the same however often the host stops. */
  readonly address: string
  readonly stop: () => Promise<void>
  readonly start: (folder?: string) => Promise<void>
}

const HOST = 'localhost'

export async function openSite(folder: string, base = '/'): Promise<Site> {
  let preview: Preview | undefined = await servePreview({ folder, base, port: 0, host: HOST })
  const { address } = preview
  const port = Number(new URL(address).port)

  async function stop() {
    await preview?.close()
    preview = undefined
  }

  return {
    address,
    stop,
    async start(next = folder) {
      await stop()
      preview = await servePreview({ folder: next, base, port, host: HOST })
    },
  }
}
