import { once } from 'node:events'
import { parentPort, Worker } from 'node:worker_threads'
import { parseLine, type ParsedLine } from './parseLine.ts'

type Lines = { readonly lines: readonly string[]; readonly withText: boolean }

/** Threads that parse lines, each the next ones in turn. */
export type LineWorkers = {
  readonly parse: (lines: Lines) => Promise<readonly ParsedLine[]>
  readonly close: () => void
}

/**
 * `entry` is a module that calls `answerLines` where it isn't on the main thread. A thread is started
 * when its first turn comes.
 */
export function openLineWorkers(entry: URL, count: number): LineWorkers {
  const threads: LineWorkers[] = []
  let turn = 0
  return {
    parse: (lines) => {
      const thread = (threads[turn % count] ??= openThread(new Worker(entry)))
      turn++
      return thread.parse(lines)
    },
    close: () => threads.forEach(({ close }) => close()),
  }
}

/** A thread answers one message after the other. */
function openThread(worker: Worker): LineWorkers {
  let last: Promise<unknown> = Promise.resolve()
  return {
    parse: (lines) => {
      const answer = last.then(() => ask(worker, lines))
      last = answer
      return answer
    },
    close: () => void worker.terminate(),
  }
}

async function ask(worker: Worker, lines: Lines): Promise<readonly ParsedLine[]> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(lines)
  // The other end is `answerLines`.
  const [answer] = (await once(worker, 'message')) as [readonly ParsedLine[]]
  return answer
}

/** The other end, on a worker's thread. */
export function answerLines(): void {
  parentPort?.on('message', (lines: Lines) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one owner
    parentPort?.postMessage(parseLines(lines))
  })
}

export function parseLines({ lines, withText }: Lines): readonly ParsedLine[] {
  return lines.map((line) => parseLine(line, withText))
}
