import type { Asked, FromParser, OpenedText, Parsed } from './parserMessages.ts'
import type { Reason } from '../../words/filled.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'

/** Turns files and pasted words into articles off the page's own thread. Nothing here rejects. */
export type Parser = {
  /** Bytes are handed over: whoever asks has them no more. */
  readonly parse: (asked: Asked) => Promise<Parsed>
  /** For what changes while it is read: null where a newer one has been asked for meanwhile. */
  readonly parseLatest: (asked: Asked) => Promise<Parsed | null>
  readonly close: () => void
}

type Options = {
  readonly host?: Window
  /** Vouches for the worker's script: see `createScriptTrust`. */
  readonly trust: (script: string) => string
  /** How long a text may be read before the parser is stopped, in ms. */
  readonly limit?: number
  /** How long its script, the reader of a format, or a language’s words may be fetched. */
  readonly patience?: number
}

const SCRIPT = 'parse.js'
const LIMIT = 5000
const PATIENCE = 20_000

/** One question at a time lies with the worker, so that each has the whole limit to itself. */
type Question = {
  readonly asked: Asked
  readonly latest: boolean
  readonly answer: (parsed: Parsed | null) => void
  opened: OpenedText | null
}

/**
 * Opens the way to the parse worker; its readers for Markdown and HTML come with the first file of
 * the kind. A parser that hangs or falls over is ended, what it read is answered without an article,
 * and a fresh one takes the next question.
 */
export function openParser(options: Options): Parser {
  const { host = window, limit = LIMIT, patience = PATIENCE } = options
  const waiting: Question[] = []
  let current: Question | null = null
  let worker: Worker | null = null
  let clock: number | undefined
  let count = 0

  function ask(asked: Asked, latest: boolean): Promise<Parsed | null> {
    return new Promise((answer) => {
      if (latest) dropOlder()
      const opened = typeof asked.content === 'string' ? textOf(asked.content) : null
      waiting.push({ asked, latest, answer, opened })
      next()
    })
  }

  /** What lies with the worker already is read to its end, and answered to nobody. */
  function dropOlder() {
    if (current?.latest) current.answer(null)
    const older = waiting.findIndex(({ latest }) => latest)
    if (older >= 0) waiting.splice(older, 1)[0]?.answer(null)
  }

  function next() {
    if (current) return
    const question = waiting.shift()
    if (!question) return
    current = question
    worker ??= start()
    if (!worker) return settle(failed(question, NOT_STARTED))
    const { content } = question.asked
    wait(patience, () => fallOver(NOT_FETCHED))
    // Bytes go over to the worker, words are copied.
    worker.postMessage(
      { ...question.asked, id: ++count },
      content instanceof ArrayBuffer ? [content] : [],
    )
  }

  function settle(parsed: Parsed) {
    host.clearTimeout(clock)
    const answered = current
    current = null
    answered?.answer(parsed)
    next()
  }

  function wait(time: number, late: () => void) {
    host.clearTimeout(clock)
    clock = host.setTimeout(late, time)
  }

  function hear(message: FromParser) {
    if (!current || message.id !== count) return
    if (message.type === 'opened') {
      const { given, encoding } = message
      current.opened = { given, encoding }
    } else if (message.type === 'reading') wait(limit, () => fallOver(TOO_LONG, true))
    else if (message.type === 'fetching') wait(patience, () => fallOver(NOT_FETCHED))
    else if (message.type === 'unread') settle(failed(current, message.problem))
    else settle({ ...(current.opened ?? textOf('')), ...OUTCOME, article: message.article })
  }

  /** Ends the worker, which may never answer again; the question that lay with it is answered. */
  function fallOver(problem: Reason, stopped = false) {
    worker?.terminate()
    worker = null
    if (current) settle(failed(current, problem, stopped))
  }

  function start(): Worker | null {
    const started = startWorker(host, options.trust)
    started?.addEventListener('message', ({ data }: MessageEvent<FromParser>) => {
      if (started === worker) hear(data)
    })
    started?.addEventListener('error', () => {
      if (started === worker) fallOver(NOT_STARTED)
    })
    return started
  }

  return {
    parse: async (asked) => (await ask(asked, false)) ?? DROPPED,
    parseLatest: (asked) => ask(asked, true),
    close() {
      waiting.unshift(...(current ? [current] : []))
      current = null
      host.clearTimeout(clock)
      worker?.terminate()
      worker = null
      for (const question of waiting.splice(0)) question.answer(failed(question, CLOSED))
    },
  }
}

const OUTCOME = { problem: null, stopped: false } as const
const NOT_STARTED = 'The parser could not be started; load the page again.'
const NOT_FETCHED = 'The parser could not be fetched; try again when online.'
const TOO_LONG = 'The parser took too long over this text and was stopped.'
const CLOSED: PlainMessage = 'The page was left before the text was read.'

function textOf(given: string): OpenedText {
  return { given, encoding: null }
}

function failed({ opened }: Question, problem: Reason, stopped = false): Parsed {
  const { given, encoding } = opened ?? { given: null, encoding: null }
  return { article: null, given, encoding, problem, stopped }
}

/** Only what asks for the latest is ever dropped. */
const DROPPED: Parsed = {
  article: null,
  given: null,
  encoding: null,
  problem: CLOSED,
  stopped: false,
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
