import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isTooLate, isTooMuch, openThreads } from '../../src/site/openThreads.ts'
import { tempFolder } from './tempFolder.ts'

/** Doubles numbers, says what it was given, dies of `die` and of `grow`, and never ends `hang`. */
const THREAD = `
import { parentPort, workerData } from 'node:worker_threads'
parentPort.on('message', (asked) => {
  if (asked === 'grow') for (const all = []; ; ) all.push({ length: all.length })
  if (asked === 'hang') for (;;);
  if (asked === 'die') throw new Error('It is dead.')
  parentPort.postMessage(asked === 'given' ? workerData : asked * 2)
})`

async function open(count: number, limit?: number) {
  const { path } = await tempFolder({ 'thread.mjs': THREAD })
  const entry = pathToFileURL(join(path, 'thread.mjs'))
  const threads = openThreads<number | string, unknown>(entry, {
    count,
    given: { name: 'ferry' },
    megabytes: 30,
    ...(limit !== undefined && { limit }),
  })
  onTestFinished(() => threads.close())
  return threads
}

test('each question has its own answer, however many threads there are', async () => {
  const { ask } = await open(3)
  const asked = Array.from({ length: 20 }, (_, number) => number)
  expect(await Promise.all(asked.map(ask))).toEqual(asked.map((number) => number * 2))
})

test('a thread is given what it needs to begin', async () => {
  const { ask } = await open(1)
  expect(await ask('given')).toEqual({ name: 'ferry' })
})

test('one that dies of a question fails that one alone', async () => {
  const { ask } = await open(1)
  const answers = await Promise.allSettled([ask(1), ask('die'), ask(2)])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('one that takes more memory than it may is told from others', async () => {
  const { ask } = await open(1)
  const [grown, died, next] = await Promise.allSettled([ask('grow'), ask('die'), ask(2)])
  const isTooMuchFor = (one: PromiseSettledResult<unknown>) =>
    one.status === 'rejected' && isTooMuch(one.reason)
  expect([grown, died].map(isTooMuchFor)).toEqual([true, false])
  expect(next.status).toBe('fulfilled')
})

test('one that takes more time than it may is stopped, and told from others', async () => {
  const { ask } = await open(1, 2000)
  const [hung, died, next] = await Promise.allSettled([ask('hang'), ask('die'), ask(2)])
  const isTooLateFor = (one: PromiseSettledResult<unknown>) =>
    one.status === 'rejected' && isTooLate(one.reason)
  expect([hung, died].map(isTooLateFor)).toEqual([true, false])
  expect(next.status).toBe('fulfilled')
})

test('threads that were never asked are closed like others', async () => {
  const threads = await open(2)
  expect(threads.close).not.toThrow()
})
