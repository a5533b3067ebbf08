import { once } from 'node:events'
import { createServer } from 'node:http'

/** `silence` takes the request and says nothing; `portal` answers everything with its own page. */
type Fault = 'silence' | 'portal' | 'failure'

/** Stands in the place of a host that has stopped, and does what networks do wrong. */
export async function serveNothingUseful(
  address: string,
  fault: Fault,
): Promise<{ readonly close: () => Promise<void> }> {
  const { hostname, port } = new URL(address)
  const server = createServer((_request, response) => {
    if (fault === 'silence') return
    response.writeHead(fault === 'portal' ? 200 : 503, { 'content-type': 'text/html' })
    response.end('<!doctype html><title>Welcome</title><h1>Accept our terms to go on</h1>')
  })
  server.listen(Number(port), hostname)
  await once(server, 'listening')
  return {
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
