import type { FromParser, Parsed, ToParser } from './parserMessages.ts'

/** Turns files and pasted words into articles off the page's own thread. */
export type Parser = {
  /** `content` is a file's bytes, which are handed over, or what somebody pasted. Never rejects. */
  readonly parse: (name: string, content: ArrayBuffer | string) => Promise<Parsed>
  readonly close: () => void
}

type Options = {
  readonly host?: Window
  /** Vouches for the worker's script: see `createScriptTrust`. */
  readonly trust: (script: string) => string
}

const SCRIPT = 'parse.js'

/** Starts the parse worker; its readers for Markdown and HTML come with the first file of the kind. */
export function openParser({ host = window, trust }: Options): Parser {
  const waiting = new Map<number, (parsed: Parsed) => void>()
  let asked = 0
  const worker = startWorker(host, trust)
  worker?.addEventListener('message', ({ data }: MessageEvent<FromParser>) => {
    const { id, ...parsed } = data
    waiting.get(id)?.(parsed)
    waiting.delete(id)
  })
  worker?.addEventListener('error', () => {
    for (const answer of waiting.values()) answer(NOT_STARTED)
    waiting.clear()
  })

  return {
    parse(name, content) {
      if (!worker) return Promise.resolve(NOT_STARTED)
      const message: ToParser = { id: asked++, name, content }
      return new Promise((resolve) => {
        waiting.set(message.id, resolve)
        worker.postMessage(message, typeof content === 'string' ? [] : [content])
      })
    },
    close: () => worker?.terminate(),
  }
}

const NOT_STARTED: Parsed = {
  article: null,
  problem: 'The parser could not be started; load the page again.',
}

function startWorker(host: Window, trust: Options['trust']): Worker | null {
  try {
    const { Worker } = host as Window & typeof globalThis
    return new Worker(trust(SCRIPT), { type: 'module' })
  } catch {
    // The browser has no module workers, or the policy refuses it: each file is answered with that.
    return null
  }
}
