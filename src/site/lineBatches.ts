import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { whyUnread } from './whyUnread.ts'

/** Some lines of a file, the first of them by its number, counted from 1. */
export type LineBatch = {
  readonly name: string
  readonly first: number
  readonly lines: readonly string[]
  /** Whether no more lines follow. */
  readonly ends: boolean
  /** Why no more can be read, in one sentence. */
  readonly problem: string | null
}

export type Input = { readonly name: string; readonly input: Readable }

/** In characters: enough for some stories, so that few messages are sent and little is held. */
const FULL = 50_000

/** The lines of a file, some at a time. */
export async function* readBatches({ name, input }: Input): AsyncGenerator<LineBatch> {
  let first = 1
  let lines: string[] = []
  let size = 0
  let problem: string | null = null
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (size > FULL) {
        yield { name, first, lines, ends: false, problem }
        first += lines.length
        lines = []
        size = 0
      }
      lines.push(first + lines.length === 1 ? line.replace(/^\uFEFF/u, '') : line)
      size += line.length
    }
  } catch (error) {
    problem = whyUnread(error)
  }
  yield { name, first, lines, ends: true, problem }
}
