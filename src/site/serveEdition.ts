import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, resolve, sep } from 'node:path'
import { type ViteDevServer, isRunnableDevEnvironment } from 'vite'
import { reportTo } from './reportTo.ts'
import { isFixName, isSeedName } from './listSeeds.ts'
import type { Desk, openDesk } from './openDesk.ts'
import type { Settings } from './readSettings.ts'
import type { SeedProblem } from './SeedProblem.ts'

/**
 * Answers requests for the edition's data from the seeds as they are at that moment, and tells the
 * open pages which of the data changed when a seed is saved, added or removed.
 */
export function serveEdition(server: ViteDevServer, settings: Settings): void {
  const { config, watcher, middlewares } = server
  const folder = resolve(config.root, settings.seeds)
  const out = resolve(config.root, settings.out)
  const report = (problem: SeedProblem) => reportTo(config.logger, problem)
  const desk = loadDesk(server).then((open) => open(folder, report, out))

  middlewares.use((request, response, next) => {
    const key = dataKeyOf(request.url ?? '', config.base)
    if (key === null) next()
    else void desk.then((open) => answer(open, key, request, response))
  })

  watcher.add(folder)
  const announce = soon(async () => {
    const keys = await (await desk).refresh()
    if (keys.length > 0) server.ws.send('edition:changed', { keys })
  })
  watcher.on('all', (_, file) => {
    const name = basename(file)
    const inside = resolve(file).startsWith(folder + sep)
    if (inside && (isSeedName(name) || isFixName(name))) announce()
  })
}

/** By the server itself: so the parser is no part of the configuration, which every build would wait for. */
async function loadDesk({ environments }: ViteDevServer): Promise<typeof openDesk> {
  const { ssr } = environments
  if (!isRunnableDevEnvironment(ssr))
    throw new Error('The desk needs an environment that runs code.')
  const desk: { openDesk: typeof openDesk } = await ssr.runner.import(DESK)
  return desk.openDesk
}

const DESK = '/src/site/openDesk.ts'

/** `/base/data/stories/1.json?v=1f3c` asks for `data/stories/1.json`. */
function dataKeyOf(url: string, base: string): string | null {
  const [path = ''] = url.split('?')
  const key = path.startsWith(base) ? path.slice(base.length) : path.slice(1)
  return key.startsWith('data/') ? key : null
}

async function answer(
  desk: Desk,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const json = await desk.open(key)
  response.statusCode = json === null ? 404 : 200
  response.setHeader('Content-Type', 'application/json')
  response.setHeader('Cache-Control', 'no-store')
  response.end(request.method === 'HEAD' ? undefined : (json ?? '{"error":"not found"}'))
}

/** An editor may write a file in several steps; they are taken as one. Milliseconds. */
const SETTLING_TIME = 60

/** Runs `task` once after a burst of calls, and never twice at a time. */
function soon(task: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(task)
    }, SETTLING_TIME)
  }
}
