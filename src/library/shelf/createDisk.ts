import { type Database } from './openDatabase.ts'
import type { Refusal } from './Shelf.ts'
import { refusalOf } from './refusalOf.ts'

/** An answer of the disk, or why there is none. */
export type Answer<Value> =
  | { readonly state: 'done'; readonly value: Value }
  | { readonly state: 'refused'; readonly refusal: Refusal }

/** In milliseconds; `takeBack`: see `Disk.ask`. */
export type How = { readonly patience?: number; readonly takeBack?: () => void }

export type Disk = {
  /**
   * Does something with the database, opened anew where its connection has died, and gives up after
   * `patience` milliseconds. `takeBack` then breaks off what was begun, so that it isn't done behind
   * the back of somebody who was told that it isn't. Never rejects.
   */
  readonly ask: <Value>(work: () => PromiseLike<Value>, how?: How) => Promise<Answer<Value>>
}

/** In milliseconds. */
export type DiskTimes = {
  /** Whoever waits for the disk is told this soon. */
  readonly patience: number
  /** How long is waited before each further try: together less than the patience. */
  readonly pauses: readonly number[]
}

export const TIMES: DiskTimes = { patience: 5000, pauses: [50, 400, 1500] }

/** The share of the patience for a disk that has said nothing, until it speaks again. */
const QUIET_SHARE = 0.05

/**
 * Browsers drop connections: phones when the app sleeps, others when they clear space. A connection
 * that has died heals by being opened again; what it was asked is asked again, since a transaction
 * that was broken off has changed nothing.
 */
export function createDisk(database: Database, { patience, pauses }: DiskTimes): Disk {
  let blocked = false
  database.on('blocked', () => (blocked = true))
  database.on('ready', () => (blocked = false))

  async function ask<Value>(
    work: () => PromiseLike<Value>,
    isGivenUp: () => boolean,
  ): Promise<Answer<Value>> {
    for (const pause of [...pauses, null]) {
      if (isGivenUp()) break
      try {
        if (!database.isOpen()) await database.open()
        return { state: 'done', value: await work() }
      } catch (error) {
        const refusal = refusalOf(error)
        if (refusal !== 'failed' || pause === null) return { state: 'refused', refusal }
        if (isDead(error)) database.close({ disableAutoOpen: false })
        await wait(pause)
      }
    }
    return { state: 'refused', refusal: 'slow' }
  }

  let quiet = false
  return {
    async ask(work, { patience: most = patience, takeBack } = {}) {
      // Where the disk has just said nothing, further questions don't wait as long again: a story
      // that is kept asks four.
      const silent = silence(quiet && most < Infinity ? most * QUIET_SHARE : most)
      let givenUp = false
      const asked = ask(work, () => givenUp)
      void asked.then(() => (quiet = false))
      const answer = await Promise.race([asked, silent.over])
      silent.stop()
      if (answer) return answer
      quiet = true
      givenUp = true
      takeBack?.()
      // What was all but done can't be taken back: then it is done.
      const last = takeBack && (await Promise.race([asked, silence(GRACE).over]))
      if (last?.state === 'done') return last
      return { state: 'refused', refusal: blocked ? 'blocked' : 'slow' }
    },
  }
}

/** How long a transaction may take to be broken off, in milliseconds. */
const GRACE = 500

/** Errors that only a new connection mends. */
const DEAD: ReadonlySet<string> = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'OpenFailedError',
])

function isDead(error: unknown): boolean {
  return error instanceof Error && DEAD.has(error.name)
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function silence(milliseconds: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<undefined>((resolve) => {
    if (milliseconds < Infinity) timer = setTimeout(resolve, milliseconds, undefined)
  })
  return { over, stop: () => clearTimeout(timer) }
}
