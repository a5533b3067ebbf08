import type { Packing } from '../../src/site/packFile.ts'
import { type Preview, servePreview } from '../../src/site/servePreview.ts'

/** A built app on a host of its own, which a test can stop, start again, or give a new build. */
export type Site = {
  /** Where the app is, with a slash at the end. It stays the same however often the host stops. */
  readonly address: string
  readonly stop: () => Promise<void>
  readonly start: (folder?: string) => Promise<void>
}

const HOST = 'localhost'

export async function openSite(
  folder: string,
  base = '/',
  packing: Packing = 'small',
): Promise<Site> {
  const options = { base, host: HOST, packing }
  let preview: Preview | undefined = await servePreview({ ...options, folder, port: 0 })
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
      preview = await servePreview({ ...options, folder: next, port })
    },
  }
}
