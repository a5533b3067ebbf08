import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'

/** How many threads a command works with: more of them wait for the disk, and each takes some 200 MB. */
export const THREADS = Math.min(availableParallelism(), 4)

/** Threads that answer questions, each the next ones in turn. */
export type Threads<Question, Answer> = {
  readonly ask: (question: Question) => Promise<Answer>
  readonly close: () => void
}

/** How many threads there are, and what each may have. */
export type ThreadsOptions = {
  /** How many there are at most: one is started when its first turn comes. */
  readonly count: number
  /** What each begins with, as its `workerData`. */
  readonly given?: unknown
  /** The most that one may take, in MB: so one question can't take all that the machine has. */
  readonly megabytes?: number
  /** How long one question may take, in ms: what takes longer is stopped with its thread. */
  readonly limit?: number
}

/** `entry` is a module of JavaScript that calls `answerAll` where it isn't on the main thread. */
export function openThreads<Question, Answer>(
  entry: URL,
  { count, given, megabytes, limit }: ThreadsOptions,
): Threads<Question, Answer> {
  const resourceLimits =
    megabytes === undefined
      ? {}
      : { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG }
  const start = () => new Worker(entry, { workerData: given, resourceLimits })
  const threads: Threads<Question, Answer>[] = []
  let turn = 0
  return {
    ask: (question) => {
      const thread = (threads[turn % count] ??= openThread(start, limit))
      turn++
      return thread.ask(question)
    },
    close: () => threads.forEach(({ close }) => close()),
  }
}

/** In MB, for what is new: half of what V8 takes unasked, and no slower. */
const YOUNG = 24

/** Whether a question took more memory than a thread may. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** Whether a question took more time than it may. */
export function isTooLate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ABORT_ERR'
}

/**
 * A thread answers one message after the other. Where one ends it (its memory was too little, or its time),
 * that answer fails, and the next is given by another.
 */
function openThread<Question, Answer>(
  start: () => Worker,
  limit: number | undefined,
): Threads<Question, Answer> {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  const ask = async (question: Question): Promise<Answer> => {
    worker ??= start()
    try {
      return await askOne<Answer>(worker, question, limit)
    } catch (error) {
      void worker.terminate()
      worker = null
      throw error
    }
  }
  return {
    ask: (question) => {
      const answer = last.then(() => ask(question))
      last = answer.catch(() => {})
      return answer
    },
    close: () => void worker?.terminate(),
  }
}

async function askOne<Answer>(
  worker: Worker,
  question: unknown,
  limit: number | undefined,
): Promise<Answer> {
  const options = limit === undefined ? {} : { signal: AbortSignal.timeout(limit) }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(question)
  // The other end is `answerAll`.
  const [answer] = (await once(worker, 'message', options)) as [Answer]
  return answer
}

/** The other end, on a thread of its own. What it is asked, whoever opened the threads knows. */
export function answerAll(answer: (question: never) => unknown): void {
  parentPort?.on('message', (question: unknown) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one owner
    parentPort?.postMessage(answer(question as never))
  })
}
